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

} // namespace
} // namespace oyako::clinic
