// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/age.h"

#include "core/calendar/months.h"

#include <algorithm>
#include <cmath>

namespace oyako::growth {

namespace {

constexpr int termDays = 280;         // 40w0d
constexpr int pretermBelowDays = 259; // 37w0d
constexpr double correctedToMonths = 36;
constexpr double longest = 1e6; // days or months: past every reference, and still a whole number

int completedMonthsBetween(const QDate &birth, const QDate &on)
{
    const int months = (on.year() - birth.year()) * 12 + on.month() - birth.month();
    return calendar::clampedMonths(birth, months) > on ? months - 1 : months;
}

} // namespace

Age Age::fromDates(const QDate &birth, const QDate &on)
{
    Age age = fromDays(static_cast<double>(birth.daysTo(on)));
    const int completed = completedMonthsBetween(birth, on);
    const QDate begun = calendar::clampedMonths(birth, completed);
    const QDate next = calendar::clampedMonths(birth, completed + 1);
    age.calendarMonths = completed + static_cast<double>(begun.daysTo(on)) / static_cast<double>(begun.daysTo(next));
    return age;
}

qint64 Age::roundedDays() const
{
    return static_cast<qint64>(std::floor(std::clamp(days, -longest, longest) + 0.5));
}

int Age::completedMonths() const
{
    return static_cast<int>(std::floor(std::clamp(calendarMonths, -longest, longest)));
}

Answer<Ages> agesAt(const QDate &birth, const std::optional<QDate> &dueDate, const QDate &on)
{
    if (on < birth) {
        return refuse(Reason::BeforeBirth);
    }
    Ages ages{Age::fromDates(birth, on), std::nullopt, AgeBasis::Birth};
    const bool preterm = dueDate && termDays - birth.daysTo(*dueDate) < pretermBelowDays;
    if (!preterm) {
        return ages;
    }
    if (on < *dueDate) {
        return refuse(Reason::BeforeDueDate);
    }
    ages.corrected = Age::fromDates(*dueDate, on);
    ages.advised = ages.corrected->calendarMonths < correctedToMonths ? AgeBasis::DueDate : AgeBasis::Birth;
    return ages;
}

} // namespace oyako::growth
