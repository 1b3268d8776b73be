// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What a reader says of an item: done, not now, not for us, and taken back. And what appointments do to the list.
#include "core/agenda/agenda.h"
#include "core/agenda/appointment_source.h"

#include "tests/core/agenda/family_json.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

const QDate today(2026, 11, 24);
const QString checkup = QStringLiteral("checkup/18m/x");

RecordId id(const char *name)
{
    return testing::idOf(QLatin1String(name));
}

AgendaItem openItem(const QString &itemId)
{
    AgendaItem item;
    item.id = itemId;
    item.kind = ItemKind::Checkup;
    item.who = id("haruto");
    item.subject = item.who;
    item.state = ItemState::Open;
    item.opens = today.addDays(-3);
    return item;
}

/// A source that always says the same.
AgendaSource saying(const QList<AgendaItem> &items)
{
    return [items](const FamilySnapshot &, const QDate &) { return SourceAnswer{items, {}}; };
}

FamilySnapshot marked(const QList<ItemMark> &marks)
{
    FamilySnapshot family;
    family.marks = marks;
    return family;
}

Agenda withMark(const ItemMark &mark, const QDate &day = today)
{
    return makeAgenda(marked({mark}), day, {saying({openItem(checkup)})});
}

struct MarkCase {
    ItemMark::Kind kind;
    ItemState state;
};
class Marks : public ::testing::TestWithParam<MarkCase> {};

TEST_P(Marks, TakeAnItemOffTheListAndKeepItForUndo)
{
    const Agenda agenda = withMark({checkup, GetParam().kind, today.addDays(7)});
    EXPECT_TRUE(agenda.items.isEmpty());
    ASSERT_EQ(agenda.settled.size(), 1);
    EXPECT_EQ(agenda.settled.first().id, checkup);
    EXPECT_EQ(agenda.settled.first().state, GetParam().state);
    // Taking it back is the mark being gone.
    const Agenda undone = makeAgenda({}, today, {saying({openItem(checkup)})});
    ASSERT_EQ(undone.items.size(), 1);
    EXPECT_EQ(undone.items.first().item.state, ItemState::Open);
    EXPECT_TRUE(undone.settled.isEmpty());
}
INSTANTIATE_TEST_SUITE_P(Kinds, Marks,
                         ::testing::Values(MarkCase{ItemMark::Kind::Done, ItemState::Done},
                                           MarkCase{ItemMark::Kind::Snoozed, ItemState::Snoozed},
                                           MarkCase{ItemMark::Kind::NotForUs, ItemState::NotForUs}));

TEST(SnoozedItem, ComesBackOnItsDay)
{
    const ItemMark mark{checkup, ItemMark::Kind::Snoozed, today.addDays(7)};
    EXPECT_TRUE(withMark(mark, today.addDays(6)).items.isEmpty());
    const Agenda back = withMark(mark, today.addDays(7));
    ASSERT_EQ(back.items.size(), 1);
    EXPECT_EQ(back.items.first().item.state, ItemState::Open);
    EXPECT_TRUE(back.settled.isEmpty());
}

TEST(MarkedItem, IsThatOneAlone)
{
    const auto items = {openItem(checkup), openItem(QStringLiteral("checkup/3y/x"))};
    const Agenda agenda = makeAgenda(marked({{checkup, ItemMark::Kind::Done, {}}}), today, {saying(items)});
    ASSERT_EQ(agenda.items.size(), 1);
    EXPECT_EQ(agenda.items.first().item.id, QStringLiteral("checkup/3y/x"));
}

TEST(MarkedItem, MayBeOneThatNoLongerExists)
{
    const Agenda agenda =
        makeAgenda(marked({{QStringLiteral("gone"), ItemMark::Kind::Done, {}}}), today, {saying({openItem(checkup)})});
    EXPECT_EQ(agenda.items.size(), 1);
    EXPECT_TRUE(agenda.settled.isEmpty());
}

// What is over and was never done is no longer shown, whatever mark it has had in between.
TEST(LapsedItem, IsNotShown)
{
    AgendaItem item = openItem(checkup);
    item.state = ItemState::Lapsed;
    EXPECT_TRUE(makeAgenda({}, today, {saying({item})}).items.isEmpty());
    const Agenda woken = makeAgenda(marked({{checkup, ItemMark::Kind::Snoozed, today}}), today, {saying({item})});
    EXPECT_TRUE(woken.items.isEmpty());
    EXPECT_TRUE(woken.settled.isEmpty());
}

TEST(QuietItem, StandsApart)
{
    AgendaItem item = openItem(checkup);
    item.quiet = true;
    const Agenda agenda = makeAgenda({}, today, {saying({item})});
    EXPECT_TRUE(agenda.items.isEmpty());
    ASSERT_EQ(agenda.quiet.size(), 1);
    const Agenda done = makeAgenda(marked({{checkup, ItemMark::Kind::Done, {}}}), today, {saying({item})});
    EXPECT_TRUE(done.quiet.isEmpty());
    EXPECT_EQ(done.settled.size(), 1);
}

