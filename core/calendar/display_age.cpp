// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/display_age.h"

#include "core/calendar/months.h"

namespace oyako::calendar {

std::optional<DisplayAge> displayAge(const QDate &birth, const QDate &date)
{
    if (!birth.isValid() || !date.isValid() || date < birth) {
        return std::nullopt;
    }
    int months = (date.year() - birth.year()) * 12 + date.month() - birth.month();
    while (rollForward(birth, months) > date) {
        --months;
    }
    const qint64 days = rollForward(birth, months).daysTo(date);
    return DisplayAge{months / 12, months % 12, static_cast<int>(days)};
}

std::optional<int> ageInDays(const QDate &birth, const QDate &date)
{
    if (!birth.isValid() || !date.isValid() || date < birth) {
        return std::nullopt;
    }
    return static_cast<int>(birth.daysTo(date));
}

QDate birthdayIn(int year, const QDate &birth)
{
    return rollForward(birth, (year - birth.year()) * 12);
}

} // namespace oyako::calendar
