// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/age.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

TEST(Age, ThreeWaysToCountAgree)
{
    EXPECT_DOUBLE_EQ(Age::fromDays(365.25).meanMonths, 12);
    EXPECT_DOUBLE_EQ(Age::fromMonths(24).days, 730.5);
    EXPECT_EQ(Age::fromMonths(29.97).completedMonths(), 29);
}

TEST(Age, HalfADayRoundsUp)
{
    EXPECT_EQ(Age::fromMonths(24).roundedDays(), 731);
    EXPECT_EQ(Age::fromMonths(23.99).roundedDays(), 730);
    EXPECT_EQ(Age::fromDays(730.49).roundedDays(), 730);
    EXPECT_EQ(Age::fromDays(0).roundedDays(), 0);
}

TEST(Age, NumbersPastAllSenseStayPastEveryReference)
{
    EXPECT_GT(Age::fromMonths(1e308).completedMonths(), 100'000);
    EXPECT_GT(Age::fromDays(1e308).roundedDays(), 100'000);
    EXPECT_LT(Age::fromDays(-1e308).roundedDays(), 0);
    EXPECT_LT(Age::fromMonths(-1e308).completedMonths(), 0);
}

TEST(Age, FromDatesCountsCalendarMonths)
{
    const QDate birth(2024, 1, 31);
    EXPECT_EQ(Age::fromDates(birth, birth).days, 0);
    EXPECT_EQ(Age::fromDates(birth, QDate(2024, 2, 28)).completedMonths(), 0);
    EXPECT_EQ(Age::fromDates(birth, QDate(2024, 2, 29)).completedMonths(), 1) << "the last day of a shorter month";
    EXPECT_EQ(Age::fromDates(birth, QDate(2025, 1, 30)).completedMonths(), 11);
    EXPECT_EQ(Age::fromDates(birth, QDate(2025, 1, 31)).completedMonths(), 12);
    EXPECT_EQ(Age::fromDates(birth, QDate(2025, 1, 31)).days, 366);
}

TEST(Age, CalendarMonthsRiseEveryDay)
{
    const QDate birth(2023, 8, 31);
    double before = -1;
    for (int day = 0; day < 800; ++day) {
        const Age age = Age::fromDates(birth, birth.addDays(day));
        EXPECT_GT(age.calendarMonths, before) << day;
        EXPECT_NEAR(age.calendarMonths, age.meanMonths, 0.12);
        before = age.calendarMonths;
    }
}

TEST(CorrectedAge, CountsFromTheDueDateOfAPretermBirth)
{
    // Born at 32w0d, 56 days early.
    const QDate birth(2026, 1, 5);
    const QDate due(2026, 3, 2);
    const auto ages = agesAt(birth, due, QDate(2026, 6, 2));
    ASSERT_TRUE(ages);
    EXPECT_EQ(ages->chronological.days - ages->corrected->days, 56);
    EXPECT_EQ(ages->corrected->completedMonths(), 3);
    EXPECT_EQ(ages->chronological.completedMonths(), 4);
    EXPECT_EQ(ages->advised, AgeBasis::DueDate);
}

TEST(CorrectedAge, IsAdvisedToThreeYearsAndStaysKnownAfter)
{
    const QDate birth(2026, 1, 5);
    const QDate due(2026, 3, 2);
    EXPECT_EQ(agesAt(birth, due, QDate(2029, 3, 1))->advised, AgeBasis::DueDate);
    const auto later = agesAt(birth, due, QDate(2029, 3, 2));
    EXPECT_EQ(later->advised, AgeBasis::Birth);
    EXPECT_TRUE(later->corrected);
}

TEST(CorrectedAge, BeginsBelow37Weeks)
{
    const QDate due(2026, 3, 2);
    const QDate at37w0d = due.addDays(-21);
    EXPECT_FALSE(agesAt(at37w0d, due, due)->corrected);
    EXPECT_TRUE(agesAt(at37w0d.addDays(-1), due, due)->corrected);
    EXPECT_FALSE(agesAt(due.addDays(5), due, due.addDays(40))->corrected);
    EXPECT_FALSE(agesAt(at37w0d, std::nullopt, due)->corrected);
}

TEST(CorrectedAge, RefusesDatesBeforeItBegins)
{
    const QDate birth(2026, 1, 5);
    const QDate due(2026, 3, 2);
    EXPECT_EQ(agesAt(birth, due, birth.addDays(-1)).error(), Reason::BeforeBirth);
    EXPECT_EQ(agesAt(birth, due, due.addDays(-1)).error(), Reason::BeforeDueDate);
    EXPECT_EQ(agesAt(birth, due, due)->corrected->days, 0);
}

} // namespace
} // namespace oyako::growth
