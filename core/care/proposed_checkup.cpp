// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/proposed_checkup.h"

#include "core/programs/visit.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace oyako::care {

namespace {

using programs::Anchor;
using programs::Visit;

struct Window {
    QDate from;
    QDate until;
};

QDate dayOf(const std::optional<programs::DateExpression> &rule, const QDate &birth)
{
    return rule ? rule->evaluate({{Anchor::Birth, birth}}).value_or(QDate()) : QDate();
}

std::optional<Window> offeredWindow(const QString &occasion, const QDate &birth)
{
    for (const Visit &visit : programs::builtInVisits()) {
        const QDate from = dayOf(visit.opens, birth);
        const QDate until = dayOf(visit.due ? visit.due : visit.advisedUntil, birth);
        if (visit.kind == programs::VisitKind::Child && visit.occasion == occasion && from.isValid() &&
            until.isValid()) {
            return Window{from, until};
        }
    }
    return std::nullopt;
}

QDate atAge(const QDate &birth, int number, const QString &unit)
{
    constexpr int daysInWeek = 7;
    if (unit == QLatin1String("w")) {
        return birth.addDays(number * daysInWeek);
    }
    return unit == QLatin1String("m") ? birth.addMonths(number) : birth.addYears(number);
}

/// "3-4m": from three months to the day before five.
std::optional<Window> namedWindow(const QString &occasion, const QDate &birth)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)(?:-(\\d+))?([wmy])\\z"));
    const QRegularExpressionMatch match = form.match(occasion);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    return Window{atAge(birth, first, match.captured(3)), atAge(birth, last + 1, match.captured(3)).addDays(-1)};
}

qint64 daysAway(const Window &window, const QDate &on)
{
    return std::max({qint64(0), on.daysTo(window.from), window.until.daysTo(on)});
}

} // namespace

QString proposedCheckup(const QStringList &occasions, const QStringList &recorded, const QDate &birth, const QDate &on)
{
    QString best;
    std::pair<qint64, qint64> least;
    for (const QString &occasion : occasions) {
        const auto offered = birth.isValid() ? offeredWindow(occasion, birth) : std::nullopt;
        const auto window = offered || !birth.isValid() ? offered : namedWindow(occasion, birth);
        if (!window || recorded.contains(occasion)) {
            continue;
        }
        const std::pair key(daysAway(*window, on), window->from.daysTo(window->until));
        if (best.isEmpty() || key < least) {
            best = occasion;
            least = key;
        }
    }
    return best;
}

} // namespace oyako::care
