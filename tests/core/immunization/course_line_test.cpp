// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/course_line.h"

#include "core/immunization/japan/load.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::immunization {
namespace {

class CourseLines : public testing::Test {
protected:
    CourseLines()
    {
        patient.birthDate = QDate(2025, 5, 10);
        patient.sex = Sex::Male;
    }

    void give(const char *vaccine, const QDate &date)
    {
        AdministeredDose dose;
        dose.vaccine = QLatin1String(vaccine);
        dose.date = date;
        doses.push_back(dose);
    }

    [[nodiscard]] CourseLine line(const char *course, const QDate &today = QDate(2026, 11, 22)) const
    {
        const Schedule &schedule = japanSchedule();
        const auto lines = courseLines(schedule, patient, doses, assessRoutine(schedule, patient, doses, today), today);
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&](const CourseLine &one) { return one.course == QLatin1String(course); });
        return found == lines.end() ? CourseLine() : *found;
    }

    [[nodiscard]] static std::vector<int> numbers(const CourseLine &line)
    {
        std::vector<int> all;
        for (const LineDose &dose : line.doses) {
            all.push_back(dose.number);
        }
        return all;
    }

    Patient patient;
    std::vector<AdministeredDose> doses;
};

TEST_F(CourseLines, KeepTheLegalWindowAndTheStandardPeriodApart)
{
    const CourseLine bcg = line("BCG");
    EXPECT_EQ(bcg.window, (std::vector<DaySpan>{{QDate(2025, 5, 10), QDate(2026, 5, 9)}}));
    EXPECT_EQ(bcg.advised, (std::vector<DaySpan>{{QDate(2025, 10, 9), QDate(2026, 1, 9)}}));
    EXPECT_EQ(bcg.rule.seriesName, QStringLiteral("BCG"));
    EXPECT_EQ(bcg.rule.version, japanSchedule().version);
}

TEST_F(CourseLines, JoinPeriodsThatGoOn)
{
    // First dose from 2 to 7 months, further ones to 12, the booster from 12 to 15: one stretch.
    const CourseLine pcv = line("PCV", QDate(2025, 7, 20));
    EXPECT_EQ(pcv.advised, (std::vector<DaySpan>{{QDate(2025, 7, 9), QDate(2026, 8, 9)}}));
    // The third dose of Japanese encephalitis states an end alone: it goes on from 3 years.
    EXPECT_EQ(line("JE1").advised, (std::vector<DaySpan>{{QDate(2028, 5, 9), QDate(2030, 5, 9)}}));
}

TEST_F(CourseLines, GiveEveryPeriodOfAVaccineItsOwnLine)
{
    give("mr", QDate(2026, 5, 20));
    EXPECT_EQ(numbers(line("MR1")), std::vector<int>{1});
    EXPECT_TRUE(line("MR2").doses.empty());
    EXPECT_EQ(line("MR2").window, (std::vector<DaySpan>{{QDate(2031, 4, 1), QDate(2032, 3, 31)}}));
    EXPECT_TRUE(line("MR1").doses.front().routine);
}

TEST_F(CourseLines, NumberWhatCountsInOrder)
{
    give("hepb", QDate(2025, 8, 20));
    give("hepb", QDate(2025, 7, 15));
    give("hepb", QDate(2025, 7, 20)); // five days after another: not counted
    const CourseLine hepb = line("HBV");
    EXPECT_EQ(numbers(hepb), (std::vector<int>{1, 0, 2}));
    EXPECT_EQ(hepb.doses.front().input, 1);
}

TEST_F(CourseLines, AddTheSecondWindowOfALongIllness)
{
    patient.observations.push_back({QStringLiteral("long_illness_ended"), QDate(2026, 10, 1)});
    EXPECT_EQ(line("HBV").window, (std::vector<DaySpan>{{QDate(2025, 5, 10), QDate(2026, 5, 9)},
                                                        {QDate(2026, 10, 1), QDate(2028, 9, 30)}}));
}

TEST_F(CourseLines, ShowSeasonsAndCountEachAnew)
{
    give("flu_inj", QDate(2025, 11, 20));
    give("flu_inj", QDate(2025, 12, 15));
    give("flu_inj", QDate(2026, 10, 20));
    const CourseLine flu = line("FLU");
    EXPECT_EQ(numbers(flu), (std::vector<int>{1, 2, 1}));
    ASSERT_EQ(flu.window.size(), 1U);
    EXPECT_FALSE(flu.window.front().to.isValid()) << "no upper age";
    ASSERT_GE(flu.advised.size(), 2U);
    EXPECT_EQ(flu.advised.front(), (DaySpan{QDate(2025, 11, 9), QDate(2026, 3, 31)})) << "from 6 months on";
    EXPECT_EQ(flu.advised[1], (DaySpan{QDate(2026, 10, 1), QDate(2027, 3, 31)}));
}

TEST_F(CourseLines, PutADoseTooManyOnTheLineOfItsDay)
{
    give("je", QDate(2028, 6, 1));
    give("je", QDate(2028, 6, 20));
    give("je", QDate(2029, 6, 20));
    give("je", QDate(2034, 6, 1));
    give("je", QDate(2035, 6, 1));
    EXPECT_EQ(numbers(line("JE1", QDate(2036, 1, 1))), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(numbers(line("JE2", QDate(2036, 1, 1))), (std::vector<int>{1, 0}));
}

} // namespace
} // namespace oyako::immunization
