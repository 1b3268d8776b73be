// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"
#include "core/agenda/appointment_source.h"
#include "core/care/visit_questionnaire.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

const QDate today(2026, 11, 24);

AgendaItem item(const QDate &opens, const QDate &advisedUntil, const QDate &lastDay)
{
    AgendaItem made;
    made.opens = opens;
    made.advisedUntil = advisedUntil;
    made.leadDays = 7;
    if (lastDay.isValid()) {
        setLastDay(made, lastDay, false);
    }
    made.state = stateOn(made, today);
    return made;
}

TEST(State, FollowsTheDates)
{
    EXPECT_EQ(item(today.addDays(1), {}, {}).state, ItemState::Ahead);
    EXPECT_EQ(item(today, {}, {}).state, ItemState::Open);
    EXPECT_EQ(item({}, {}, today).state, ItemState::Open);
    EXPECT_EQ(item({}, {}, today.addDays(-1)).state, ItemState::Lapsed);
    EXPECT_EQ(item({}, today.addDays(-1), today).state, ItemState::Open);
    EXPECT_EQ(item({}, today.addDays(-1), {}).state, ItemState::Lapsed);
}

TEST(State, IsPassedWhileItStillMatters)
{
    AgendaItem late = item({}, {}, today.addDays(-30));
    late.graceDays = 30;
    EXPECT_EQ(stateOn(late, today), ItemState::Passed);
    EXPECT_EQ(stateOn(late, today.addDays(1)), ItemState::Lapsed);
    late.state = ItemState::Passed;
    EXPECT_EQ(groupOf(late, today), Group::AdvisedPassed);
}

TEST(State, LapsesAfterThreeYearsWithoutALastDay)
{
    EXPECT_EQ(item(today.addYears(-3), {}, {}).state, ItemState::Open);
    EXPECT_EQ(item(today.addYears(-3).addDays(-1), {}, {}).state, ItemState::Lapsed);
}

TEST(State, CountsToTheDayAnOfficeOpensAgain)
{
    AgendaItem rolling;
    setLastDay(rolling, QDate(2026, 11, 21), true);
    EXPECT_EQ(rolling.lastDay, QDate(2026, 11, 21));
    EXPECT_EQ(rolling.lastCountingDay, today);
    EXPECT_EQ(rolling.safeDay, QDate(2026, 11, 20));
    EXPECT_EQ(stateOn(rolling, today), ItemState::Open);
    EXPECT_EQ(stateOn(rolling, today.addDays(1)), ItemState::Lapsed);
}

TEST(Groups, KeepTheAdvisedTimeAndTheLastDayApart)
{
    EXPECT_EQ(groupOf(item({}, today.addDays(-1), today.addDays(100)), today), Group::AdvisedPassed);
    EXPECT_EQ(groupOf(item({}, today.addDays(-1), QDate(2026, 12, 1)), today), Group::LastDayNear);
    EXPECT_EQ(groupOf(item({}, {}, QDate(2026, 12, 2)), today), Group::ThisMonth);
}

TEST(Groups, RemindOfTheOpenDayBeforeAClosedOne)
{
    // Saturday 5 December: the safe day is Friday the 4th, seven days of lead begin on 27 November.
    EXPECT_EQ(groupOf(item({}, {}, QDate(2026, 12, 5)), QDate(2026, 11, 26)), Group::ThisMonth);
    EXPECT_EQ(groupOf(item({}, {}, QDate(2026, 12, 5)), QDate(2026, 11, 27)), Group::LastDayNear);
}

TEST(Groups, GoByWeekAndMonth)
{
    EXPECT_EQ(groupOf(item(today.addDays(6), {}, {}), today), Group::ThisWeek);
    EXPECT_EQ(groupOf(item(today.addDays(7), {}, {}), today), Group::ThisMonth);
    EXPECT_EQ(groupOf(item(today.addDays(30), {}, {}), today), Group::ThisMonth);
    EXPECT_EQ(groupOf(item(today.addDays(31), {}, {}), today), Group::Later);
    EXPECT_EQ(groupOf(item({}, today.addDays(6), {}), today), Group::ThisWeek);
    EXPECT_EQ(groupOf(item({}, today.addDays(30), {}), today), Group::ThisMonth);
}

