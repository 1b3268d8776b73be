// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/months.h"

namespace oyako::calendar {

QDate rollForward(const QDate &date, int months)
{
    const QDate clamped = date.addMonths(months);
    return clamped.day() == date.day() ? clamped : clamped.addDays(1);
}

QDate reached(const QDate &birth, int months)
{
    return rollForward(birth, months).addDays(-1);
}

QDate lastDayOfPeriod(const QDate &first, int months)
{
    return reached(first, months);
}

QDate clampedMonths(const QDate &date, int months)
{
    return date.addMonths(months);
}

} // namespace oyako::calendar
