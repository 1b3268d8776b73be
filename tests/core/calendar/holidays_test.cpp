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

/// Art. 3 of the Act on National Holidays, of every year there is.
TEST(Holidays, FollowArticleThree)
{
    for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
        const QList<Holiday> days = holidaysOf(year);
        for (qsizetype i = 0; i < days.size(); ++i) {
            const Holiday &day = days.at(i);
            ASSERT_EQ(holidayOn(day.date), day);
            ASSERT_TRUE(i == 0 || days.at(i - 1).date < day.date) << "in order, each once";
            if (day.date.dayOfWeek() == Qt::Sunday) {
                QDate next = day.date.addDays(1);
                while (holidayOn(next) && holidayOn(next)->name != QStringLiteral("振替休日")) {
                    next = next.addDays(1);
                }
                ASSERT_TRUE(holidayOn(next)) << day.date.toString(Qt::ISODate).toStdString();
            }
            if (holidayOn(day.date.addDays(2)) && day.date.addDays(2).year() == year) {
                ASSERT_TRUE(holidayOn(day.date.addDays(1)) || day.date.addDays(1).dayOfWeek() == Qt::Sunday ||
                            day.name == QStringLiteral("振替休日"))
                    << day.date.toString(Qt::ISODate).toStdString();
            }
        }
    }
}

TEST(Holidays, EquinoxesFallInMarchAndSeptember)
{
    for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
        QStringList found;
        for (const Holiday &day : holidaysOf(year)) {
            if (day.name == QStringLiteral("春分の日") || day.name == QStringLiteral("秋分の日")) {
                found.append(day.date.toString(QStringLiteral("M")));
                EXPECT_TRUE(day.date.day() >= 20 && day.date.day() <= 23) << year;
            }
        }
        EXPECT_EQ(found, (QStringList{QStringLiteral("3"), QStringLiteral("9")})) << year;
    }
}

TEST(Offices, TheNextOpenDayIsOpenAndNothingBetweenIs)
{
    for (QDate day(2026, 12, 20); day < QDate(2027, 5, 20); day = day.addDays(1)) {
        const QDate after = openDayOnOrAfter(day);
        const QDate before = openDayOnOrBefore(day);
        ASSERT_FALSE(isOfficeClosed(after) || isOfficeClosed(before));
        ASSERT_TRUE(before <= day && day <= after);
        for (QDate between = before.addDays(1); between < after; between = between.addDays(1)) {
            ASSERT_TRUE(isOfficeClosed(between) || between == day);
        }
    }
    EXPECT_FALSE(openDayOnOrAfter(QDate()).isValid());
}

} // namespace
} // namespace oyako::calendar