TEST(Groups, ShowWhatJustOpenedThisMonth)
{
    EXPECT_EQ(groupOf(item(today.addDays(-30), {}, today.addYears(1)), today), Group::ThisMonth);
    EXPECT_EQ(groupOf(item(today.addDays(-31), {}, today.addYears(1)), today), Group::Later);
    EXPECT_EQ(groupOf(item(today.addDays(-2), {}, today.addYears(2)), today), Group::Later) << "there are years for it";
    EXPECT_EQ(groupOf(item(today.addDays(-2), {}, {}), today), Group::ThisMonth);
}

TEST(Groups, HaveNoDueDoseForLater)
{
    AgendaItem dose = item(today.addDays(-100), today.addYears(1), today.addYears(1));
    EXPECT_EQ(groupOf(dose, today), Group::Later);
    dose.kind = ItemKind::Vaccination;
    EXPECT_EQ(groupOf(dose, today), Group::ThisMonth) << "its usual time is its whole legal one";
    dose.advisedUntil = {};
    EXPECT_EQ(groupOf(dose, today), Group::ThisMonth);
    dose.advisedUntil = today.addDays(100);
    EXPECT_EQ(groupOf(dose, today), Group::Later) << "a usual time of its own says when";
    dose.advisedUntil = today.addDays(37);
    EXPECT_EQ(groupOf(dose, today), Group::ThisMonth) << "it is to be booked while its usual time lasts";
}

TEST(RelevantDay, IsTheNextThatMatters)
{
    EXPECT_EQ(relevantDay(item(today.addDays(5), today.addDays(9), {}), today), today.addDays(5));
    EXPECT_EQ(relevantDay(item(today, today.addDays(9), today.addDays(90)), today), today.addDays(9));
    EXPECT_EQ(relevantDay(item(today, today.addDays(-1), QDate(2026, 12, 5)), today), QDate(2026, 12, 4));
    EXPECT_EQ(relevantDay(item(today, {}, {}), today), today);
}

TEST(WrittenDay, IsTheLastDayOfTheRule)
{
    EXPECT_EQ(writtenDay(item(today, {}, QDate(2026, 12, 5)), today), QDate(2026, 12, 5)) << "a Saturday";
    EXPECT_EQ(writtenDay(item(today, today.addDays(9), QDate(2026, 12, 5)), today), today.addDays(9));
    EXPECT_EQ(writtenDay(item(today.addDays(3), {}, QDate(2026, 12, 5)), today), today.addDays(3));
}

TEST(Questionnaire, IsTheChosenOneElseTheItemsElseTheVisits)
{
    AgendaItem visit;
    EXPECT_EQ(questionnaireOf(visit), QString());
    visit.title.key = QStringLiteral("checkup.18m");
    EXPECT_EQ(questionnaireOf(visit), QStringLiteral("previsit-18m"));
    visit.form = QStringLiteral("of-the-item");
    EXPECT_EQ(questionnaireOf(visit), QStringLiteral("of-the-item"));
    visit.appointment = PlannedAppointment{};
    EXPECT_EQ(questionnaireOf(visit), QStringLiteral("of-the-item")) << "nothing was chosen";
    visit.appointment->form = QStringLiteral("https://city.example/18m");
    EXPECT_EQ(questionnaireOf(visit), QStringLiteral("https://city.example/18m"));
    visit.appointment->form = care::noQuestionnaire;
    EXPECT_EQ(questionnaireOf(visit), QString());
}

TEST(Questionnaire, OfAnAppointmentThatWantsNoneIsNothingToWrite)
{
    PlannedAppointment alone;
    alone.form = care::noQuestionnaire;
    EXPECT_EQ(appointmentItem(alone).form, QString());
    alone.form = QStringLiteral("previsit-18m");
    EXPECT_EQ(appointmentItem(alone).form, QStringLiteral("previsit-18m"));
}

} // namespace
} // namespace oyako::agenda
