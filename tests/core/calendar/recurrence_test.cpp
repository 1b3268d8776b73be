// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/recurrence.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

const QTimeZone tokyo("Asia/Tokyo");
const QDate first(2026, 12, 10); // a Thursday
const DateRange twoYears{QDate(2026, 1, 1), QDate(2028, 1, 1)};

QStringList days(const char *rule, const std::optional<QTime> &time = {}, const QList<QDate> &except = {},
                 const DateRange &range = twoYears)
{
    QStringList found;
    for (const QDate &day : daysOf({QLatin1String(rule), first, time, except}, range, tokyo)) {
        found.append(day.toString(QStringLiteral("MM-dd")));
    }
    return found;
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST(Recurrence, CountsWeeksMonthsAndWeekdaysOfAMonth)
{
    EXPECT_EQ(days("FREQ=WEEKLY;COUNT=3"), list("12-10 12-17 12-24"));
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=2;COUNT=3"), list("12-10 12-24 01-07"));
    EXPECT_EQ(days("FREQ=MONTHLY;COUNT=3"), list("12-10 01-10 02-10"));
    EXPECT_EQ(days("FREQ=MONTHLY;BYDAY=2TH;COUNT=3"), list("12-10 01-14 02-11"));
}

TEST(Recurrence, TheFirstDayIsAlwaysOneOfThem)
{
    EXPECT_EQ(days("FREQ=WEEKLY;BYDAY=MO;COUNT=2"), list("12-10 12-14 12-21"));
    EXPECT_EQ(days("no rule"), list("12-10"));
    EXPECT_EQ(days(""), list("12-10"));
}

TEST(Recurrence, LeavesOutTheExceptions)
{
    EXPECT_EQ(days("FREQ=WEEKLY;COUNT=3", {}, {QDate(2026, 12, 17)}), list("12-10 12-24"));
    EXPECT_EQ(days("FREQ=WEEKLY;COUNT=2", {}, {first}), list("12-17"));
}

QStringList times(const QString &lines, const char *rule, const QList<QDate> &except = {})
{
    QStringList found;
    const Series series{QLatin1String(rule), first, QTime(10, 0), except};
    for (const SeriesTime &one : timesOf(series, furtherTimes(lines, tokyo), twoYears, tokyo)) {
        found.append(one.day.toString(QStringLiteral("MM-dd ")) + one.time->toString(QStringLiteral("H:mm")));
    }
    return found;
}

TEST(Recurrence, ReadsFurtherTimesInEveryForm)
{
    const QString lines = QStringLiteral(
        "URL:https://city.example/RDATE:20260101\nRDATE;TZID=Asia/Tokyo:20261224T140000,20261225T090000\n"
        "rdate:20261229T010000Z\nRDATE;VALUE=PERIOD:20270105T010000Z/PT1H\nRDATE;VALUE=DATE:20270107\n"
        "RDATE;TZID=\"Tokyo Standard Time\":20270108T100000\nRDATE;TZID=Nowhere:20270109T100000\n"
        "RDATE:nonsense,20271399\n");
    EXPECT_EQ(furtherTimes(lines, tokyo), (QList<SeriesTime>{{QDate(2026, 12, 24), QTime(14, 0)},
                                                             {QDate(2026, 12, 25), QTime(9, 0)},
                                                             {QDate(2026, 12, 29), QTime(10, 0)},
                                                             {QDate(2027, 1, 5), QTime(10, 0)},
                                                             {QDate(2027, 1, 7), std::nullopt},
                                                             {QDate(2027, 1, 8), QTime(10, 0)},
                                                             {QDate(2027, 1, 9), QTime(10, 0)}}));
}

TEST(Recurrence, FurtherTimesStandBesideTheRule)
{
    const QString more = QStringLiteral("RDATE;TZID=Asia/Tokyo:20261212T090000,20261217T100000\n");
    EXPECT_EQ(times(more, "FREQ=WEEKLY;COUNT=2"),
              (QStringList{QStringLiteral("12-10 10:00"), QStringLiteral("12-17 10:00"), QStringLiteral("12-12 9:00")}))
        << "what the rule has already stands once";
    EXPECT_EQ(times(more, ""), (QStringList{QStringLiteral("12-10 10:00"), QStringLiteral("12-12 9:00"),
                                            QStringLiteral("12-17 10:00")}));
}

TEST(Recurrence, AnExceptionTakesAFurtherTimeBack)
{
    const QString more = QStringLiteral("RDATE;TZID=Asia/Tokyo:20261212T090000,20261217T140000\n");
    EXPECT_EQ(
        times(more, "FREQ=WEEKLY;COUNT=2", {QDate(2026, 12, 12)}),
        (QStringList{QStringLiteral("12-10 10:00"), QStringLiteral("12-17 10:00"), QStringLiteral("12-17 14:00")}));
    EXPECT_EQ(times(more, "FREQ=WEEKLY;COUNT=2", {QDate(2026, 12, 17)}),
              (QStringList{QStringLiteral("12-10 10:00"), QStringLiteral("12-12 9:00"), QStringLiteral("12-17 14:00")}))
        << "moved to the afternoon";
    EXPECT_EQ(
        times(QStringLiteral("RDATE;TZID=Asia/Tokyo:20261217T100000\n"), "FREQ=WEEKLY;COUNT=2", {QDate(2026, 12, 17)}),
        QStringList{QStringLiteral("12-10 10:00")});
}

TEST(Recurrence, ItsEndInUtcIsAnHourHere)
{
    const char *untilEvening = "FREQ=DAILY;UNTIL=20261212T110000Z"; // 20:00 in Tokyo
    EXPECT_EQ(days(untilEvening, QTime(20, 0)), list("12-10 12-11 12-12"));
    EXPECT_EQ(days(untilEvening, QTime(20, 30)), list("12-10 12-11"));
}

TEST(Recurrence, MonthsSkipTheDaysTheyDoNotHave)
{
    const auto dates = [](const char *rule, const QDate &from) {
        QStringList found;
        for (const QDate &day : daysOf({QLatin1String(rule), from, {}, {}}, {from, from.addYears(9)}, tokyo)) {
            found.append(day.toString(QStringLiteral("yyMMdd")));
        }
        return found;
    };
    EXPECT_EQ(dates("FREQ=MONTHLY;COUNT=3", QDate(2026, 1, 31)), list("260131 260331 260531"));
    EXPECT_EQ(dates("FREQ=YEARLY;COUNT=3", QDate(2024, 2, 29)), list("240229 280229 320229"));
    EXPECT_EQ(dates("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", QDate(2026, 1, 31)), list("260131 260228 260331"));
    EXPECT_EQ(dates("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", QDate(2026, 1, 30)), list("260130 260227"));
}

TEST(Recurrence, TheEndsOfTheRangeBelongToIt)
{
    EXPECT_EQ(days("FREQ=DAILY", {}, {}, {first, first}), list("12-10"));
    EXPECT_EQ(days("FREQ=DAILY", {}, {}, {first.addDays(1), first.addDays(2)}), list("12-11 12-12"));
    EXPECT_TRUE(days("FREQ=DAILY", {}, {}, {first.addDays(-9), first.addDays(-1)}).isEmpty());
    EXPECT_TRUE(days("FREQ=DAILY;COUNT=2", {}, {}, {first.addDays(2), first.addDays(9)}).isEmpty());
    EXPECT_TRUE(days("FREQ=DAILY", {}, {}, {first.addDays(2), first.addDays(1)}).isEmpty()) << "a range of no days";
}

TEST(Recurrence, ExceptionsCountAsDaysOfTheRule)
{
    EXPECT_EQ(days("FREQ=DAILY;COUNT=3", {}, {first.addDays(1), first.addDays(1), first.addDays(9)}),
              list("12-10 12-12"))
        << "COUNT counts before anything is left out";
    EXPECT_TRUE(days("FREQ=DAILY;COUNT=1", {}, {first}).isEmpty());
}

TEST(Recurrence, HostileRulesHaveTheFirstDayAlone)
{
    for (const char *rule : {"FREQ=MINUTELY", "FREQ=HOURLY;INTERVAL=24", "FREQ=NEVER", "COUNT=3",
                             "FREQ=", "FREQ=DAILY;COUNT=0x", ";;;;", "FREQ=WEEKLY;BYDAY=XX"}) {
        const QStringList found = days(rule, QTime(10, 0));
        EXPECT_FALSE(found.isEmpty()) << rule;
        EXPECT_EQ(found.first(), QStringLiteral("12-10")) << rule;
    }
    EXPECT_TRUE(furtherTimes(QString(), tokyo).isEmpty());
    EXPECT_TRUE(
        furtherTimes(QStringLiteral("RDATE:\nRDATE\nXRDATE:20261224\nRDATE:2026122\nRDATE:20260230"), tokyo).isEmpty());
}

TEST(Recurrence, OnlyWhatLiesInTheRange)
{
    const DateRange christmas{QDate(2026, 12, 20), QDate(2026, 12, 31)};
    EXPECT_EQ(days("FREQ=WEEKLY", {}, {}, christmas), list("12-24 12-31"));
}

TEST(Recurrence, EndsWhereARuleDoesNot)
{
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=11", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}) {
        EXPECT_EQ(days(rule, QTime(10, 0)), list("12-10")) << rule;
    }
    EXPECT_EQ(days("FREQ=DAILY", {}, {}, {first, first.addYears(100)}).size(), 10'000);
}

TEST(Recurrence, WhatCannotBeFollowedIsTold)
{
    const auto canFollow = [](const char *rule) {
        return canBeFollowed({QLatin1String(rule), first, QTime(10, 0), {}}, tokyo);
    };
    for (const char *rule :
         {"", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=2TH", "FREQ=WEEKLY;COUNT=1", "FREQ=DAILY;UNTIL=20200101T000000Z"}) {
        EXPECT_TRUE(canFollow(rule)) << rule;
    }
    for (const char *rule : {"FREQ=WEEKLY;INTERVAL=0", "FREQ=FORTNIGHTLY", "INTERVAL=2", "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RSCALE=KLINGON;FREQ=YEARLY", "FREQ=HOURLY"}) {
        EXPECT_FALSE(canFollow(rule)) << rule;
        EXPECT_EQ(days(rule, QTime(10, 0)), list("12-10")) << rule;
    }
}

TEST(Recurrence, ADayThatNoMonthHasIsLookedForInNoCentury)
{
    const auto canFollow = [](const char *rule) {
        return canBeFollowed({QLatin1String(rule), first, QTime(10, 0), {}}, tokyo);
    };
    for (const char *rule : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,31",
                             "FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=31", "FREQ=DAILY;COUNT=2;BYMONTH=2;BYMONTHDAY=-30"}) {
        EXPECT_FALSE(canFollow(rule)) << rule;
        EXPECT_EQ(days(rule, QTime(10, 0)), list("12-10")) << rule;
    }
    for (const char *rule : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYMONTH=2,3;BYMONTHDAY=30,31",
                             "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31,30",
                             "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=-29"}) {
        EXPECT_TRUE(canFollow(rule)) << rule;
    }
}

