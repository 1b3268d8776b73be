// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/finding.h"

#include "tests/core/clinic/clinic_book.h"
#include "tests/support/qt_printers.h"

namespace oyako::clinic {
namespace {

using FindingTest = ClinicBook;

QList<RecordId> idsOf(const Result<QList<StoredPerson>> &persons)
{
    QList<RecordId> ids;
    for (const StoredPerson &person : persons.value()) {
        ids.append(person.id);
    }
    return ids;
}

TEST_F(FindingTest, ParentsOfTheSameNameDoNotCrowdTheChildrenOut)
{
    for (int i = 0; i < 12; ++i) {
        ASSERT_TRUE(m_book.add({}, records::Person{.familyName = QStringLiteral("山田"),
                                                   .givenName = QStringLiteral("愛"),
                                                   .familyKana = QStringLiteral("やまだ"),
                                                   .givenKana = QStringLiteral("あい"),
                                                   .role = records::Role::Mother}));
    }
    EXPECT_EQ(idsOf(findChildren(m_book, QStringLiteral("やまだ"), 3)), QList<RecordId>{m_child});
}

TEST_F(FindingTest, ThoseWhoReadOrAreWrittenTheSameAreNamedByBirthday)
{
    const RecordId sameReading = addChild(QStringLiteral("晴斗"), QStringLiteral("ハルト"), QDate(2025, 5, 16));
    const RecordId sameName = addChild(QStringLiteral("陽翔"), QStringLiteral("ようしょう"), QDate(2024, 1, 2));
    addChild(QStringLiteral("陽"), QStringLiteral("はる"), QDate(2025, 5, 11));
    const auto child = m_book.find<records::Person>(m_child).value();
    EXPECT_EQ(idsOf(namesakesOf(m_book, child)), (QList<RecordId>{sameName, sameReading}));
}

TEST_F(FindingTest, AChildComesWithItsParentsAndNobodyElse)
{
    const auto mother =
        m_book.add({}, records::Person{.givenName = QStringLiteral("花子"), .role = records::Role::Mother});
    const auto child = m_book.add({}, records::Person{.givenName = QStringLiteral("葵"),
                                                      .role = records::Role::Child,
                                                      .mother = mother.value(),
                                                      .partner = makeId<RecordId>(m_book.clock())});
    ASSERT_TRUE(child);
    EXPECT_EQ(idsOf(withParents(m_book, *child)), (QList<RecordId>{*child, *mother}))
        << "one parent is not in the book";
    EXPECT_EQ(idsOf(withParents(m_book, *mother)), QList<RecordId>{*mother});
    EXPECT_FALSE(withParents(m_book, makeId<RecordId>(m_book.clock())));
}

TEST_F(FindingTest, AChildWithoutANameHasNoNamesakes)
{
    const auto unnamed = m_book.add({}, records::Person{.role = records::Role::Child}).value();
    ASSERT_TRUE(m_book.add({}, records::Person{.role = records::Role::Child}));
    EXPECT_TRUE(namesakesOf(m_book, m_book.find<records::Person>(unnamed).value())->isEmpty());
}

TEST_F(FindingTest, TheLastOnesOpenedComeFirstAndTwelveAreKept)
{
    QList<RecordId> children;
    for (int i = 0; i < 14; ++i) {
        children.append(addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 1, 1).addDays(i)));
        ASSERT_TRUE(noteRecent(m_book, children.last()));
    }
    ASSERT_TRUE(noteRecent(m_book, children.at(5)));
    const auto recent = idsOf(recentChildren(m_book));
    ASSERT_EQ(recent.size(), 12);
    EXPECT_EQ(recent.first(), children.at(5));
    EXPECT_EQ(recent.count(children.at(5)), 1);
    EXPECT_EQ(recent.at(1), children.at(13));
    EXPECT_FALSE(recent.contains(children.first()));
    ASSERT_TRUE(m_book.markEnteredInError(children.at(13)));
    EXPECT_FALSE(idsOf(recentChildren(m_book)).contains(children.at(13)));
    m_test.reopen();
    EXPECT_EQ(recentChildren(m_test.book())->first().id, children.at(5)) << "a setting of the book";
}

TEST_F(FindingTest, AnAuthorIsNamedWhetherStaffOrParent)
{
    EXPECT_EQ(authorName(m_book, m_staff), QStringLiteral("保健 のぞみ"));
    EXPECT_EQ(authorName(m_book, m_child), QStringLiteral("山田 陽翔"));
    EXPECT_EQ(authorName(m_book, {}), QString());
}

