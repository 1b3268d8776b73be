// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/family_from_book.h"

#include "core/agenda/agenda.h"
#include "core/care/birth.h"
#include "core/care/demonstration.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

using namespace records;

Agenda agendaOf(TestBook &test)
{
    return makeAgenda(familyOf(test.book()).value(), test.clock().today(), builtInSources());
}

std::optional<AgendaItem> find(const Agenda &agenda, const QString &beginning)
{
    for (const GroupedItem &grouped : agenda.items) {
        if (grouped.item.id.startsWith(beginning)) {
            return grouped.item;
        }
    }
    return std::nullopt;
}

class FamilyOfTheStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
        pregnancy = test.book().list<Pregnancy>().value().first();
    }

    void add(const AnyRecord &record) { ASSERT_TRUE(test.book().add(pregnancy.person, record)); }

    TestBook test;
    book::Stored<Pregnancy> pregnancy;
};

TEST_F(FamilyOfTheStory, HasItsNextVisitByWeekWithTheAppointment)
{
    const Agenda agenda = agendaOf(test);
    const std::optional<AgendaItem> visit = find(agenda, QStringLiteral("antenatal/A05/"));
    ASSERT_NE(visit, std::nullopt);
    EXPECT_EQ(visit->title.ja, QStringLiteral("妊婦健診 第5回"));
    ASSERT_TRUE(visit->appointment.has_value());
    EXPECT_EQ(visit->appointment->date, QDate(2026, 11, 25));
    EXPECT_EQ(find(agenda, QStringLiteral("appointment/")), std::nullopt);
}

TEST_F(FamilyOfTheStory, SV_05_ADeadlineNotedOnAPlaceIsAmongWhatToDo)
{
    const RecordId nursery =
        test.book().add({}, Facility{.type = FacilityKind::Nursery, .name = QStringLiteral("みどり保育園")}).value();
    FacilityNote note{.facility = nursery, .name = QStringLiteral("みどり保育園")};
    note.deadlines = {{QStringLiteral("見学の申しこみ"), QDate(2026, 11, 20), true},
                      {QStringLiteral("申しこみ"), QDate(2026, 11, 30), false}};
    ASSERT_TRUE(test.book().add({}, note));
    const Agenda agenda = agendaOf(test);
    const auto item = find(agenda, QStringLiteral("facility/"));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->title.ja, QStringLiteral("申しこみ (みどり保育園)"));
    EXPECT_EQ(item->lastDay, QDate(2026, 11, 30));
    EXPECT_EQ(std::count_if(agenda.items.cbegin(), agenda.items.cend(),
                            [](const GroupedItem &one) { return one.item.id.startsWith(QLatin1String("facility/")); }),
              1)
        << "what is done is not listed";
    const auto grouped = std::find_if(agenda.items.cbegin(), agenda.items.cend(),
                                      [&](const GroupedItem &one) { return one.item.id == item->id; });
    EXPECT_EQ(grouped->group, Group::LastDayNear);
}

TEST_F(FamilyOfTheStory, ReadsAnswersAndDaysFromCircumstances)
{
    EXPECT_EQ(find(agendaOf(test), QStringLiteral("procedure/P09")), std::nullopt);
    add(Circumstance{.key = QStringLiteral("employed"), .value = QStringLiteral("yes")});
    add(Circumstance{.key = QStringLiteral("day.LEAVE_START"), .value = QStringLiteral("2027-05-07")});
    add(Circumstance{.key = QStringLiteral("day.EVENT.P21"), .value = QStringLiteral("2026-11-01")});
    add(Circumstance{.key = QStringLiteral("want.P21"), .value = QStringLiteral("yes")});
    add(Circumstance{.key = QStringLiteral("theme"), .value = QStringLiteral("dark")});
    const Agenda agenda = agendaOf(test);
    EXPECT_NE(find(agenda, QStringLiteral("procedure/P09")), std::nullopt);
    ASSERT_NE(find(agenda, QStringLiteral("procedure/P15")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/P15"))->lastDay, QDate(2027, 4, 7));
    ASSERT_NE(find(agenda, QStringLiteral("procedure/P21")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/P21"))->opens, QDate(2026, 11, 4));
    EXPECT_EQ(familyOf(test.book())->facts.size(), 1);
}

TEST_F(FamilyOfTheStory, GivesVisitsWithoutAPregnancyToTheOneOfTheirTime)
{
    add(Checkup{.type = CheckupKind::Antenatal, .occasion = QStringLiteral("5"), .date = test.clock().today()});
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/A05/")), std::nullopt);
    EXPECT_TRUE(std::any_of(agenda.settled.cbegin(), agenda.settled.cend(), [](const AgendaItem &item) {
        return item.id.startsWith(QStringLiteral("antenatal/A05/"));
    }));
}

TEST_F(FamilyOfTheStory, SettlesMarkedItems)
{
    const QString id = find(agendaOf(test), QStringLiteral("procedure/P07"))->id;
    add(AgendaMark{.item = id, .mark = Mark::NotForUs});
    EXPECT_EQ(find(agendaOf(test), QStringLiteral("procedure/P07")), std::nullopt);
    const QList<AgendaItem> settled = agendaOf(test).settled;
    EXPECT_TRUE(std::any_of(settled.cbegin(), settled.cend(), [&](const AgendaItem &item) { return item.id == id; }));
}

TEST_F(FamilyOfTheStory, OpensTheChildsItemsWithTheBirth)
{
    test.clock().advanceDays(110);
    const QDate birth = test.clock().today().addDays(-1);
    auto changes = care::deliver(test.book(), pregnancy.id,
                                 {care::Delivery{.fetus = 1, .outcome = Outcome::LiveBirth, .date = birth}});
    ASSERT_TRUE(changes);
    ASSERT_TRUE(test.book().apply(*changes));
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/")), std::nullopt);
    ASSERT_NE(find(agenda, QStringLiteral("procedure/B01/")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/B01/"))->lastDay, birth.addDays(13));
    EXPECT_NE(find(agenda, QStringLiteral("postpartum/2w/")), std::nullopt);
}

TEST_F(FamilyOfTheStory, GoesQuietWithALoss)
{
    auto changes =
        care::deliver(test.book(), pregnancy.id,
                      {care::Delivery{.fetus = 1, .outcome = Outcome::Stillbirth, .date = test.clock().today()}});
    ASSERT_TRUE(changes);
    ASSERT_TRUE(test.book().apply(*changes));
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("appointment/")), std::nullopt);
    EXPECT_TRUE(std::any_of(agenda.quiet.cbegin(), agenda.quiet.cend(),
                            [](const AgendaItem &item) { return item.procedure == QStringLiteral("S12"); }));
}

TEST(FamilyOf, AnEmptyBookIsEmpty)
{
    TestBook test;
    const auto family = familyOf(test.book());
    ASSERT_TRUE(family);
    EXPECT_TRUE(family->persons.isEmpty());
}

} // namespace
} // namespace oyako::agenda
