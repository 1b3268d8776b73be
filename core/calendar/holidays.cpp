// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/holidays.h"

#include <algorithm>
#include <array>

namespace oyako::calendar {

namespace {

/// One line of art. 2 of the Act, for the years it holds: a fixed day, or (week > 0) the week-th Monday of the month.
struct Rule {
    int fromYear;
    int toYear;
    int month;
    int day;
    int mondayOfMonth;
    const char16_t *name;
};

constexpr std::array rules{
    Rule{2007, 2050, 1, 1, 0, u"元日"},
    Rule{2007, 2050, 1, 0, 2, u"成人の日"},
    Rule{2007, 2050, 2, 11, 0, u"建国記念の日"},
    Rule{2020, 2050, 2, 23, 0, u"天皇誕生日"},
    Rule{2007, 2050, 4, 29, 0, u"昭和の日"},
    // Act on the Day of Enthronement (2018, no. 99).
    Rule{2019, 2019, 5, 1, 0, u"天皇の即位の日"},
    Rule{2007, 2050, 5, 3, 0, u"憲法記念日"},
    Rule{2007, 2050, 5, 4, 0, u"みどりの日"},
    Rule{2007, 2050, 5, 5, 0, u"こどもの日"},
    // Moves for the Tokyo Games: Act on Special Measures for Tokyo 2020, art. 29 as amended in 2018 and 2020.
    Rule{2007, 2019, 7, 0, 3, u"海の日"},
    Rule{2020, 2020, 7, 23, 0, u"海の日"},
    Rule{2021, 2021, 7, 22, 0, u"海の日"},
    Rule{2022, 2050, 7, 0, 3, u"海の日"},
    Rule{2016, 2019, 8, 11, 0, u"山の日"},
    Rule{2020, 2020, 8, 10, 0, u"山の日"},
    Rule{2021, 2021, 8, 8, 0, u"山の日"},
    Rule{2022, 2050, 8, 11, 0, u"山の日"},
    Rule{2007, 2050, 9, 0, 3, u"敬老の日"},
    Rule{2007, 2019, 10, 0, 2, u"体育の日"},
    Rule{2020, 2020, 7, 24, 0, u"スポーツの日"},
    Rule{2021, 2021, 7, 23, 0, u"スポーツの日"},
    Rule{2022, 2050, 10, 0, 2, u"スポーツの日"},
    Rule{2019, 2019, 10, 22, 0, u"即位礼正殿の儀の行われる日"},
    Rule{2007, 2050, 11, 3, 0, u"文化の日"},
    Rule{2007, 2050, 11, 23, 0, u"勤労感謝の日"},
    Rule{2007, 2018, 12, 23, 0, u"天皇誕生日"},
};

QDate nthMonday(int year, int month, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7 + (n - 1) * 7);
}

/// The day of March or September on which the sun crosses the equator in Japan, for 1980–2099.
int equinoxDay(int year, double dayOf1980)
{
    constexpr double driftPerYear = 0.242194;
    const int years = year - 1980;
    return static_cast<int>(dayOf1980 + driftPerYear * years) - years / 4;
}

QList<Holiday> namedHolidays(int year)
{
    constexpr double vernal = 20.8431;
    constexpr double autumnal = 23.2488;
    QList<Holiday> days{{QDate(year, 3, equinoxDay(year, vernal)), QStringLiteral("春分の日")},
                        {QDate(year, 9, equinoxDay(year, autumnal)), QStringLiteral("秋分の日")}};
    for (const Rule &rule : rules) {
        if (year >= rule.fromYear && year <= rule.toYear) {
            const QDate date = rule.mondayOfMonth > 0 ? nthMonday(year, rule.month, rule.mondayOfMonth)
                                                      : QDate(year, rule.month, rule.day);
            days.append({date, QString::fromUtf16(rule.name)});
        }
    }
    return days;
}

bool holds(const QList<Holiday> &days, const QDate &date)
{
    return std::any_of(days.cbegin(), days.cend(), [&](const Holiday &day) { return day.date == date; });
}

/// Art. 3 (2): a holiday on a Sunday gives the next day that is no holiday.
QList<Holiday> substitutes(const QList<Holiday> &named)
{
    QList<Holiday> days;
    for (const Holiday &day : named) {
        if (day.date.dayOfWeek() != Qt::Sunday) {
            continue;
        }
        QDate next = day.date.addDays(1);
        while (holds(named, next)) {
            next = next.addDays(1);
        }
        days.append({next, QStringLiteral("振替休日")});
    }
    return days;
}

/// Art. 3 (3): a day between two holidays that is none itself.
QList<Holiday> sandwiched(const QList<Holiday> &named)
{
    QList<Holiday> days;
    for (const Holiday &day : named) {
        const QDate between = day.date.addDays(1);
        if (!holds(named, between) && holds(named, day.date.addDays(2))) {
            days.append({between, QStringLiteral("国民の休日")});
        }
    }
    return days;
}

} // namespace

QList<Holiday> holidaysOf(int year)
{
    if (year < firstHolidayYear || year > lastHolidayYear) {
        return {};
    }
    const QList<Holiday> named = namedHolidays(year);
    QList<Holiday> days = named + substitutes(named);
    for (const Holiday &day : sandwiched(named)) {
        if (!holds(days, day.date)) {
            days.append(day);
        }
    }
    std::sort(days.begin(), days.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return days;
}

std::optional<Holiday> holidayOn(const QDate &date)
{
    for (const Holiday &day : holidaysOf(date.year())) {
        if (day.date == date) {
            return day;
        }
    }
    return std::nullopt;
}

bool isOfficeClosed(const QDate &date)
{
    const bool newYear = (date.month() == 12 && date.day() >= 29) || (date.month() == 1 && date.day() <= 3);
    return newYear || date.dayOfWeek() >= Qt::Saturday || holidayOn(date).has_value();
}

QDate openDayOnOrAfter(const QDate &date)
{
    QDate day = date;
    while (day.isValid() && isOfficeClosed(day)) {
        day = day.addDays(1);
    }
    return day;
}

QDate openDayOnOrBefore(const QDate &date)
{
    QDate day = date;
    while (day.isValid() && isOfficeClosed(day)) {
        day = day.addDays(-1);
    }
    return day;
}

} // namespace oyako::calendar
