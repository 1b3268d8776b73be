// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/gestational_age.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

const QDate lmp(2025, 5, 12);
const QDate dueDate(2026, 2, 16);

TEST(DueDate, IsTheFirstDayOfTheLastPeriodPlus280Days)
{
    EXPECT_EQ(dueDateFromLmp(lmp), dueDate);
    EXPECT_EQ(lmpFromDueDate(dueDate), lmp);
}

TEST(DueDate, CountsFertilisationAsTwoWeeks)
{
    EXPECT_EQ(dueDateFromFertilisation(lmp.addDays(14)), dueDate);
}

TEST(GestationalAge, BeginsWithZeroWeeksAndEndsWithFortyAtTheDueDate)
{
    EXPECT_EQ(gestationalAgeOn(lmp, dueDate), GestationalAge::fromWeeks(0, 0));
    EXPECT_EQ(gestationalAgeOn(lmp.addDays(6), dueDate), GestationalAge::fromWeeks(0, 6));
    EXPECT_EQ(gestationalAgeOn(dueDate, dueDate), GestationalAge::fromWeeks(40, 0));
    EXPECT_EQ(gestationalAgeOn(dueDate.addDays(3), dueDate), GestationalAge::fromWeeks(40, 3));
}

TEST(GestationalAge, IsNothingBeforeTheFirstDayOrWithoutADate)
{
    EXPECT_EQ(gestationalAgeOn(lmp.addDays(-1), dueDate), std::nullopt);
    EXPECT_EQ(gestationalAgeOn(QDate(), dueDate), std::nullopt);
    EXPECT_EQ(gestationalAgeOn(dueDate, QDate()), std::nullopt);
}

TEST(GestationalAge, FollowsADueDateThatChanges)
{
    const QDate day(2025, 8, 4);
    EXPECT_EQ(gestationalAgeOn(day, dueDate), GestationalAge::fromWeeks(12, 0));
    EXPECT_EQ(gestationalAgeOn(day, dueDate.addDays(-9)), GestationalAge::fromWeeks(13, 2));
    EXPECT_EQ(gestationalAgeOn(day, dueDate.addDays(8)), GestationalAge::fromWeeks(10, 6));
}

TEST(GestationalAge, KnowsTheDayOfAnAge)
{
    EXPECT_EQ(dateOfGestationalAge(GestationalAge::fromWeeks(12), dueDate), QDate(2025, 8, 4));
    EXPECT_EQ(GestationalAge::fromWeeks(12, 3).totalDays(), 87);
    EXPECT_EQ(GestationalAge::fromDays(87).weeks(), 12);
    EXPECT_EQ(GestationalAge::fromDays(87).daysOfWeek(), 3);
}

struct MonthCase {
    int week;
    int day;
    std::optional<int> month;
};
class CountedMonth : public testing::TestWithParam<MonthCase> {};
TEST_P(CountedMonth, IsCountedWhileWeeksAreCompleted)
{
    EXPECT_EQ(GestationalAge::fromWeeks(GetParam().week, GetParam().day).countedMonth(), GetParam().month);
}
INSTANTIATE_TEST_SUITE_P(Weeks, CountedMonth,
                         testing::Values(MonthCase{0, 0, 1}, MonthCase{3, 6, 1}, MonthCase{4, 0, 2},
                                         MonthCase{27, 6, 7}, MonthCase{28, 0, 8}, MonthCase{31, 6, 8},
                                         MonthCase{36, 0, 10}, MonthCase{39, 6, 10}, MonthCase{40, 0, std::nullopt}));

TEST(PregnancyCalendar, GivesTheDaysOfAWeekAndOfAMonth)
{
    EXPECT_EQ(weekOfPregnancy(0, dueDate), (DateRange{lmp, QDate(2025, 5, 18)}));
    EXPECT_EQ(weekOfPregnancy(40, dueDate).first, dueDate);
    EXPECT_EQ(monthOfPregnancy(1, dueDate), (DateRange{lmp, QDate(2025, 6, 8)}));
    EXPECT_EQ(monthOfPregnancy(10, dueDate).last, dueDate.addDays(-1));
}

struct TermCase {
    int week;
    int day;
    TermClass expected;
};
class Term : public testing::TestWithParam<TermCase> {};
TEST_P(Term, ChangesAtTwentyTwoThirtySevenAndFortyTwoWeeks)
{
    EXPECT_EQ(termClass(GestationalAge::fromWeeks(GetParam().week, GetParam().day)), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Bounds, Term,
                         testing::Values(TermCase{21, 6, TermClass::Miscarriage}, TermCase{22, 0, TermClass::Preterm},
                                         TermCase{36, 6, TermClass::Preterm}, TermCase{37, 0, TermClass::Term},
                                         TermCase{41, 6, TermClass::Term}, TermCase{42, 0, TermClass::PostTerm}));

TEST(StillbirthNotification, IsDueFromTwelveWeeks)
{
    EXPECT_FALSE(needsStillbirthNotification(GestationalAge::fromWeeks(11, 6)));
    EXPECT_TRUE(needsStillbirthNotification(GestationalAge::fromWeeks(12, 0)));
}

TEST(RsvWindow, RunsFromTwentyEightWeeksToThirtySixWeeksAndSixDays)
{
    EXPECT_EQ(rsvVaccinationWindow(QDate(2026, 8, 1)), (DateRange{QDate(2026, 5, 9), QDate(2026, 7, 10)}));
    EXPECT_EQ(rsvVaccinationWindow(QDate(2026, 4, 23)).last, QDate(2026, 4, 1));
}

TEST(Redating, ReplacesTheLmpFromSevenDaysByCrlAndTenByBpd)
{
    using enum DueDateBasis;
    EXPECT_FALSE(usuallyReplacesLmp(dueDate, dueDate.addDays(6), CrownRumpLength));
    EXPECT_TRUE(usuallyReplacesLmp(dueDate, dueDate.addDays(-7), CrownRumpLength));
    EXPECT_FALSE(usuallyReplacesLmp(dueDate, dueDate.addDays(9), BiparietalDiameter));
    EXPECT_TRUE(usuallyReplacesLmp(dueDate, dueDate.addDays(10), BiparietalDiameter));
    EXPECT_TRUE(usuallyReplacesLmp(dueDate, dueDate.addDays(1), AssistedReproduction));
    EXPECT_FALSE(usuallyReplacesLmp(dueDate, dueDate.addDays(20), Other));
}

} // namespace
} // namespace oyako::calendar
