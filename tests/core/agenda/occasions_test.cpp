// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What a family's pregnancies and children amount to: what goes on, what was delivered, what was lost.
#include "core/agenda/occasions.h"

#include "core/agenda/visit_source.h"
#include "tests/core/agenda/family_json.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

using Outcome = FamilyFetus::Outcome;

const QDate due(2027, 3, 11);
/// 12w0d of that pregnancy.
const QDate twelveWeeks = due.addDays(-28 * 7);

RecordId id(const char *name)
{
    return testing::idOf(QLatin1String(name));
}

FamilySnapshot pregnant(const QList<FamilyFetus> &fetuses)
{
    FamilySnapshot family;
    FamilyPregnancy pregnancy;
    pregnancy.id = id("p1");
    pregnancy.mother = id("hanako");
    pregnancy.dueDate = due;
    pregnancy.fetuses = fetuses;
    family.pregnancies = {pregnancy};
    return family;
}

FamilyPerson child(const char *name, const QDate &birth, const char *pregnancy = "")
{
    FamilyPerson person;
    person.id = id(name);
    person.mother = id("hanako");
    person.birth = birth;
    person.pregnancy = id(pregnancy);
    return person;
}

const FamilyFetus carried{Outcome::Carried, {}};

TEST(OngoingPregnancy, IsOneWithSomebodyCarried)
{
    EXPECT_EQ(occasionsOf(pregnant({})).ongoing.size(), 1) << "no fetus on record counts as one that is carried";
    EXPECT_EQ(occasionsOf(pregnant({carried})).ongoing.size(), 1);
    EXPECT_TRUE(occasionsOf(pregnant({{Outcome::Born, due}})).ongoing.isEmpty());
    EXPECT_TRUE(occasionsOf(pregnant({{Outcome::Lost, twelveWeeks}})).ongoing.isEmpty());
    EXPECT_EQ(occasionsOf(pregnant({{Outcome::Lost, twelveWeeks}, carried})).ongoing.size(), 1);
}

// One that was lost before 12 weeks does not make a pregnancy a multiple one.
TEST(OngoingPregnancy, IsMultipleByThoseCarriedBeyondTwelveWeeks)
{
    const auto isMultiple = [](const QList<FamilyFetus> &fetuses) {
        return occasionsOf(pregnant(fetuses)).ongoing.first().multiple;
    };
    EXPECT_FALSE(isMultiple({}));
    EXPECT_FALSE(isMultiple({carried}));
    EXPECT_TRUE(isMultiple({carried, carried}));
    EXPECT_FALSE(isMultiple({{Outcome::Lost, twelveWeeks.addDays(-1)}, carried}));
    EXPECT_TRUE(isMultiple({{Outcome::Lost, twelveWeeks}, carried}));
}

TEST(PregnancyLoss, KnowsTheFirstDayOfTwelveWeeks)
{
    const auto lossOn = [](const QDate &day) { return occasionsOf(pregnant({{Outcome::Lost, day}})).losses.first(); };
    EXPECT_FALSE(lossOn(twelveWeeks.addDays(-1)).fromTwelveWeeks);
    EXPECT_TRUE(lossOn(twelveWeeks).fromTwelveWeeks);
    EXPECT_EQ(lossOn(twelveWeeks).date, twelveWeeks);
}

TEST(PregnancyLoss, EndsAPregnancyOnceAndOnlyWhereNobodyIsLeft)
{
    const QDate later = twelveWeeks.addDays(20);
    const auto ending = [](const QList<FamilyFetus> &fetuses) {
        QList<int> found;
        for (const PregnancyLoss &loss : occasionsOf(pregnant(fetuses)).losses) {
            found += loss.endsPregnancy ? QList<int>{loss.fetus} : QList<int>();
        }
        return found;
    };
    EXPECT_EQ(ending({{Outcome::Lost, twelveWeeks}}), QList<int>{1});
    EXPECT_EQ(ending({{Outcome::Lost, later}, {Outcome::Lost, twelveWeeks}}), QList<int>{1}) << "the later one";
    EXPECT_EQ(ending({{Outcome::Lost, later}, {Outcome::Lost, later}}).size(), 1) << "one of those of a day";
    EXPECT_TRUE(ending({{Outcome::Lost, twelveWeeks}, carried}).isEmpty());
    EXPECT_TRUE(ending({{Outcome::Lost, twelveWeeks}, {Outcome::Born, due}}).isEmpty());
}