PlannedAppointment planned(const char *name, const QDate &date, const char *time = "", const QString &item = {})
{
    PlannedAppointment appointment;
    appointment.id = id(name);
    appointment.person = id("haruto");
    appointment.title = QLatin1String(name);
    appointment.date = date;
    appointment.time = QLatin1String(time);
    appointment.item = item;
    return appointment;
}

QStringList ids(const QList<AgendaItem> &items)
{
    QStringList all;
    for (const AgendaItem &item : items) {
        all << testing::named(item.id);
    }
    return all;
}

QList<AgendaItem> joined(const QList<PlannedAppointment> &appointments, QList<AgendaItem> items = {})
{
    FamilySnapshot family;
    family.appointments = appointments;
    joinAppointments(items, family, today);
    return items;
}

TEST(Appointments, AreOnTheListUntilTheirDayIsOver)
{
    const auto found =
        joined({planned("yesterday", today.addDays(-1)), planned("now", today), planned("then", today.addDays(200))});
    EXPECT_EQ(ids(found), (QStringList{QStringLiteral("appointment/now"), QStringLiteral("appointment/then")}));
}

TEST(Appointments, JoinTheItemTheyAreFor)
{
    const auto found = joined({planned("visit", today.addDays(5), "10:30", checkup)}, {openItem(checkup)});
    ASSERT_EQ(found.size(), 1);
    ASSERT_TRUE(found.first().appointment);
    EXPECT_EQ(found.first().appointment->time, QStringLiteral("10:30"));
    EXPECT_EQ(groupOf(found.first(), today), Group::ThisWeek);
}

// The first of several for one item is its appointment; the others stand for themselves.
TEST(Appointments, OfOneItemAreAllShown)
{
    const auto found =
        joined({planned("second", today.addDays(9), "", checkup), planned("late", today.addDays(2), "15:00", checkup),
                planned("early", today.addDays(2), "09:00", checkup)},
               {openItem(checkup)});
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.at(0).appointment->time, QStringLiteral("09:00"));
    EXPECT_EQ(ids(found).mid(1),
              (QStringList{QStringLiteral("appointment/late"), QStringLiteral("appointment/second")}));
}

TEST(Appointments, ForAnItemThatIsGoneStandForThemselves)
{
    const auto found = joined({planned("visit", today.addDays(5), "", QStringLiteral("checkup/3y/gone"))});
    EXPECT_EQ(ids(found), QStringList(QStringLiteral("appointment/visit")));
}

// After a pregnancy has ended its antenatal visits are not called to mind again.
TEST(Appointments, OfAnEndedPregnancyAreNotShown)
{
    FamilySnapshot family;
    FamilyPregnancy pregnancy;
    pregnancy.id = id("p1");
    pregnancy.mother = id("hanako");
    pregnancy.dueDate = today.addDays(100);
    pregnancy.fetuses = {FamilyFetus{FamilyFetus::Outcome::Carried, {}}};
    family.appointments = {
        planned("visit", today.addDays(5), "", QLatin1String("antenatal/28w/") + pregnancy.id.toString())};
    const auto shown = [&family, &pregnancy] {
        family.pregnancies = {pregnancy};
        QList<AgendaItem> items;
        joinAppointments(items, family, today);
        return items.size();
    };
    EXPECT_EQ(shown(), 1);
    pregnancy.fetuses = {FamilyFetus{FamilyFetus::Outcome::Lost, today.addDays(-2)}};
    EXPECT_EQ(shown(), 0);
}

TEST(Appointments, OfASeriesShowTheNextDayOnly)
{
    QList<PlannedAppointment> series;
    for (int week = -1; week < 4; ++week) {
        PlannedAppointment one = planned("class", today.addDays(7 * week), "10:00");
        one.seriesFirst = today.addDays(-7);
        series << one;
    }
    const auto found = joined(series);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().appointment->date, today);
    // Each day of it has an id of its own, so that one day can be called done.
    EXPECT_NE(appointmentItem(series.at(1)).id, appointmentItem(series.at(2)).id);
    EXPECT_EQ(testing::named(appointmentItem(series.first()).id), QStringLiteral("appointment/class"));
}

TEST(Agenda, PutsAppointmentsOfADayInTheOrderOfTheirTimes)
{
    FamilySnapshot family;
    family.appointments = {planned("c", today, "15:00"), planned("a", today, "09:30"), planned("b", today)};
    QStringList order;
    for (const GroupedItem &grouped : makeAgenda(family, today, {}).items) {
        order << testing::named(grouped.item.id);
    }
    EXPECT_EQ(order, (QStringList{QStringLiteral("appointment/b"), QStringLiteral("appointment/a"),
                                  QStringLiteral("appointment/c")}));
}

