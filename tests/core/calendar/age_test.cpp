// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/corrected_age.h"
#include "core/calendar/display_age.h"
#include "core/calendar/legal_age.h"
#include "core/calendar/months.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

struct LegalCase {
    QDate birth;
    int months;
    QDate reachedOn;
};
class LegalAge : public testing::TestWithParam<LegalCase> {};
TEST_P(LegalAge, IsGainedOnTheDayBeforeTheMatchingDay)
{
    const auto &[birth, months, reachedOn] = GetParam();
    EXPECT_EQ(legalAgeInMonths(birth, reachedOn.addDays(-1)), months - 1);
    EXPECT_EQ(legalAgeInMonths(birth, reachedOn), months);
    EXPECT_EQ(legalAgeInMonths(birth, reachedOn.addDays(1)), months);
}
INSTANTIATE_TEST_SUITE_P(
    MonthEndsAndLeapDays, LegalAge,
    testing::Values(LegalCase{{2020, 4, 1}, 12, {2021, 3, 31}}, LegalCase{{2026, 4, 1}, 2, {2026, 5, 31}},
                    LegalCase{{2025, 7, 31}, 2, {2025, 9, 30}}, LegalCase{{2025, 12, 31}, 2, {2026, 2, 28}},
                    LegalCase{{2023, 12, 31}, 2, {2024, 2, 29}}, LegalCase{{2025, 8, 31}, 6, {2026, 2, 28}},
                    LegalCase{{2024, 2, 29}, 12, {2025, 2, 28}}, LegalCase{{2024, 2, 29}, 48, {2028, 2, 28}},
                    LegalCase{{2020, 4, 2}, 72, {2026, 4, 1}}));

TEST(LegalAge, CountsYearsAndIsNothingBeforeBirth)
{
    const QDate birth(2020, 4, 1);
    EXPECT_EQ(legalAge(birth, QDate(2023, 3, 30)), 2);
    EXPECT_EQ(legalAge(birth, QDate(2023, 3, 31)), 3);
    EXPECT_EQ(legalAge(birth, birth), 0);
    EXPECT_EQ(legalAge(birth, birth.addDays(-1)), std::nullopt);
    EXPECT_EQ(legalAge(birth, QDate()), std::nullopt);
}

TEST(AgeWindow, HoldsTheDayOfReachingOnBothSides)
{
    const QDate birth(2020, 4, 1);
    const DateRange belowOne = ageWindow(birth, 2, 12);
    const DateRange fromOne = ageWindow(birth, 12, 24);
    EXPECT_EQ(belowOne.last, QDate(2021, 3, 31));
    EXPECT_EQ(fromOne.first, QDate(2021, 3, 31));
    EXPECT_TRUE(belowOne.contains(QDate(2021, 3, 31)) && fromOne.contains(QDate(2021, 3, 31)));
    EXPECT_FALSE(belowOne.contains(QDate(2021, 4, 1)));
}

TEST(AgeWindow, BeginsADayLaterForCheckupsOfThoseBeyondAnAge)
{
    EXPECT_EQ(ageWindowAfter(QDate(2024, 2, 29), 18, 24), (DateRange{{2025, 8, 29}, {2026, 2, 28}}));
    EXPECT_EQ(ageWindowAfter(QDate(2023, 4, 3), 36, 48), (DateRange{{2026, 4, 3}, {2027, 4, 2}}));
}

TEST(WeeksAfterBirth, CountTheDayOfBirthAsZero)
{
    const QDate birth(2026, 4, 1);
    EXPECT_EQ(weeksAfterBirth(birth, 6), QDate(2026, 5, 13));
    EXPECT_EQ(weeksAfterBirth(birth, 14, 6), QDate(2026, 7, 14));
    EXPECT_EQ(weeksAfterBirth(birth, 24), QDate(2026, 9, 16));
    EXPECT_EQ(weeksAfterBirth(birth, 32), QDate(2026, 11, 11));
}

TEST(Intervals, LeaveTheNamedNumberOfClearDays)
{
    const QDate dose(2026, 4, 1);
    EXPECT_EQ(afterClearDays(dose, 6), dose.addDays(7));
    EXPECT_EQ(afterClearDays(dose, 20), dose.addDays(21));
    EXPECT_EQ(afterClearDays(dose, 27), QDate(2026, 4, 29));
    EXPECT_EQ(afterClearDays(dose, 27).dayOfWeek(), dose.dayOfWeek());
    EXPECT_EQ(afterClearDays(dose, 60), dose.addDays(61));
    EXPECT_EQ(afterClearDays(dose, 139), dose.addDays(140));
}

TEST(Intervals, OfMonthsGoToTheFirstWhereTheDayDoesNotExist)
{
    EXPECT_EQ(afterMonths(QDate(2025, 8, 31), 6), QDate(2026, 3, 1));
    EXPECT_EQ(afterMonths(QDate(2026, 4, 15), 3), QDate(2026, 7, 15));
    EXPECT_EQ(afterMonths(QDate(2026, 4, 15), 18), QDate(2027, 10, 15));
}

