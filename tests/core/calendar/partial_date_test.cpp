// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/partial_date.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::calendar {
namespace {

class RoundTrip : public testing::TestWithParam<const char *> {};
TEST_P(RoundTrip, OfTheWrittenFormChangesNothing)
{
    const QString text = QString::fromLatin1(GetParam());
    const Result<PartialDate> date = PartialDate::fromString(text);
    ASSERT_TRUE(date);
    EXPECT_EQ(date->toString(), text);
}
INSTANTIATE_TEST_SUITE_P(Forms, RoundTrip,
                         testing::Values("2024-05-03", "2024-05-03~", "2024-05", "2024-05~", "2024", "2024~", "XXXX",
                                         "2024-02-29", "0987-01"));

class Refused : public testing::TestWithParam<const char *> {};
TEST_P(Refused, AreTextsThatAreNoWrittenForm)
{
    const Result<PartialDate> date = PartialDate::fromString(QString::fromLatin1(GetParam()));
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().code, ErrorCode::InvalidValue);
}
INSTANTIATE_TEST_SUITE_P(Texts, Refused,
                         testing::Values("", "2023-02-29", "2024-13", "2024-00", "0000", "2024-5-3", "24",
                                         "2024-05-03 ", "2024-05-03\n", "XXXX~", "~"));

TEST(PartialDate, KnowsTheDaysItMayMean)
{
    EXPECT_EQ(PartialDate::ofMonth(2024, 2)->days(), (DateRange{{2024, 2, 1}, {2024, 2, 29}}));
    EXPECT_EQ(PartialDate::ofYear(2023)->days(), (DateRange{{2023, 1, 1}, {2023, 12, 31}}));
    EXPECT_EQ(PartialDate::ofDay({2024, 5, 3}).days(), (DateRange{{2024, 5, 3}, {2024, 5, 3}}));
    EXPECT_EQ(PartialDate().days(), std::nullopt);
}

TEST(PartialDate, IsExactOnlyAsADayThatIsNotAbout)
{
    const PartialDate day = PartialDate::ofDay({2024, 5, 3});
    EXPECT_EQ(day.exactDay(), QDate(2024, 5, 3));
    EXPECT_EQ(day.about().exactDay(), std::nullopt);
    EXPECT_EQ(PartialDate::ofMonth(2024, 5)->exactDay(), std::nullopt);
}

TEST(PartialDate, UnknownIsNotMadeAbout)
{
    EXPECT_TRUE(PartialDate().isUnknown());
    EXPECT_EQ(PartialDate().about(), PartialDate());
}

TEST(PartialDate, HoldsEveryDayOfItsMonthAndYearAndNoOther)
{
    for (int year : {1, 1900, 2000, 2023, 2024, 9999}) {
        const DateRange whole = *PartialDate::ofYear(year)->days();
        EXPECT_EQ(whole, (DateRange{{year, 1, 1}, {year, 12, 31}})) << year;
        QDate next = whole.first;
        for (int month = 1; month <= 12; ++month) {
            const DateRange days = *PartialDate::ofMonth(year, month)->days();
            EXPECT_EQ(days.first, next) << year << '-' << month;
            EXPECT_EQ(days.last.month(), month) << year;
            next = days.last.addDays(1);
        }
    }
}

TEST(PartialDate, OfAMonthOrYearThatThereIsNotIsRefused)
{
    for (const auto &[year, month] : {std::pair{0, 1}, std::pair{-1, 1}, std::pair{10'000, 1}, std::pair{2024, 0},
                                      std::pair{2024, 13}, std::pair{2024, -1}}) {
        const auto date = PartialDate::ofMonth(year, month);
        ASSERT_FALSE(date) << year << '-' << month;
        EXPECT_EQ(date.error(),
                  (Error{ErrorCode::InvalidValue, QStringLiteral("date"), {QStringLiteral("no_such_day")}}));
    }
    for (const int year : {0, -1, 10'000}) {
        EXPECT_FALSE(PartialDate::ofYear(year)) << year;
    }
    EXPECT_TRUE(PartialDate::ofYear(1) && PartialDate::ofYear(9999));
}

TEST(PartialDate, AboutIsPartOfWhatItSays)
{
    const PartialDate month = *PartialDate::ofMonth(2024, 5);
    EXPECT_NE(month, month.about());
    EXPECT_EQ(month.about(), month.about().about());
    EXPECT_EQ(month.about().days(), month.days()) << "left aside where days are counted";
    EXPECT_EQ(month.about().precision(), PartialDate::Precision::Month);
    EXPECT_NE(month, PartialDate::ofDay({2024, 5, 1}));
    EXPECT_FALSE(sortsBefore(month, month.about()) || sortsBefore(month.about(), month));
}

TEST(PartialDate, SortsTheVaguerFirstAndTheUnknownLast)
{
    QList<PartialDate> list;
    for (const char *text : {"XXXX", "2024-05-03", "2024-05-01", "2024-05", "2024", "2023-12-31"}) {
        list.append(*PartialDate::fromString(QString::fromLatin1(text)));
    }
    std::sort(list.begin(), list.end(), sortsBefore);
    QStringList sorted;
    for (const PartialDate &date : list) {
        sorted.append(date.toString());
    }
    EXPECT_EQ(sorted.join(QLatin1Char(' ')), QStringLiteral("2023-12-31 2024 2024-05 2024-05-01 2024-05-03 XXXX"));
}

} // namespace
} // namespace oyako::calendar