AgendaSource asking(const QList<Question> &questions)
{
    return [questions](const FamilySnapshot &, const QDate &) { return SourceAnswer{{}, questions}; };
}

// One question is asked once, however many rows wait for it.
TEST(Questions, AreJoinedWhereTheyAskTheSame)
{
    const QString fact = QStringLiteral("employees_insurance");
    const Agenda agenda = makeAgenda(
        {}, today,
        {asking({{fact, {}, id("hanako"), {QStringLiteral("B07")}}, {fact, {}, id("taro"), {QStringLiteral("P13")}}}),
         asking({{fact, {}, id("hanako"), {QStringLiteral("P02"), QStringLiteral("B07")}}})});
    ASSERT_EQ(agenda.questions.size(), 2);
    EXPECT_EQ(agenda.questions.at(0).procedures, (QStringList{QStringLiteral("B07"), QStringLiteral("P02")}));
    EXPECT_EQ(agenda.questions.at(1).subject, id("taro"));
}

TEST(Questions, ForAFactAndForADayAreNotTheSame)
{
    const Agenda agenda = makeAgenda({}, today,
                                     {asking({{{}, programs::Anchor::Event, id("hanako"), {QStringLiteral("B07")}},
                                              {{}, programs::Anchor::Birth, id("hanako"), {QStringLiteral("B08")}}})});
    EXPECT_EQ(agenda.questions.size(), 2);
}

AgendaItem of(const char *who, ItemKind kind, const char *name)
{
    AgendaItem item = openItem(QLatin1String(name));
    item.who = id(who);
    item.subject = item.who;
    item.kind = kind;
    return item;
}

FamilySnapshot familyWithDead(FamilyPerson::Role role)
{
    FamilySnapshot family;
    FamilyPerson person;
    person.id = id("gone");
    person.role = role;
    person.death = today.addDays(-10);
    family.persons = {person};
    return family;
}

// Nothing is asked of a child that died; what the parents must still do is quiet and stays.
TEST(AfterADeath, NothingIsSaidOfTheChild)
{
    AgendaItem quiet = of("gone", ItemKind::Procedure, "quiet");
    quiet.quiet = true;
    const Agenda agenda =
        makeAgenda(familyWithDead(FamilyPerson::Role::Child), today,
                   {saying({of("gone", ItemKind::Checkup, "checkup"), quiet, of("gone", ItemKind::Procedure, "loud"),
                            of("living", ItemKind::Checkup, "sibling")})});
    EXPECT_EQ(agenda.quiet.size(), 1);
    ASSERT_EQ(agenda.items.size(), 1);
    EXPECT_EQ(agenda.items.first().item.id, QStringLiteral("sibling"));
}

// A procedure of a parent who died is the family's now; visits and doses are nobody's.
TEST(AfterADeath, ProceduresOfAParentBecomeTheFamilys)
{
    const Agenda agenda =
        makeAgenda(familyWithDead(FamilyPerson::Role::Mother), today,
                   {saying({of("gone", ItemKind::Vaccination, "dose"), of("gone", ItemKind::Procedure, "allowance")})});
    ASSERT_EQ(agenda.items.size(), 1);
    EXPECT_EQ(agenda.items.first().item.id, QStringLiteral("allowance"));
    EXPECT_TRUE(agenda.items.first().item.who.isEmpty());
}

// A row of procedures gives way to an item that says it speaks of it, or to an engine; for the same subject alone.
TEST(SupersededRows, GiveWayForTheirSubjectOnly)
{
    AgendaItem row = of("haruto", ItemKind::Procedure, "procedure/H05/haruto");
    row.procedure = QStringLiteral("H05");
    AgendaItem ofTwin = of("yui", ItemKind::Procedure, "procedure/H05/yui");
    ofTwin.procedure = QStringLiteral("H05");
    AgendaItem visit = of("haruto", ItemKind::Checkup, "checkup/1m/haruto");
    visit.replaces = {QStringLiteral("H05")};
    const auto shown = [](const QList<AgendaItem> &items) {
        QStringList all;
        for (const GroupedItem &grouped : makeAgenda({}, today, {saying(items)}).items) {
            all << grouped.item.id;
        }
        all.sort();
        return all;
    };
    EXPECT_EQ(shown({row, ofTwin, visit}), (QStringList{visit.id, ofTwin.id}));
    visit.replaces.clear();
    EXPECT_EQ(shown({row, ofTwin, visit}).size(), 3);
    row.supersededBy = programs::Superseder::Checkup;
    ofTwin.supersededBy = programs::Superseder::Checkup;
    EXPECT_EQ(shown({row, ofTwin, visit}), (QStringList{visit.id, ofTwin.id}));
    visit.kind = ItemKind::Postpartum;
    EXPECT_EQ(shown({row, ofTwin, visit}).size(), 3) << "postpartum visits are no engine that rows give way to";
}

} // namespace
} // namespace oyako::agenda
