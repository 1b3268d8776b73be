// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_timeline.h"

#include "core/immunization/japan/load.h"
#include "tests/support/dose_history.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

using immunization::Basis;
using immunization::RoutineStatus;

const QDate today(2026, 11, 22);

class Timeline : public test::DoseHistory {
protected:
    Timeline()
        : DoseHistory(today, QDate(2025, 5, 10), immunization::Sex::Male)
    {
    }

    [[nodiscard]] std::optional<TimelineRow> row(const char *course) const
    {
        const auto timeline = vaccinationTimeline(history, immunization::japanSchedule(), today);
        const auto found = std::find_if(timeline.rows.cbegin(), timeline.rows.cend(),
                                        [&](const TimelineRow &one) { return one.course == QLatin1String(course); });
        return found == timeline.rows.cend() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] std::optional<DoseForecast> on(const QDate &day, const char *course) const
    {
        const auto answers = vaccinationsOn(history, immunization::japanSchedule(), day);
        const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                        [&](const DoseForecast &one) { return one.course == QLatin1String(course); });
        return found == answers.cend() ? std::nullopt : std::optional(*found);
    }
};

TEST_F(Timeline, ShowsDosesWithTheirNumbersAndTheNextOne)
{
    give("varicella", QDate(2026, 5, 20));
    const auto varicella = row("VAR");
    ASSERT_TRUE(varicella.has_value());
    ASSERT_EQ(varicella->doses.size(), 1);
    EXPECT_EQ(varicella->doses.first().number, 1);
    EXPECT_EQ(varicella->doses.first().record, history.records.first());
    EXPECT_TRUE(varicella->hasNext());
    EXPECT_EQ(varicella->next.doseNumber, 2);
    EXPECT_EQ(varicella->advised.last(),
              (immunization::DaySpan{varicella->next.recommendedFrom, varicella->next.recommendedTo}));
}

TEST_F(Timeline, OfADayADoseWasGivenOnTheSameIsNotOfferedAgain)
{
    const QDate day(2026, 5, 20);
    ASSERT_TRUE(isOpen(*on(day, "VAR")));
    give("varicella", day);
    ASSERT_TRUE(on(day, "VAR"));
    EXPECT_FALSE(isOpen(*on(day, "VAR"))) << "a second time on one day";
    EXPECT_EQ(on(day, "VAR")->doseNumber, 2);
    EXPECT_TRUE(isOpen(*on(day.addDays(-1), "VAR"))) << "the day before it was still to come";
}

TEST_F(Timeline, SaysWhichScheduleItFollows)
{
    const auto timeline = vaccinationTimeline(history, immunization::japanSchedule(), today);
    EXPECT_EQ(timeline.version, immunization::japanSchedule().version);
    EXPECT_FALSE(timeline.source.isEmpty());
    EXPECT_EQ(timeline.birth, history.patient.birthDate);
}

TEST_F(Timeline, LeavesOutWhatIsNotForThisPerson)
{
    EXPECT_FALSE(row("HPV").has_value()) << "a boy's HPV is no routine vaccination";
    EXPECT_FALSE(row("RSVM").has_value());
    history.patient.sex = immunization::Sex::Female;
    EXPECT_TRUE(row("HPV").has_value());
}

TEST_F(Timeline, LeavesTheCoveredHibToTheCombination)
{
    give("dpt_ipv_hib", QDate(2025, 7, 15));
    EXPECT_FALSE(row("HIB").has_value());
    ASSERT_TRUE(row("DPT1").has_value());
    EXPECT_EQ(row("DPT1")->doses.size(), 1);
    give("dpt_ipv_hib", QDate(2025, 8, 15));
    give("dpt_ipv_hib", QDate(2025, 9, 15));
    give("dpt_ipv_hib", QDate(2026, 6, 15));
    EXPECT_FALSE(row("HIB").has_value()) << "nor when all is done";
}

TEST_F(Timeline, NamesHibAloneOnlyToThoseWhoBeganWithIt)
{
    EXPECT_FALSE(row("HIB").has_value()) << "the five-component vaccine carries it";
    give("dpt_ipv", QDate(2025, 7, 15));
    give("hib", QDate(2025, 7, 15));
    ASSERT_TRUE(row("HIB").has_value());
    EXPECT_TRUE(row("HIB")->hasNext());
}

TEST_F(Timeline, ForecastsNothingAfterADeath)
{
    give("bcg", QDate(2025, 10, 20));
    history.death = QDate(2026, 1, 1);
    ASSERT_TRUE(row("BCG").has_value());
    EXPECT_EQ(row("BCG")->doses.size(), 1);
    EXPECT_FALSE(row("MR1")->hasNext());
    EXPECT_TRUE(vaccinationsOn(history, immunization::japanSchedule(), today).isEmpty());
}