TEST(Deliveries, JoinTheChildrenOfAPregnancy)
{
    FamilySnapshot family = pregnant({{Outcome::Born, due}, {Outcome::Born, due}});
    family.persons = {child("second", due.addDays(1), "p1"), child("first", due, "p1"),
                      child("older", QDate(2020, 5, 1))};
    const Occasions occasions = occasionsOf(family);
    ASSERT_EQ(occasions.deliveries.size(), 2);
    const Delivery &twins = occasions.deliveries.first();
    EXPECT_EQ(twins.id, id("p1"));
    EXPECT_EQ(twins.children.size(), 2);
    EXPECT_TRUE(twins.multiple);
    EXPECT_EQ(twins.birth, due) << "of the first child, also over midnight";
    EXPECT_FALSE(occasions.deliveries.last().multiple);
}

// Without a pregnancy in the book, twins are told by mother and birthday.
TEST(Deliveries, JoinTwinsWithoutAPregnancyByMotherAndBirthday)
{
    FamilySnapshot family;
    family.persons = {child("a", QDate(2024, 5, 1)), child("b", QDate(2024, 5, 1)), child("c", QDate(2024, 5, 2))};
    family.persons.append(child("d", QDate(2024, 5, 1)));
    family.persons.last().mother = id("somebody else");
    const Occasions occasions = occasionsOf(family);
    ASSERT_EQ(occasions.deliveries.size(), 3);
    EXPECT_EQ(occasions.deliveries.first().children.size(), 2);
    EXPECT_EQ(occasions.deliveries.first().id, id("a"));
}

TEST(Deliveries, AreOfChildrenWithABirthday)
{
    FamilySnapshot family;
    family.persons = {child("unknown", {}), child("known", QDate(2024, 5, 1))};
    family.persons.append(child("parent", QDate(1994, 5, 1)));
    family.persons.last().role = FamilyPerson::Role::Mother;
    EXPECT_EQ(occasionsOf(family).deliveries.size(), 1);
}

TEST(Deliveries, KnowWhetherAChildLives)
{
    FamilySnapshot family = pregnant({{Outcome::Born, due}, {Outcome::Born, due}});
    family.persons = {child("a", due, "p1"), child("b", due, "p1")};
    family.persons[0].death = due.addDays(1);
    EXPECT_TRUE(occasionsOf(family).deliveries.first().anyAlive());
    family.persons[1].death = due.addDays(2);
    EXPECT_FALSE(occasionsOf(family).deliveries.first().anyAlive());
}

QList<AgendaItem> visitsOn(const FamilySnapshot &family, const QDate &day, const char *kind)
{
    QList<AgendaItem> found;
    for (const AgendaItem &item : visitItems(family, day).items) {
        found += item.id.startsWith(QLatin1String(kind)) ? QList<AgendaItem>{item} : QList<AgendaItem>();
    }
    return found;
}

// The state of a visit follows from its own days on every day around them.
TEST(Visits, HaveTheStateOfTheirDays)
{
    FamilySnapshot family = pregnant({{Outcome::Born, due}});
    family.persons = {child("haruto", due, "p1")};
    const QList<AgendaItem> all = visitsOn(family, due, "checkup/") + visitsOn(family, due, "postpartum/");
    ASSERT_GT(all.size(), 5);
    for (const AgendaItem &visit : all) {
        const auto stateAt = [&](const QDate &day) {
            const auto items = visitItems(family, day).items;
            return std::find_if(items.begin(), items.end(), [&](const AgendaItem &one) { return one.id == visit.id; })
                ->state;
        };
        ASSERT_TRUE(visit.opens.isValid()) << visit.id.toStdString();
        EXPECT_EQ(stateAt(visit.opens.addDays(-1)), ItemState::Ahead) << visit.id.toStdString();
        EXPECT_EQ(stateAt(visit.opens), ItemState::Open) << visit.id.toStdString();
        const QDate end = visit.lastDay.isValid() ? visit.lastDay : visit.advisedUntil;
        EXPECT_EQ(stateAt(end), ItemState::Open) << visit.id.toStdString();
        const ItemState after = stateAt(end.addDays(1));
        EXPECT_EQ(after, visit.lastDay.isValid() ? ItemState::Lapsed : ItemState::Passed) << visit.id.toStdString();
        EXPECT_TRUE(!visit.advisedUntil.isValid() || !visit.lastDay.isValid() || visit.advisedUntil <= visit.lastDay);
    }
}

