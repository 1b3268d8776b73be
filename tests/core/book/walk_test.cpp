// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/walk.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate first(2024, 2, 28);

class WalkTest : public testing::Test {
protected:
    [[nodiscard]] Book &book() { return m_test.book(); }
    [[nodiscard]] RecordId addChild(const QDate &birth)
    {
        return book()
            .add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Child, .birthDate = birth})
            .value();
    }
    /// All pages of at most `most`, one behind the other.
    [[nodiscard]] QList<BornPerson> walkBorn(const calendar::DateRange &days, int most)
    {
        QList<BornPerson> all;
        BornPerson last;
        while (true) {
            const QList<BornPerson> page = nextBorn(book(), days, last, most).value();
            EXPECT_LE(page.size(), most);
            if (page.isEmpty()) {
                return all;
            }
            all += page;
            last = page.last();
        }
    }

    TestBook m_test;
};

TEST_F(WalkTest, AnEmptyBookHasNobody)
{
    EXPECT_EQ(countBorn(book(), {first, first.addYears(1)}).value(), 0);
    EXPECT_TRUE(nextBorn(book(), {first, first.addYears(1)}, {}, 10)->isEmpty());
    EXPECT_TRUE(nextDated(book(), Kind::Checkup, {first, first.addYears(1)}, {}, 10)->isEmpty());
}

TEST_F(WalkTest, BothEndsOfTheDaysBelongToThem)
{
    for (const int day : {-1, 0, 1, 2, 3}) {
        (void)addChild(first.addDays(day));
    }
    const calendar::DateRange days{first, first.addDays(2)};
    EXPECT_EQ(countBorn(book(), days).value(), 3);
    const QList<BornPerson> found = walkBorn(days, 10);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.first().birth, first);
    EXPECT_EQ(found.at(1).birth, QDate(2024, 2, 29));
    EXPECT_EQ(found.last().birth, first.addDays(2));
}

TEST_F(WalkTest, EveryPageSizeMeetsEverybodyOnceInTheSameOrder)
{
    QSet<RecordId> everybody;
    for (int i = 0; i < 23; ++i) {
        everybody.insert(addChild(first.addDays(i % 4)));
    }
    const calendar::DateRange days{first, first.addDays(10)};
    const QList<BornPerson> whole = walkBorn(days, 100);
    for (const int most : {1, 2, 5, 23, 24}) {
        EXPECT_EQ(walkBorn(days, most), whole) << most;
    }
    QSet<RecordId> met;
    for (const BornPerson &person : whole) {
        met.insert(person.id);
    }
    EXPECT_EQ(met, everybody);
    EXPECT_EQ(whole.size(), 23);
}

TEST_F(WalkTest, WhoIsAddedBehindIsMetAndWhoIsAddedBeforeIsNot)
{
    const RecordId early = addChild(first);
    const BornPerson at{early, first};
    (void)addChild(first.addDays(-3));
    const RecordId late = addChild(first.addDays(3));
    const QList<BornPerson> rest = nextBorn(book(), {first.addDays(-9), first.addDays(9)}, at, 10).value();
    EXPECT_EQ(rest, (QList<BornPerson>{{late, first.addDays(3)}}));
}

TEST_F(WalkTest, OnlyCurrentPersonsWithABirthdayAreMet)
{
    const RecordId gone = addChild(first);
    (void)addChild({});
    ASSERT_TRUE(book().markEnteredInError(gone));
    EXPECT_EQ(countBorn(book(), {first, first}).value(), 0);
    EXPECT_TRUE(walkBorn({QDate(1900, 1, 1), QDate(2099, 12, 31)}, 3).isEmpty());
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(walkBorn({first, first}, 3), (QList<BornPerson>{{gone, first}}));
}

TEST_F(WalkTest, RecordsGoByTheirDayAndKind)
{
    const RecordId child = addChild(first);
    QList<RecordId> visits;
    for (const int day : {5, 1, 3, 1}) {
        visits.append(book().add(child, Checkup{.date = first.addDays(day)}).value());
    }
    ASSERT_TRUE(book().add(child, Vaccination{.vaccine = QStringLiteral("mr"), .date = first.addDays(2)}));
    const calendar::DateRange days{first.addDays(1), first.addDays(3)};
    const QList<DatedRecord> page = nextDated(book(), Kind::Checkup, days, {}, 2).value();
    EXPECT_EQ(page, (QList<DatedRecord>{{visits.at(1), first.addDays(1)}, {visits.at(3), first.addDays(1)}}));
    EXPECT_EQ(nextDated(book(), Kind::Checkup, days, page.first(), 1).value(), (QList<DatedRecord>{page.last()}));
    EXPECT_EQ(nextDated(book(), Kind::Checkup, days, page.last(), 2).value(),
              (QList<DatedRecord>{{visits.at(2), first.addDays(3)}}));
    ASSERT_TRUE(book().erase(visits.at(2)));
    EXPECT_TRUE(nextDated(book(), Kind::Checkup, days, page.last(), 2)->isEmpty());
}

TEST_F(WalkTest, ForEachBetweenLeavesOutWhatHasNoDay)
{
    const RecordId child = addChild(first);
    ASSERT_TRUE(book().add(child, Document{.title = QStringLiteral("日付なし")}));
    ASSERT_TRUE(book().add(child, Document{.title = QStringLiteral("あり"), .received = first}));
    QStringList titles;
    ASSERT_TRUE(
        book().forEachBetween(Kind::Document, QDate(1900, 1, 1), QDate(2099, 12, 31), [&titles](StoredRecord &&record) {
            titles.append(std::get<Document>(record.value).title);
            return true;
        }));
    EXPECT_EQ(titles, QStringList{QStringLiteral("あり")});
}

} // namespace
} // namespace oyako::book
