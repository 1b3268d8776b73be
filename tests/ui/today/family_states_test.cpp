// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/family_states.h"

#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

using namespace oyako;

namespace {

agenda::Agenda agendaOf(const QString &name)
{
    const QTemporaryDir place;
    const FixedClock clock(QDate(2026, 11, 22));
    const auto book = test::makeBook(place.filePath(QStringLiteral("book")), clock);
    for (const test::FamilyState &state : test::familyStates()) {
        if (state.name == name) {
            EXPECT_TRUE(book && state.fill(*book)) << name.toStdString();
            return agenda::ofBook(*book, immunization::japanSchedule()).value_or(agenda::Agenda());
        }
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

qsizetype count(const agenda::Agenda &agenda, agenda::ItemKind kind)
{
    return std::count_if(agenda.items.cbegin(), agenda.items.cend(),
                         [kind](const agenda::GroupedItem &grouped) { return grouped.item.kind == kind; });
}

TEST(FamilyStates, ExpectingHasItsNextVisits)
{
    EXPECT_GT(count(agendaOf(QStringLiteral("expecting")), agenda::ItemKind::Antenatal), 0);
}

TEST(FamilyStates, TwinsHaveTheirOwnCheckupsEach)
{
    const agenda::Agenda agenda = agendaOf(QStringLiteral("newborn-twins"));
    QSet<RecordId> children;
    for (const agenda::GroupedItem &grouped : agenda.items) {
        if (grouped.item.kind == agenda::ItemKind::Checkup) {
            children.insert(grouped.item.who);
        }
    }
    EXPECT_EQ(children.size(), 2);
}

TEST(FamilyStates, ALossIsQuiet)
{
    const agenda::Agenda agenda = agendaOf(QStringLiteral("after-a-loss"));
    for (const agenda::ItemKind kind :
         {agenda::ItemKind::Antenatal, agenda::ItemKind::Checkup, agenda::ItemKind::Vaccination}) {
        EXPECT_EQ(count(agenda, kind), 0);
    }
    EXPECT_FALSE(agenda.quiet.isEmpty());
}

TEST(FamilyStates, AnEmptyBookAsksForNothing)
{
    const agenda::Agenda agenda = agendaOf(QStringLiteral("empty"));
    EXPECT_TRUE(agenda.items.isEmpty());
    EXPECT_TRUE(agenda.questions.isEmpty());
}

} // namespace