TEST(Visits, AreDoneByTheRecordOfTheSameOccasionAndPerson)
{
    FamilySnapshot family = pregnant({{Outcome::Born, due}, {Outcome::Born, due}});
    family.persons = {child("haruto", due, "p1"), child("yui", due, "p1")};
    family.visits = {{programs::VisitKind::Child, QStringLiteral("18m"), due.addMonths(19), id("haruto"), {}}};
    const QDate day = due.addMonths(20);
    for (const AgendaItem &visit : visitsOn(family, day, "checkup/18m/")) {
        EXPECT_EQ(visit.state == ItemState::Done, visit.who == id("haruto"));
    }
    for (const AgendaItem &visit : visitsOn(family, day, "checkup/3y/")) {
        EXPECT_NE(visit.state, ItemState::Done);
    }
}

// Antenatal visits are told by the weeks they belong to, and further ones are numbered after those on record.
TEST(AntenatalVisits, AreDoneByAVisitWithinTheirWeeks)
{
    FamilySnapshot family = pregnant({carried});
    const QDate day = due.addDays(-18 * 7);
    const QList<AgendaItem> before = visitsOn(family, day, "antenatal/");
    const auto open = std::find_if(before.begin(), before.end(),
                                   [](const AgendaItem &item) { return item.state == ItemState::Open; });
    ASSERT_NE(open, before.end());
    const auto stateAfter = [&](const QDate &visit) {
        family.visits = {{programs::VisitKind::Antenatal, QStringLiteral("7"), visit, id("hanako"), id("p1")}};
        const QList<AgendaItem> items = visitsOn(family, day, "antenatal/");
        return *std::find_if(items.begin(), items.end(), [&](const AgendaItem &item) { return item.id == open->id; });
    };
    EXPECT_EQ(stateAfter(open->opens).state, ItemState::Done);
    EXPECT_EQ(stateAfter(open->advisedUntil).state, ItemState::Done);
    const AgendaItem notYet = stateAfter(open->opens.addDays(-1));
    EXPECT_EQ(notYet.state, ItemState::Open);
    EXPECT_EQ(notYet.title.number, 8) << "after the seventh voucher comes the eighth";
}

TEST(AntenatalVisits, AreNumberedInTheOrderOfTheirWeeks)
{
    const QList<AgendaItem> visits = visitsOn(pregnant({carried}), due.addDays(-33 * 7), "antenatal/");
    ASSERT_GE(visits.size(), 14);
    for (qsizetype i = 1; i < visits.size(); ++i) {
        EXPECT_GT(visits.at(i).opens, visits.at(i - 1).opens);
        EXPECT_EQ(visits.at(i).title.number, visits.at(i - 1).title.number + 1);
        EXPECT_TRUE(visits.at(i).title.ja.contains(QString::number(visits.at(i).title.number)));
    }
}

// After a stillbirth the mother's own checkups stay, quietly; after an early loss there are none.
TEST(PostpartumVisits, StayAfterALossFromTwelveWeeksOn)
{
    const auto visits = [](const QDate &loss) {
        return visitsOn(pregnant({{Outcome::Lost, loss}}), loss.addDays(5), "postpartum/");
    };
    EXPECT_TRUE(visits(twelveWeeks.addDays(-1)).isEmpty());
    const QList<AgendaItem> after = visits(twelveWeeks);
    ASSERT_FALSE(after.isEmpty());
    for (const AgendaItem &visit : after) {
        EXPECT_TRUE(visit.quiet);
        EXPECT_EQ(visit.who, id("hanako"));
    }
}

TEST(PostpartumVisits, AreQuietOnlyWhereNoChildOfTheDeliveryLives)
{
    FamilySnapshot family = pregnant({{Outcome::Born, due}, {Outcome::Born, due}});
    family.persons = {child("a", due, "p1"), child("b", due, "p1")};
    family.persons[0].death = due.addDays(1);
    EXPECT_FALSE(visitsOn(family, due.addDays(5), "postpartum/").first().quiet);
    EXPECT_TRUE(visitsOn(family, due.addDays(5), "checkup/1m/").size() == 1) << "of the living twin";
    family.persons[1].death = due.addDays(1);
    EXPECT_TRUE(visitsOn(family, due.addDays(5), "postpartum/").first().quiet);
}

} // namespace
} // namespace oyako::agenda