TEST_F(Timeline, AnswersWhatMayBeGivenOnADayAndWhyNot)
{
    give("varicella", QDate(2026, 11, 1));
    const auto soon = on(QDate(2026, 11, 20), "MR1");
    ASSERT_TRUE(soon.has_value());
    EXPECT_FALSE(isOpen(*soon));
    EXPECT_EQ(soon->status, RoutineStatus::NotYet);
    EXPECT_EQ(soon->earliestBasis, Basis::VaccineConflict);
    EXPECT_EQ(soon->earliest, QDate(2026, 11, 29)) << "27 clear days after the varicella dose";
    const auto later = on(QDate(2026, 11, 29), "MR1");
    EXPECT_TRUE(isOpen(*later));
    EXPECT_EQ(later->products, QStringList{QStringLiteral("mr")});
    EXPECT_EQ(on(QDate(2027, 5, 10), "MR1")->status, RoutineStatus::AgedOut);
}

TEST_F(Timeline, JudgesAPastDayByTheDosesUpToIt)
{
    give("mr", QDate(2026, 6, 1));
    EXPECT_TRUE(isOpen(*on(QDate(2026, 5, 31), "MR1"))) << "the day before it was still to come";
    EXPECT_EQ(on(QDate(2026, 6, 1), "MR1")->status, RoutineStatus::Complete);
    EXPECT_TRUE(isOpen(*on(QDate(2026, 6, 1), "VAR"))) << "live vaccines may be given on one day";
    EXPECT_FALSE(isOpen(*on(QDate(2026, 6, 2), "VAR"))) << "or 27 days apart";
    EXPECT_EQ(on(QDate(2026, 6, 2), "MR1")->status, RoutineStatus::Complete);
}

TEST_F(Timeline, HasNoAnswerBeforeBirth)
{
    EXPECT_TRUE(vaccinationsOn(history, immunization::japanSchedule(), QDate(2025, 5, 9)).isEmpty());
    EXPECT_FALSE(vaccinationsOn(history, immunization::japanSchedule(), QDate(2025, 5, 10)).isEmpty());
}

TEST(Circumstances, OfAPersonReachTheSchedule)
{
    TestBook test;
    records::Person child{.givenName = QStringLiteral("ひかり"), .birthDate = QDate(2025, 5, 10)};
    child.role = records::Role::Child;
    const RecordId id = test.book().add({}, child).value();
    const auto statusOf = [&](const char *course) {
        const auto histories = vaccinationHistories(test.book(), id).value();
        const auto status = vaccinationStatus(histories.first(), immunization::japanSchedule(), today);
        const auto found = std::find_if(status.forecasts.cbegin(), status.forecasts.cend(),
                                        [&](const DoseForecast &one) { return one.course == QLatin1String(course); });
        return found->status;
    };
    EXPECT_EQ(statusOf("VAR"), RoutineStatus::Overdue);
    EXPECT_EQ(statusOf("HBV"), RoutineStatus::AgedOut);
    ASSERT_TRUE(test.book().add(id, records::Circumstance{QStringLiteral("had_varicella"), QStringLiteral("yes"), {}}));
    ASSERT_TRUE(test.book().add(
        id, records::Circumstance{QStringLiteral("long_illness_ended"), QStringLiteral("yes"), QDate(2026, 10, 1)}));
    ASSERT_TRUE(test.book().add(id, records::Circumstance{QStringLiteral("had_mumps"), QStringLiteral("no"), {}}));
    EXPECT_EQ(statusOf("VAR"), RoutineStatus::NotRoutine);
    EXPECT_EQ(statusOf("HBV"), RoutineStatus::Due) << "the second window is open";
    EXPECT_NE(statusOf("MUMPS"), RoutineStatus::NotRoutine);
}

TEST(OpenDoses, AreThoseThatMayBeGivenThatDay)
{
    for (const auto &[status, open] :
         {std::pair(RoutineStatus::Eligible, true), std::pair(RoutineStatus::Due, true),
          std::pair(RoutineStatus::Overdue, true), std::pair(RoutineStatus::NotRoutine, false)}) {
        DoseForecast forecast;
        forecast.status = status;
        forecast.doseNumber = 1;
        EXPECT_EQ(isOpen(forecast), open) << static_cast<int>(status);
        forecast.doseNumber = 0;
        EXPECT_FALSE(isOpen(forecast)) << "none is forecast";
    }
}

TEST_F(Timeline, AnswersFromTheBirthToADeathAndNoFurther)
{
    const auto answers = [&](const QDate &day) {
        return vaccinationsOn(history, immunization::japanSchedule(), day).size();
    };
    EXPECT_EQ(answers(QDate(2025, 5, 9)), 0);
    EXPECT_GT(answers(QDate(2025, 5, 10)), 0);
    history.death = QDate(2026, 6, 1);
    EXPECT_GT(answers(QDate(2026, 6, 1)), 0) << "on that day still";
    EXPECT_EQ(answers(QDate(2026, 6, 2)), 0);
    history.patient.birthDate = {};
    EXPECT_EQ(answers(QDate(2026, 1, 1)), 0);
}

} // namespace
} // namespace oyako::care
