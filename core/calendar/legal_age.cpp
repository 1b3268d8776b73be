// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/legal_age.h"

#include "core/calendar/months.h"

namespace oyako::calendar {

std::optional<int> legalAgeInMonths(const QDate &birth, const QDate &date)
{
    if (!birth.isValid() || !date.isValid() || date < birth) {
        return std::nullopt;
    }
    int months = (date.year() - birth.year()) * 12 + date.month() - birth.month() + 1;
    while (months > 0 && reached(birth, months) > date) {
        --months;
    }
    return months;
}

std::optional<int> legalAge(const QDate &birth, const QDate &date)
{
    const std::optional<int> months = legalAgeInMonths(birth, date);
    return months ? std::optional(*months / 12) : std::nullopt;
}

DateRange ageWindow(const QDate &birth, int fromMonths, int untilMonths)
{
    return {reached(birth, fromMonths), reached(birth, untilMonths)};
}

DateRange ageWindowAfter(const QDate &birth, int overMonths, int untilMonths)
{
    return {reached(birth, overMonths).addDays(1), reached(birth, untilMonths)};
}

QDate weeksAfterBirth(const QDate &birth, int weeks, int days)
{
    return birth.addDays(weeks * 7 + days);
}

QDate afterClearDays(const QDate &from, int days)
{
    return from.addDays(days + 1);
}

QDate afterMonths(const QDate &from, int months)
{
    return rollForward(from, months);
}

} // namespace oyako::calendar