TEST(Recurrence, TheYearsBeforeTheRangeCostNoSteps)
{
    const DateRange days3{first, first.addDays(2)};
    const auto of = [&](const char *rule, const QDate &from, const std::optional<QTime> &time) {
        return daysOf({QLatin1String(rule), from, time, {}}, days3, tokyo);
    };
    const QList<QDate> all{first, first.addDays(1), first.addDays(2)};
    for (const std::optional<QTime> &time : {std::optional<QTime>(), std::optional(QTime(10, 0))}) {
        EXPECT_EQ(of("FREQ=DAILY", QDate(1, 1, 1), time), all) << "more than 10,000 days ago";
        EXPECT_EQ(of("FREQ=DAILY;INTERVAL=2", first.addDays(-20'001), time), QList<QDate>{first.addDays(1)});
        EXPECT_EQ(of("FREQ=WEEKLY;INTERVAL=2", first.addDays(-14 * 600), time), QList<QDate>{first});
        EXPECT_TRUE(of("FREQ=WEEKLY;INTERVAL=2", first.addDays(-14 * 600 - 7), time).isEmpty());
        EXPECT_EQ(of("FREQ=YEARLY", QDate(1950, 12, 11), time), QList<QDate>{first.addDays(1)}) << "a birthday";
        EXPECT_EQ(of("FREQ=DAILY;COUNT=5", first.addDays(-3), time), (QList<QDate>{first, first.addDays(1)}))
            << "COUNT counts from the first day";
        EXPECT_TRUE(of("FREQ=DAILY;UNTIL=20261201", QDate(2000, 1, 1), time).isEmpty());
        EXPECT_TRUE(of("FREQ=DAILY;COUNT=1000000", QDate(1, 1, 1), time).isEmpty());
    }
    EXPECT_EQ(of("FREQ=DAILY;UNTIL=20261211", QDate(2000, 1, 1), {}), (QList<QDate>{first, first.addDays(1)}));
}

TEST(Recurrence, WithinADayIsTold)
{
    for (const char *rule : {"FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=SECONDLY;COUNT=999999999"}) {
        EXPECT_TRUE(repeatsWithinADay(QLatin1String(rule))) << rule;
    }
    for (const char *rule : {"", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TH", "FREQ=YEARLY;BYHOUR=1,2", "FREQ=NEVER"}) {
        EXPECT_FALSE(repeatsWithinADay(QLatin1String(rule))) << rule;
    }
}

} // namespace
} // namespace oyako::calendar