TEST_F(FindingTest, AtMostTheLimitIsFoundAndNothingForNoText)
{
    for (int i = 0; i < 5; ++i) {
        addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 1, 1).addDays(i));
    }
    for (const int limit : {1, 4, 6, 100}) {
        EXPECT_EQ(findChildren(m_book, QStringLiteral("山田"), limit)->size(), std::min(limit, 6)) << limit;
    }
    EXPECT_TRUE(findChildren(m_book, QStringLiteral("鈴木"), 10)->isEmpty());
    EXPECT_TRUE(findChildren(m_book, {}, 10)->isEmpty());
    EXPECT_TRUE(findChildren(m_book, QStringLiteral("  　 "), 10)->isEmpty());
}

TEST_F(FindingTest, AChildIsFoundInEveryWayItMayBeTyped)
{
    auto child = m_book.find<records::Person>(m_child).value();
    child.value.patientNumber = QStringLiteral("0042-7");
    child.value.phone = QStringLiteral("090-1234-5678");
    ASSERT_TRUE(m_book.edit(child));
    for (const char *typed : {"やまだ", "ヤマダ", "ﾔﾏﾀﾞ", "やまだ はると", "やまだはると", "山田", "山田 陽翔",
                              "山田陽翔", "0042-7", "0042", "5678", "2025-05-10", "R7.5.10"}) {
        EXPECT_EQ(idsOf(findChildren(m_book, QString::fromUtf8(typed), 5)), QList<RecordId>{m_child}) << typed;
    }
    for (const char *typed : {"まだ", "田", "567", "2025-05-11", "%", "_", "'"}) {
        EXPECT_TRUE(findChildren(m_book, QString::fromUtf8(typed), 5)->isEmpty()) << typed;
    }
}

TEST_F(FindingTest, AmongVeryManyOfANameTheNamesakesAreNotCrowdedOut)
{
    for (int i = 0; i < 30; ++i) {
        addChild(QStringLiteral("春登司"), QStringLiteral("はるとし"), QDate(2020, 1, 1).addDays(i));
    }
    const RecordId same = addChild(QStringLiteral("晴斗"), QStringLiteral("はると"), QDate(2025, 5, 16));
    EXPECT_EQ(idsOf(namesakesOf(m_book, m_book.find<records::Person>(m_child).value())), QList<RecordId>{same});
    EXPECT_EQ(namesakesOf(m_book, m_book.find<records::Person>(same).value())->size(), 1);
}

TEST_F(FindingTest, AtMostTwentyNamesakesAreNamedAndNeverTheChildItself)
{
    for (int i = 0; i < 25; ++i) {
        addChild(QStringLiteral("晴斗"), QStringLiteral("はると"), QDate(2024, 1, 25).addDays(-i));
    }
    const auto alike = namesakesOf(m_book, m_book.find<records::Person>(m_child).value()).value();
    EXPECT_LE(alike.size(), 20);
    EXPECT_GE(alike.size(), 19);
    for (qsizetype i = 0; i < alike.size(); ++i) {
        EXPECT_NE(alike.at(i).id, m_child);
        EXPECT_TRUE(i == 0 || alike.at(i - 1).value.birthDate <= alike.at(i).value.birthDate);
    }
}

TEST_F(FindingTest, WhoHasLeftTheBookIsNoNamesake)
{
    const RecordId same = addChild(QStringLiteral("晴斗"), QStringLiteral("はると"), QDate(2025, 5, 16));
    const auto child = m_book.find<records::Person>(m_child).value();
    EXPECT_EQ(namesakesOf(m_book, child)->size(), 1);
    ASSERT_TRUE(m_book.markEnteredInError(same));
    EXPECT_TRUE(namesakesOf(m_book, child)->isEmpty());
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(namesakesOf(m_book, child)->size(), 1);
}

TEST_F(FindingTest, WhoWasErasedIsPassedOverAmongTheLast)
{
    const RecordId other = addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 1, 1));
    EXPECT_TRUE(recentChildren(m_book)->isEmpty());
    ASSERT_TRUE(noteRecent(m_book, m_child));
    ASSERT_TRUE(noteRecent(m_book, other));
    ASSERT_TRUE(noteRecent(m_book, other));
    EXPECT_EQ(idsOf(recentChildren(m_book)), (QList<RecordId>{other, m_child}));
    m_book.setAuthor({});
    ASSERT_TRUE(m_book.erase(other));
    EXPECT_EQ(idsOf(recentChildren(m_book)), QList<RecordId>{m_child});
}

TEST_F(FindingTest, AnAuthorWhoHasLeftKeepsTheName)
{
    auto staff = m_book.find<records::StaffMember>(m_staff).value();
    m_book.setAuthor({});
    staff.value.retiredOn = QDate(2026, 11, 1);
    EXPECT_EQ(authorName(m_book, makeId<RecordId>(m_test.clock())), QString());
    EXPECT_EQ(authorName(m_book, m_staff), QStringLiteral("保健 のぞみ"));
}

} // namespace
} // namespace oyako::clinic
