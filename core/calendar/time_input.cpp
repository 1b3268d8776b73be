// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/time_input.h"

#include <QRegularExpression>

namespace oyako::calendar {

namespace {

constexpr int hoursOfHalfADay = 12;

enum class Half { None, Morning, Afternoon };

/// Takes 午前, 午後, am, pm out of a text.
Half takeHalf(QString &plain)
{
    for (const QLatin1String word : {QLatin1String("a.m."), QLatin1String("am")}) {
        if (plain.contains(word)) {
            plain.remove(word);
            return Half::Morning;
        }
    }
    for (const QLatin1String word : {QLatin1String("p.m."), QLatin1String("pm")}) {
        if (plain.contains(word)) {
            plain.remove(word);
            return Half::Afternoon;
        }
    }
    if (plain.startsWith(QStringLiteral("午前"))) {
        plain.remove(0, 2);
        return Half::Morning;
    }
    if (plain.startsWith(QStringLiteral("午後"))) {
        plain.remove(0, 2);
        return Half::Afternoon;
    }
    return Half::None;
}

/// Nothing where the hour does not fit the half of the day: 午後14時 stays 14, 午前13時 is no time.
std::optional<int> hourOfDay(int hour, Half half)
{
    switch (half) {
    case Half::None: return hour;
    case Half::Morning: return hour > hoursOfHalfADay ? std::nullopt : std::optional(hour % hoursOfHalfADay);
    case Half::Afternoon: break;
    }
    return hour < hoursOfHalfADay ? hour + hoursOfHalfADay : hour;
}

} // namespace

Result<QTime> parseTime(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    if (plain.isEmpty()) {
        return fail(ErrorCode::MissingValue);
    }
    const Half half = takeHalf(plain);
    plain.replace(QChar(0x534A), QStringLiteral("30分")); // 半
    static const QRegularExpression marked(QStringLiteral("^(\\d{1,2})(?:[:.時h](?:(\\d{1,2})分?)?)?$"));
    static const QRegularExpression run(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    const auto digits = run.match(plain);
    const auto match = digits.hasMatch() ? digits : marked.match(plain);
    // "14:" is not finished, "9" and "14時" are.
    if (!match.hasMatch() || plain.endsWith(QLatin1Char(':')) || plain.endsWith(QLatin1Char('.'))) {
        return fail(ErrorCode::InvalidValue);
    }
    const auto hour = hourOfDay(match.captured(1).toInt(), half);
    const QTime time(hour.value_or(-1), match.captured(2).toInt());
    return time.isValid() ? Result<QTime>(time) : Result<QTime>(fail(ErrorCode::InvalidValue));
}

} // namespace oyako::calendar