struct DisplayCase {
    QDate birth;
    QDate date;
    DisplayAge expected;
};
class Display : public testing::TestWithParam<DisplayCase> {};
TEST_P(Display, FollowsBirthdays)
{
    EXPECT_EQ(displayAge(GetParam().birth, GetParam().date), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Ages, Display,
                         testing::Values(DisplayCase{{2020, 4, 1}, {2020, 4, 1}, {0, 0, 0}},
                                         DisplayCase{{2020, 4, 1}, {2021, 3, 31}, {0, 11, 30}},
                                         DisplayCase{{2020, 4, 1}, {2021, 4, 1}, {1, 0, 0}},
                                         DisplayCase{{2025, 1, 31}, {2025, 2, 28}, {0, 0, 28}},
                                         DisplayCase{{2025, 1, 31}, {2025, 3, 1}, {0, 1, 0}},
                                         DisplayCase{{2025, 1, 31}, {2025, 3, 31}, {0, 2, 0}},
                                         DisplayCase{{2024, 2, 29}, {2025, 2, 28}, {0, 11, 30}},
                                         DisplayCase{{2024, 2, 29}, {2025, 3, 1}, {1, 0, 0}},
                                         DisplayCase{{2024, 2, 29}, {2028, 2, 29}, {4, 0, 0}},
                                         DisplayCase{{2025, 5, 9}, {2026, 11, 22}, {1, 6, 13}}));

TEST(Display, NeverAgreesWithTheLawOnTheEveOfABirthday)
{
    const QDate birth(2020, 4, 1);
    const QDate eve(2021, 3, 31);
    EXPECT_EQ(legalAgeInMonths(birth, eve), 12);
    EXPECT_EQ(displayAge(birth, eve)->totalMonths(), 11);
}

TEST(Display, IsNothingBeforeBirth)
{
    EXPECT_EQ(displayAge(QDate(2020, 4, 1), QDate(2020, 3, 31)), std::nullopt);
    EXPECT_EQ(displayAge(QDate(), QDate(2020, 3, 31)), std::nullopt);
}

TEST(Display, GrowsByOneDayEachDay)
{
    const QDate birth(2024, 1, 31);
    int lastMonths = 0;
    for (QDate day = birth.addDays(1); day < birth.addYears(5); day = day.addDays(1)) {
        const std::optional<DisplayAge> before = displayAge(birth, day.addDays(-1));
        const std::optional<DisplayAge> now = displayAge(birth, day);
        ASSERT_TRUE(now->days == before->days + 1 || (now->days == 0 && now->totalMonths() == lastMonths + 1))
            << day.toString().toStdString();
        lastMonths = now->totalMonths();
    }
}

TEST(AgeInDays, IsZeroOnTheDayOfBirth)
{
    const QDate birth(2026, 7, 31);
    EXPECT_EQ(ageInDays(birth, birth), 0);
    EXPECT_EQ(ageInDays(birth, QDate(2026, 8, 28)), 28);
    EXPECT_EQ(ageInDays(birth, birth.addDays(-1)), std::nullopt);
}

TEST(Birthday, OfALeapDayIsKeptOnTheFirstOfMarch)
{
    EXPECT_EQ(birthdayIn(2025, QDate(2024, 2, 29)), QDate(2025, 3, 1));
    EXPECT_EQ(birthdayIn(2028, QDate(2024, 2, 29)), QDate(2028, 2, 29));
    EXPECT_EQ(birthdayIn(2030, QDate(2024, 5, 9)), QDate(2030, 5, 9));
}

class Corrected : public testing::Test {
protected:
    const QDate birth{2026, 1, 5};
    const QDate dueDate{2026, 3, 2};
};

TEST_F(Corrected, BelongsToTheDueDateOfTheAgeAtBirth)
{
    EXPECT_EQ(gestationalAgeOn(birth, dueDate), GestationalAge::fromWeeks(32, 0));
    EXPECT_EQ(dueDateFromBirth(birth, GestationalAge::fromWeeks(32, 0)), dueDate);
}

TEST_F(Corrected, IsAGestationalAgeBeforeTheDueDate)
{
    const std::optional<CorrectedAge> age = correctedAge(birth, dueDate, QDate(2026, 2, 2));
    EXPECT_EQ(age, (CorrectedAge{GestationalAge::fromWeeks(36, 0), std::nullopt}));
    EXPECT_EQ(correctedAge(birth, dueDate, QDate(2026, 3, 1))->beforeDueDate, GestationalAge::fromWeeks(39, 6));
}

TEST_F(Corrected, CountsFromTheDueDate)
{
    EXPECT_EQ(correctedAge(birth, dueDate, dueDate), (CorrectedAge{std::nullopt, DisplayAge{0, 0, 0}}));
    EXPECT_EQ(correctedAge(birth, dueDate, QDate(2026, 7, 5))->age, (DisplayAge{0, 4, 3}));
    EXPECT_EQ(displayAge(birth, QDate(2026, 7, 5)), (DisplayAge{0, 6, 0}));
}

TEST_F(Corrected, IsForBirthsBeforeThirtySevenWeeksOnly)
{
    const QDate at36w6d = dueDate.addDays(-22);
    EXPECT_TRUE(correctedAge(at36w6d, dueDate, dueDate).has_value());
    EXPECT_FALSE(correctedAge(at36w6d.addDays(1), dueDate, dueDate).has_value());
    EXPECT_FALSE(usesCorrectedAge(dueDate.addDays(3), dueDate));
    EXPECT_FALSE(usesCorrectedAge(birth, QDate()));
}

TEST_F(Corrected, IsNothingBeforeBirth)
{
    EXPECT_FALSE(correctedAge(birth, dueDate, birth.addDays(-1)).has_value());
}

} // namespace
} // namespace oyako::calendar
