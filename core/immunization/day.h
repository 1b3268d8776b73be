// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringView>

#include <limits>
#include <optional>

namespace oyako::immunization {

/// A calendar day as its Julian day number: dates in the engine's inner loops are compared and moved as plain numbers.
using Day = qint32;

/// No day: sorts before every real day.
inline constexpr Day NoDay = std::numeric_limits<Day>::min();
/// The assumed values of empty attributes in CDC's CDSi logic specification: 1900-01-01 and 2999-12-31.
inline constexpr Day FirstDay = 2415021;
inline constexpr Day LastDay = 2816787;

[[nodiscard]] inline Day toDay(const QDate &date)
{
    return date.isValid() ? static_cast<Day>(date.toJulianDay()) : NoDay;
}
[[nodiscard]] inline QDate toDate(Day day)
{
    return day == NoDay ? QDate() : QDate::fromJulianDay(day);
}

/// A length of calendar time, possibly negative. Months hold the years too; days hold the weeks.
struct Period {
    qint32 months = 0;
    qint32 days = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

/// Reads "2 months", "6 weeks - 4 days", "- 1 day": signed terms of years, months, weeks and days. Nothing for an empty
/// text, "n/a", a number above 10,000 or anything else.
[[nodiscard]] std::optional<Period> parsePeriod(QStringView text);

/// CALCDT-1 to CALCDT-6 (section 3.4) of the logic specification, and rules 1, 4 and 6 of the Japanese reading: years
/// and months first, a day that does not exist becomes the first of the next month, then weeks and days.
[[nodiscard]] Day plus(Day day, const Period &period);

/// The calendar year, month (1–12) and day of the month.
struct CivilDate {
    qint32 year;
    qint32 month;
    qint32 day;
};
[[nodiscard]] CivilDate civil(Day day);
[[nodiscard]] Day fromCivil(qint32 year, qint32 month, qint32 day);

} // namespace oyako::immunization
