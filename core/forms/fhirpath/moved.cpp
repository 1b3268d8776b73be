// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/moved.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

constexpr qint64 secondsPerDay = 86'400;
/// Beyond this every date has left the calendar, and no product below overflows.
constexpr double longestDuration = 1e12;

/// A duration: calendar months, or seconds.
struct Span {
    qint64 months = 0;
    qint64 seconds = 0;
};

std::optional<Span> unitSpan(const QString &unit)
{
    static const QHash<QString, Span> units{
        {QStringLiteral("year"), {12, 0}},
        {QStringLiteral("a"), {12, 0}},
        {QStringLiteral("month"), {1, 0}},
        {QStringLiteral("mo"), {1, 0}},
        {QStringLiteral("week"), {0, 7 * secondsPerDay}},
        {QStringLiteral("wk"), {0, 7 * secondsPerDay}},
        {QStringLiteral("day"), {0, secondsPerDay}},
        {QStringLiteral("d"), {0, secondsPerDay}},
        {QStringLiteral("hour"), {0, 3600}},
        {QStringLiteral("h"), {0, 3600}},
        {QStringLiteral("minute"), {0, 60}},
        {QStringLiteral("min"), {0, 60}},
        {QStringLiteral("second"), {0, 1}},
        {QStringLiteral("s"), {0, 1}},
    };
    const auto found = units.constFind(unit);
    return found == units.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Span> spanOf(const Quantity &by, int sign)
{
    const auto unit = unitSpan(by.code.isEmpty() ? by.unit : by.code);
    if (!unit || !(std::abs(by.value) < longestDuration)) {
        return std::nullopt;
    }
    const qint64 amount = sign * static_cast<qint64>(by.value);
    return Span{unit->months * amount, unit->seconds * amount};
}

bool isInCalendar(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

std::optional<QDate> movedDay(const QDate &day, const Span &span)
{
    constexpr qint64 mostMonths = 12 * 10'000;
    if (std::abs(span.months) > mostMonths) {
        return std::nullopt;
    }
    const QDate result = day.addMonths(static_cast<int>(span.months)).addDays(span.seconds / secondsPerDay);
    return isInCalendar(result) ? std::optional(result) : std::nullopt;
}

/// "2026", "2026-05" or "2026-05-03".
std::optional<QString> movedDate(const QString &iso, Span span)
{
    const qsizetype parts = iso.count(QLatin1Char('-')) + 1;
    if (!isValid(Date{iso})) {
        return std::nullopt;
    }
    const qint64 days = span.seconds / secondsPerDay;
    if (parts == 1) {
        span = {12 * (span.months / 12 + days / 365), 0};
    } else if (parts == 2) {
        span = {span.months + days / 30, 0};
    }
    const QDate first = QDate::fromString(QString(iso + QLatin1String("-01-01")).left(10), Qt::ISODate);
    const auto result = movedDay(first, span);
    return result ? std::optional(result->toString(Qt::ISODate).left(iso.size())) : std::nullopt;
}

/// On the wall clock of its own zone, so that no zone of the machine comes in. Durations are whole seconds: the part of
/// a second stays as it is written.
std::optional<QString> movedMoment(const QString &iso, const Span &span)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([^T]{10}T[0-9:]{8})(\\.\\d+)?(Z|[+-][0-9:]{5})?\\z"));
    const auto match = pattern.match(iso);
    const QDateTime wall = QDateTime::fromString(QString(match.captured(1) + QLatin1Char('Z')), Qt::ISODate);
    if (!match.hasMatch() || !wall.isValid()) {
        return std::nullopt;
    }
    const auto day = movedDay(wall.date(), {span.months, 0});
    const QDateTime result = day ? QDateTime(*day, wall.time(), Qt::UTC).addSecs(span.seconds) : QDateTime();
    if (!result.isValid() || !isInCalendar(result.date())) {
        return std::nullopt;
    }
    return QString(result.toString(Qt::ISODate).chopped(1) + match.captured(2) + match.captured(3));
}

std::optional<QString> movedTime(const QString &iso, const Span &span)
{
    if (!isValid(Time{iso}) || span.months != 0) {
        return std::nullopt;
    }
    const QTime time =
        QTime::fromString(iso.left(8), Qt::ISODate).addSecs(static_cast<int>(span.seconds % secondsPerDay));
    return QString(time.toString(Qt::ISODate) + iso.mid(8));
}

} // namespace

std::optional<Value> moved(const Value &from, const Quantity &by, int sign)
{
    const auto span = spanOf(by, sign);
    if (!span) {
        return std::nullopt;
    }
    if (const auto *date = std::get_if<Date>(&from)) {
        const auto result = movedDate(date->iso, *span);
        return result ? std::optional<Value>(Date{*result}) : std::nullopt;
    }
    if (const auto *moment = std::get_if<DateTime>(&from)) {
        const bool timed = moment->iso.contains(QLatin1Char('T'));
        const auto result = timed ? movedMoment(moment->iso, *span) : movedDate(moment->iso, *span);
        return result ? std::optional<Value>(DateTime{*result}) : std::nullopt;
    }
    const auto *time = std::get_if<Time>(&from);
    const auto result = time ? movedTime(time->iso, *span) : std::nullopt;
    return result ? std::optional<Value>(Time{*result}) : std::nullopt;
}

} // namespace oyako::forms::fhirpath
