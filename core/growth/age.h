// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/types.h"

#include <QDate>

#include <optional>

namespace oyako::growth {

/// Days in a mean month (365.25 / 12), as WHO's programs count.
inline constexpr double daysPerMonth = 30.4375;

/// An age as the references ask for it. The three agree to within a day or two; each reference names the one it uses.
struct Age {
    double days = 0;           ///< day of birth = 0
    double meanMonths = 0;     ///< days / 30.4375, or the months as given
    double calendarMonths = 0; ///< completed months by the calendar, and the share of the current one

    [[nodiscard]] static Age fromDays(double days) { return {days, days / daysPerMonth, days / daysPerMonth}; }
    [[nodiscard]] static Age fromMonths(double months) { return {months * daysPerMonth, months, months}; }
    /// `on` must not lie before `birth`. Completed months are those of the display age (handbook rules, 4.2): the same
    /// day number, or the last day of a shorter month.
    [[nodiscard]] static Age fromDates(const QDate &birth, const QDate &on);

    /// Half a day rounds up.
    [[nodiscard]] qint64 roundedDays() const;
    [[nodiscard]] int completedMonths() const;
};

enum class AgeBasis { Birth, DueDate };

/// Both ages of a child at a measurement, and which one a chart should use.
struct Ages {
    Age chronological;
    std::optional<Age> corrected; ///< for births before 37w0d, from the due date on
    AgeBasis advised = AgeBasis::Birth;
};

/// Corrected age counts from the due date instead of the birth, for births before 37w0d, commonly to three years
/// (handbook rules, 4.3): `advised` is DueDate until the corrected age reaches 36 months. A child born at term, or
/// without a due date, has the chronological age alone. BeforeBirth; BeforeDueDate for a preterm child measured before
/// the due date, whose size is compared by gestational age.
[[nodiscard]] Answer<Ages> agesAt(const QDate &birth, const std::optional<QDate> &dueDate, const QDate &on);

} // namespace oyako::growth
