// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"

#include "tests/core/agenda/family_json.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

const QDate today(2026, 11, 24);

RecordId id(const char *name)
{
    return testing::idOf(QLatin1String(name));
}

FamilySnapshot familyWithChild(const QDate &birth)
{
    FamilySnapshot family;
    FamilyPerson child;
    child.id = id("haruto");
    child.mother = id("hanako");
    child.birth = birth;
    family.persons.append(child);
    return family;
}

bool lists(const Agenda &agenda, const QString &itemId)
{
    return std::any_of(agenda.items.cbegin(), agenda.items.cend(),
                       [&](const GroupedItem &grouped) { return testing::named(grouped.item.id) == itemId; });
}

/// A source as the vaccination engine will be one.
SourceAnswer vaccinations(const FamilySnapshot &family, const QDate &)
{
    AgendaItem dose;
    dose.id = QStringLiteral("vaccination/rota.1/") + family.persons.first().id.toString();
    dose.kind = ItemKind::Vaccination;
    dose.who = family.persons.first().id;
    dose.subject = dose.who;
    dose.state = ItemState::Open;
    return {{dose}, {}};
}

TEST(Sources, TakeThePlaceOfTheRowsTheySupersede)
{
    const FamilySnapshot family = familyWithChild(QDate(2026, 10, 1));
    const QString row = QStringLiteral("procedure/H08/haruto");
    EXPECT_TRUE(lists(makeAgenda(family, today, builtInSources()), row));
    const Agenda joined = makeAgenda(family, today, builtInSources() + QList<AgendaSource>{vaccinations});
    EXPECT_FALSE(lists(joined, row));
    EXPECT_TRUE(lists(joined, QStringLiteral("vaccination/rota.1/haruto")));
}

TEST(Sources, SupersedeForTheirOwnChildOnly)
{
    FamilySnapshot family = familyWithChild(QDate(2026, 10, 1));
    FamilyPerson twin = family.persons.first();
    twin.id = id("yui");
    family.persons.append(twin);
    const Agenda agenda = makeAgenda(family, today, builtInSources() + QList<AgendaSource>{vaccinations});
    EXPECT_FALSE(lists(agenda, QStringLiteral("procedure/H08/haruto")));
    EXPECT_TRUE(lists(agenda, QStringLiteral("procedure/H08/yui")));
}

TEST(Sources, AreSilentAboutAChildThatDiedWhateverTheySay)
{
    FamilySnapshot family = familyWithChild(QDate(2026, 10, 1));
    family.persons.first().death = QDate(2026, 11, 1);
    EXPECT_FALSE(lists(makeAgenda(family, today, {vaccinations}), QStringLiteral("vaccination/rota.1/haruto")));
}

TEST(Agenda, NamesTheFormOfAProcedureThatHasOne)
{
    FamilySnapshot family;
    FamilyPerson mother;
    mother.id = id("hanako");
    mother.role = FamilyPerson::Role::Mother;
    family.persons.append(mother);
    FamilyPregnancy pregnancy;
    pregnancy.id = id("pregnancy");
    pregnancy.mother = mother.id;
    pregnancy.dueDate = today.addDays(30 * 7);
    family.pregnancies.append(pregnancy);
    const Agenda agenda = makeAgenda(family, today, builtInSources());
    const auto found = std::find_if(agenda.items.cbegin(), agenda.items.cend(), [](const GroupedItem &item) {
        return item.item.procedure == QLatin1String("P01");
    });
    ASSERT_NE(found, agenda.items.cend());
    EXPECT_EQ(found->item.form, QStringLiteral("pregnancy-notification"));
    EXPECT_EQ(found->item.who, mother.id);
}

TEST(Agenda, OfANotificationThatIsWrittenItIsLeftToHandItIn)
{
    FamilySnapshot family;
    FamilyPregnancy pregnancy;
    pregnancy.id = id("pregnancy");
    pregnancy.mother = id("hanako");
    pregnancy.dueDate = today.addDays(30 * 7);
    pregnancy.written = true;
    family.pregnancies.append(pregnancy);
    const auto notification = [&family]() -> std::optional<GroupedItem> {
        const Agenda agenda = makeAgenda(family, today, builtInSources());
        const auto found = std::find_if(agenda.items.cbegin(), agenda.items.cend(), [](const GroupedItem &item) {
            return item.item.procedure == QLatin1String("P01");
        });
        return found == agenda.items.cend() ? std::nullopt : std::optional(*found);
    };
    ASSERT_TRUE(notification());
    EXPECT_TRUE(notification()->item.form.isEmpty());
    family.pregnancies.first().notified = true;
    EXPECT_FALSE(notification());
}

TEST(Agenda, OfAnEmptyBookIsEmpty)
{
    const Agenda agenda = makeAgenda({}, today, builtInSources());
    EXPECT_TRUE(agenda.items.isEmpty());
    EXPECT_TRUE(agenda.quiet.isEmpty());
    EXPECT_TRUE(agenda.questions.isEmpty());
}

TEST(Agenda, IsSortedByGroupAndDay)
{
    const Agenda agenda = makeAgenda(familyWithChild(QDate(2026, 11, 10)), today, builtInSources());
    ASSERT_GT(agenda.items.size(), 10);
    const auto key = [](const GroupedItem &grouped) {
        return std::pair(grouped.group, writtenDay(grouped.item, today));
    };
    EXPECT_TRUE(std::is_sorted(agenda.items.cbegin(), agenda.items.cend(),
                               [&](const GroupedItem &a, const GroupedItem &b) { return key(a) < key(b); }));
}

TEST(Agenda, KeepsIdsWhenADueDateChanges)
{
    FamilySnapshot family;
    FamilyPregnancy pregnancy;
    pregnancy.id = id("p1");
    pregnancy.mother = id("hanako");
    pregnancy.dueDate = QDate(2027, 3, 11);
    family.pregnancies.append(pregnancy);
    const auto ids = [&] {
        QSet<QString> all;
        for (const GroupedItem &grouped : makeAgenda(family, today, builtInSources()).items) {
            all.insert(grouped.item.id);
        }
        return all;
    };
    const QSet<QString> before = ids();
    family.pregnancies.first().dueDate = QDate(2027, 3, 14);
    EXPECT_EQ(ids(), before);
    EXPECT_FALSE(before.isEmpty());
}

TEST(Agenda, SaysForEveryItemWhatItRestsOn)
{
    for (const GroupedItem &grouped : makeAgenda(familyWithChild(QDate(2026, 11, 10)), today, builtInSources()).items) {
        const AgendaItem &item = grouped.item;
        EXPECT_TRUE(!item.basis.isEmpty() && !item.title.ja.isEmpty() && !item.title.en.isEmpty() &&
                    !item.title.key.isEmpty())
            << item.id.toStdString();
        EXPECT_TRUE(!item.source.isEmpty() || item.asksToConfirm) << item.id.toStdString();
    }
}

} // namespace
} // namespace oyako::agenda
