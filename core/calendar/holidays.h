// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace oyako::calendar {

/// A day off under the Act on National Holidays (国民の祝日に関する法律).
struct Holiday {
    QDate date;
    QString name; ///< As the Act calls it; 振替休日 and 国民の休日 for its art. 3 (2) and (3).

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The years holidays are known for: from the Act as amended for 2007 to the end of the published equinox estimates.
constexpr int firstHolidayYear = 2007;
constexpr int lastHolidayYear = 2050;

/// All days off of a year in order, with substitute and sandwiched days and the moves of 2019–2021. The two equinoxes
/// follow the National Astronomical Observatory's approximation, which agrees with every day published so far; the
/// official day is announced each February for the next year. Empty outside the years above.
[[nodiscard]] QList<Holiday> holidaysOf(int year);

/// The holiday on `date`, if it is one.
[[nodiscard]] std::optional<Holiday> holidayOn(const QDate &date);

/// Whether public offices are closed: Saturdays, Sundays, holidays, and 29 December – 3 January (Act on Holidays of
/// Administrative Organs, art. 1; the same days in the Local Autonomy Act, art. 4-2).
[[nodiscard]] bool isOfficeClosed(const QDate &date);

/// `date`, or the first day after it on which offices are open.
[[nodiscard]] QDate openDayOnOrAfter(const QDate &date);
/// `date`, or the last day before it on which offices are open.
[[nodiscard]] QDate openDayOnOrBefore(const QDate &date);

} // namespace oyako::calendar
