// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What the rules of age and term say of every day, not of chosen ones: Act on Calculation of Ages, Civil Code 140–143,
// School Education Act 17, Maternal and Child Health Act 12.
#include "core/calendar/corrected_age.h"
#include "core/calendar/display_age.h"
#include "core/calendar/gestational_age.h"
#include "core/calendar/legal_age.h"
#include "core/calendar/months.h"
#include "core/calendar/school_year.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

/// Every birthday of two years, one of them a leap year.
template <class Check>
void forEachBirthday(Check check)
{
    for (QDate birth(2023, 1, 1); birth < QDate(2025, 1, 1); birth = birth.addDays(1)) {
        check(birth);
        if (testing::Test::HasFailure()) {
            return;
        }
    }
}

TEST(AgeInLaw, IsReachedTheDayBeforeTheSameNumberOrTheFirst)
{
    forEachBirthday([](const QDate &birth) {
        for (int months = 1; months <= 84; ++months) {
            const QDate day = rollForward(birth, months);
            ASSERT_TRUE(day.day() == birth.day() || day.day() == 1);
            ASSERT_EQ(reached(birth, months), day.addDays(-1));
            ASSERT_EQ(legalAgeInMonths(birth, day.addDays(-2)).value(), months - 1) << birth.toString().toStdString();
            ASSERT_EQ(legalAgeInMonths(birth, day.addDays(-1)).value(), months);
        }
    });
}

TEST(AgeInLaw, IsAtMostADayAheadOfTheBirthday)
{
    forEachBirthday([](const QDate &birth) {
        for (int years = 1; years <= 7; ++years) {
            const QDate birthday = birthdayIn(birth.year() + years, birth);
            ASSERT_EQ(legalAge(birth, birthday.addDays(-1)), years);
            ASSERT_EQ(legalAge(birth, birthday.addDays(-2)), years - 1);
            ASSERT_EQ(displayAge(birth, birthday)->years, years);
            ASSERT_EQ(displayAge(birth, birthday.addDays(-1))->years, years - 1);
        }
    });
}

TEST(AgeWindows, MeetOnTheDayBothSidesHave)
{
    forEachBirthday([](const QDate &birth) {
        const DateRange before = ageWindow(birth, 0, 12);
        const DateRange after = ageWindow(birth, 12, 24);
        ASSERT_EQ(before.last, after.first);
        ASSERT_TRUE(before.first <= birth);
        const DateRange checkup = ageWindowAfter(birth, 18, 24);
        ASSERT_EQ(checkup.last, after.last) << "未満 and に達しない end alike";
        ASSERT_EQ(checkup.first, reached(birth, 18).addDays(1));
        ASSERT_FALSE(checkup.contains(reached(birth, 18)));
    });
}

TEST(SchoolEntry, IsOneClassFromTheSecondOfAprilOn)
{
    for (int year = 2015; year <= 2030; ++year) {
        for (QDate birth(year, 4, 2); birth <= QDate(year + 1, 4, 1); birth = birth.addDays(1)) {
            ASSERT_EQ(schoolEntry(birth), QDate(year + 7, 4, 1)) << birth.toString(Qt::ISODate).toStdString();
            // All of a class are twelve in the sixth fiscal year of primary school.
            ASSERT_EQ(fiscalYearOfAge(birth, 12), year + 12);
        }
    }
}

TEST(FiscalYears, FollowOneAnotherWithoutAGap)
{
    for (int year = 2000; year < 2040; ++year) {
        const DateRange days = fiscalYearDays(year);
        ASSERT_EQ(days.last.addDays(1), fiscalYearDays(year + 1).first);
        ASSERT_EQ(fiscalYear(days.first), year);
        ASSERT_EQ(fiscalYear(days.last), year);
        ASSERT_EQ(nextFirstOfApril(days.first), days.first);
        ASSERT_EQ(nextFirstOfApril(days.first.addDays(1)), days.last.addDays(1));
    }
}

TEST(Months, ClampOrRollButNeverSkip)
{
    for (QDate day(2023, 12, 1); day < QDate(2024, 4, 1); day = day.addDays(1)) {
        for (int months = 0; months <= 14; ++months) {
            const QDate rolled = rollForward(day, months);
            const QDate clamped = clampedMonths(day, months);
            ASSERT_TRUE(clamped == rolled || (rolled.day() == 1 && clamped.addDays(1) == rolled));
            ASSERT_EQ(clamped.month(), (day.month() + months - 1) % 12 + 1);
        }
    }
    EXPECT_EQ(lastDayOfPeriod(QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfPeriod(QDate(2026, 4, 1), 12), QDate(2027, 3, 31));
}

TEST(PregnancyCalendar, WeeksAndMonthsCoverEveryDayOnce)
{
    const QDate dueDate(2028, 3, 1);
    QDate next = lmpFromDueDate(dueDate);
    for (int month = 1; month <= 10; ++month) {
        const DateRange days = monthOfPregnancy(month, dueDate);
        ASSERT_EQ(days.first, next);
        ASSERT_EQ(days.first.daysTo(days.last), 27);
        next = days.last.addDays(1);
    }
    EXPECT_EQ(next, dueDate);
    for (int week = 0; week <= 42; ++week) {
        const DateRange days = weekOfPregnancy(week, dueDate);
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            const auto age = gestationalAgeOn(day, dueDate);
            ASSERT_EQ(age->weeks(), week);
            ASSERT_EQ(dateOfGestationalAge(*age, dueDate), day);
            ASSERT_TRUE(week >= 40 || monthOfPregnancy(*age->countedMonth(), dueDate).contains(day));
        }
    }
}

TEST(PregnancyCalendar, TheVaccineWindowIsExactlyWeeks28To36)
{
    const QDate dueDate(2028, 3, 1);
    const DateRange window = rsvVaccinationWindow(dueDate);
    for (QDate day = lmpFromDueDate(dueDate); day <= dueDate; day = day.addDays(1)) {
        const int weeks = gestationalAgeOn(day, dueDate)->weeks();
        ASSERT_EQ(window.contains(day), weeks >= 28 && weeks <= 36) << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(CorrectedAges, AreTheAgeOfAChildBornOnTheDueDate)
{
    const QDate dueDate(2024, 2, 29);
    for (int early = 22; early < 120; ++early) {
        const QDate birth = dueDate.addDays(-early);
        ASSERT_TRUE(usesCorrectedAge(birth, dueDate));
        const GestationalAge atBirth = *gestationalAgeOn(birth, dueDate);
        ASSERT_EQ(dueDateFromBirth(birth, atBirth), dueDate);
        for (int day = 0; day < 400; day += 7) {
            const QDate date = birth.addDays(day);
            const auto corrected = correctedAge(birth, dueDate, date);
            ASSERT_EQ(corrected->age, displayAge(dueDate, date));
            ASSERT_EQ(corrected->beforeDueDate.has_value(), date < dueDate);
        }
    }
}

} // namespace
} // namespace oyako::calendar
