// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/school_year.h"

#include "core/calendar/months.h"

namespace oyako::calendar {

int fiscalYear(const QDate &date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

DateRange fiscalYearDays(int year)
{
    return {QDate(year, 4, 1), QDate(year + 1, 3, 31)};
}

int fiscalYearOfAge(const QDate &birth, int years)
{
    return fiscalYear(reached(birth, years * 12));
}

QDate schoolEntry(const QDate &birth)
{
    return nextFirstOfApril(reached(birth, 6 * 12).addDays(1));
}

QDate nextFirstOfApril(const QDate &date)
{
    const QDate sameYear(date.year(), 4, 1);
    return date <= sameYear ? sameYear : QDate(date.year() + 1, 4, 1);
}

} // namespace oyako::calendar
