// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/holidays.h"

#include "tests/support/qt_printers.h"

#include <QFile>

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

TEST(Holidays, AreThoseOfTheTableFrom2019To2030)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/calendar/holidays_2019_2030.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(file.readAll());
    QString found = QStringLiteral("date,name\n");
    for (int year = 2019; year <= 2030; ++year) {
        for (const Holiday &day : holidaysOf(year)) {
            found += day.date.toString(Qt::ISODate) + QLatin1Char(',') + day.name + QLatin1Char('\n');
        }
    }
    EXPECT_EQ(found, expected);
}

TEST(Holidays, GiveTheNextFreeDayForASunday)
{
    EXPECT_EQ(holidayOn(QDate(2026, 5, 3))->name, QStringLiteral("憲法記念日"));
    EXPECT_EQ(holidayOn(QDate(2026, 5, 6))->name, QStringLiteral("振替休日"));
    EXPECT_EQ(holidayOn(QDate(2026, 5, 7)), std::nullopt);
}

TEST(Holidays, FillTheDayBetweenTwo)
{
    EXPECT_EQ(holidayOn(QDate(2026, 9, 22))->name, QStringLiteral("国民の休日"));
    EXPECT_EQ(holidayOn(QDate(2009, 9, 22))->name, QStringLiteral("国民の休日"));
    EXPECT_EQ(holidayOn(QDate(2019, 4, 30))->name, QStringLiteral("国民の休日"));
}

TEST(Holidays, MoveForTheGamesOf2020And2021)
{
    EXPECT_EQ(holidayOn(QDate(2020, 7, 20)), std::nullopt);
    EXPECT_EQ(holidayOn(QDate(2020, 7, 24))->name, QStringLiteral("スポーツの日"));
    EXPECT_EQ(holidayOn(QDate(2021, 8, 9))->name, QStringLiteral("振替休日"));
    EXPECT_EQ(holidayOn(QDate(2021, 10, 11)), std::nullopt);
}

TEST(Holidays, AreNoneOutsideTheKnownYears)
{
    EXPECT_TRUE(holidaysOf(firstHolidayYear - 1).isEmpty());
    EXPECT_TRUE(holidaysOf(lastHolidayYear + 1).isEmpty());
    EXPECT_EQ(holidaysOf(lastHolidayYear).first().date, QDate(2050, 1, 1));
}

TEST(Offices, CloseOnWeekendsHolidaysAndAroundNewYear)
{
    EXPECT_FALSE(isOfficeClosed(QDate(2026, 11, 20)));
    EXPECT_TRUE(isOfficeClosed(QDate(2026, 11, 21)));
    EXPECT_TRUE(isOfficeClosed(QDate(2026, 11, 23)));
    EXPECT_FALSE(isOfficeClosed(QDate(2026, 12, 28)));
    EXPECT_TRUE(isOfficeClosed(QDate(2026, 12, 29)));
    EXPECT_TRUE(isOfficeClosed(QDate(2028, 1, 3)));
    EXPECT_FALSE(isOfficeClosed(QDate(2028, 1, 4)));
}

TEST(Offices, OpenAgainAfterTheLongHolidayOf2019)
{
    EXPECT_EQ(openDayOnOrAfter(QDate(2019, 4, 27)), QDate(2019, 5, 7));
    EXPECT_EQ(openDayOnOrBefore(QDate(2019, 4, 30)), QDate(2019, 4, 26));
    EXPECT_EQ(openDayOnOrAfter(QDate(2026, 11, 20)), QDate(2026, 11, 20));
    EXPECT_EQ(openDayOnOrBefore(QDate(2026, 11, 23)), QDate(2026, 11, 20));
}

} // namespace
} // namespace oyako::calendar
