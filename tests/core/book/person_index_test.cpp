// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/person_index.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

TEST(FoldedForSearch, WidthVoicingSizeAndKindOfKanaAreOne)
{
    const QString folded = foldedForSearch(QStringLiteral("がっこう"));
    EXPECT_EQ(folded, QStringLiteral("カツコウ"));
    EXPECT_EQ(foldedForSearch(QStringLiteral("ｶﾞｯｺｳ")), folded);
    EXPECT_EQ(foldedForSearch(QStringLiteral("ガッ　コウ")), folded);
    EXPECT_EQ(foldedForSearch(QStringLiteral("Ｓato")), QStringLiteral("sato"));
    EXPECT_NE(foldedForSearch(QStringLiteral("高橋")), foldedForSearch(QStringLiteral("髙橋")));
}

struct FoldRow {
    const char16_t *text;
    const char16_t *folded;
};

TEST(FoldedForSearch, LeavesOutWhatPeopleWriteEitherWay)
{
    for (const FoldRow &row : {FoldRow{u"", u""},
                               FoldRow{u"ー - 　\t", u""},
                               FoldRow{u"ゆうこ", u"ユウコ"},
                               FoldRow{u"ゆーこ", u"ユコ"},
                               FoldRow{u"ﾕｰｺ", u"ユコ"},
                               FoldRow{u"ぱぴぷぺぽ", u"ハヒフヘホ"},
                               FoldRow{u"ぁぃぅぇぉっゃゅょゎ", u"アイウエオツヤユヨワ"},
                               FoldRow{u"ァィゥェォッャュョヮヵヶ", u"アイウエオツヤユヨワカケ"},
                               FoldRow{u"ヴ", u"ウ"},
                               FoldRow{u"ゔ", u"ウ"},
                               FoldRow{u"は\u3099", u"ハ"},
                               FoldRow{u"É", u"e"},
                               FoldRow{u"ﬁ", u"fi"},
                               FoldRow{u"①", u"1"},
                               FoldRow{u"㍻", u"平成"},
                               FoldRow{u"O'Brien-Smith", u"o'briensmith"},
                               FoldRow{u"𠮷👶", u"𠮷👶"},
                               FoldRow{u"葛\U000E0100城", u"葛城"},
                               FoldRow{u"辻\U000E01EF", u"辻"},
                               FoldRow{u"☺\uFE0E☺\uFE0F", u"☺☺"},
                               FoldRow{u"\uFE00\U000E0100", u""}}) {
        EXPECT_EQ(foldedForSearch(QString::fromUtf16(row.text)), QString::fromUtf16(row.folded))
            << QString::fromUtf16(row.text).toStdString();
    }
}

// What is folded once stays as it is: rows written long ago are compared with what is typed today.
TEST(FoldedForSearch, FoldsNothingTwice)
{
    for (char32_t point = 0x20; point < 0x10000; ++point) {
        if (QChar::isSurrogate(point)) {
            continue;
        }
        const QString once = foldedForSearch(QString(QChar(static_cast<char16_t>(point))));
        ASSERT_EQ(foldedForSearch(once), once) << static_cast<unsigned>(point);
    }
}

class PersonIndexTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_haruto = add(QStringLiteral("山田"), QStringLiteral("陽翔"), QStringLiteral("やまだ"),
                       QStringLiteral("はると"), QDate(2025, 5, 10));
        m_haru = add(QStringLiteral("山田"), QStringLiteral("晴"), QStringLiteral("やまだ"), QStringLiteral("はる"),
                     QDate(2025, 5, 16));
    }
    RecordId add(const QString &family, const QString &given, const QString &familyKana, const QString &givenKana,
                 const QDate &born)
    {
        return m_book
            .add({}, Person{.familyName = family,
                            .givenName = given,
                            .familyKana = familyKana,
                            .givenKana = givenKana,
                            .role = Role::Child,
                            .birthDate = born,
                            .phone = QStringLiteral("090-1234-5678"),
                            .patientNumber = given})
            .value();
    }
    QList<RecordId> found(const QString &text)
    {
        QList<RecordId> ids;
        const auto found = m_book.searchPersons(text, 10).value();
        for (const auto &person : found) {
            ids.append(person.id);
        }
        return ids;
    }

    TestBook m_test;
    Book &m_book = m_test.book();
    RecordId m_haruto;
    RecordId m_haru;
};

TEST_F(PersonIndexTest, FindsByKanaNameBirthdayNumberAndTelephone)
{
    EXPECT_EQ(found(QStringLiteral("やまた")), (QList<RecordId>{m_haru, m_haruto}));
    EXPECT_EQ(found(QStringLiteral("ヤマダ ハルト")), QList<RecordId>{m_haruto});
    EXPECT_EQ(found(QStringLiteral("山田 陽")), QList<RecordId>{m_haruto});
    EXPECT_EQ(found(QStringLiteral("2025-05-16")), QList<RecordId>{m_haru});
    EXPECT_EQ(found(QStringLiteral("晴")), QList<RecordId>{m_haru});
    EXPECT_EQ(found(QStringLiteral("5678")).size(), 2);
    EXPECT_TRUE(found(QStringLiteral("すずき")).isEmpty());
    EXPECT_TRUE(found(QString()).isEmpty());
}

TEST_F(PersonIndexTest, FindsByTheGivenNameAfterThoseWhoseWholeNameBeginsSo)
{
    EXPECT_EQ(found(QStringLiteral("はると")), QList<RecordId>{m_haruto});
    EXPECT_EQ(found(QStringLiteral("ﾊﾙ")), (QList<RecordId>{m_haru, m_haruto}));
    EXPECT_EQ(found(QStringLiteral("陽")), QList<RecordId>{m_haruto});
    EXPECT_TRUE(found(QStringLiteral("ると")).isEmpty()) << "from its beginning";
    const RecordId family = add(QStringLiteral("春田"), QStringLiteral("葵"), QStringLiteral("はるた"),
                                QStringLiteral("あおい"), QDate(2025, 6, 1));
    EXPECT_EQ(found(QStringLiteral("はる")), (QList<RecordId>{family, m_haru, m_haruto}));
    auto person = m_book.find<Person>(m_haruto).value();
    person.value.givenKana = QStringLiteral("ようと");
    ASSERT_TRUE(m_book.edit(person));
    EXPECT_TRUE(found(QStringLiteral("はると")).isEmpty());
    EXPECT_EQ(found(QStringLiteral("ようと")), QList<RecordId>{m_haruto});
}

TEST_F(PersonIndexTest, FindsABirthdayInEitherCalendar)
{
    for (const char *typed : {"2025-05-10", "2025/5/10", "20250510", "R7.5.10", "Ｒ７．５．１０", "令和7年5月10日",
                              "令和七年五月十日", "r070510", "2025年5月10日"}) {
        EXPECT_EQ(found(QString::fromUtf8(typed)), QList<RecordId>{m_haruto}) << typed;
    }
}

TEST_F(PersonIndexTest, ADayWithoutItsYearIsNoBirthday)
{
    EXPECT_TRUE(found(QStringLiteral("5/10")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("5月10日")).isEmpty());
}

TEST_F(PersonIndexTest, ATelephoneIsFoundByItsEndAndByAllOfIt)
{
    EXPECT_EQ(found(QStringLiteral("090-1234-5678")).size(), 2);
    EXPECT_EQ(found(QStringLiteral("０９０１２３４５６７８")).size(), 2);
    EXPECT_TRUE(found(QStringLiteral("080-1234-5678")).isEmpty()) << "only its end is the same";
    EXPECT_TRUE(found(QStringLiteral("678")).isEmpty()) << "too little to mean a telephone";
}

TEST_F(PersonIndexTest, ANumberIsFoundFromItsBeginning)
{
    auto person = m_book.find<Person>(m_haru).value();
    person.value.patientNumber = QStringLiteral("A-00172");
    ASSERT_TRUE(m_book.edit(person));
    EXPECT_EQ(found(QStringLiteral("A-001")), QList<RecordId>{m_haru});
    EXPECT_EQ(found(QStringLiteral("Ａ-００１７２")), QList<RecordId>{m_haru});
    EXPECT_TRUE(found(QStringLiteral("00172")).isEmpty());
}

TEST_F(PersonIndexTest, NoMoreThanAskedForAndNamesByKana)
{
    for (int i = 0; i < 20; ++i) {
        add(QStringLiteral("山田"), QStringLiteral("葵"), QStringLiteral("やまだ"), QStringLiteral("あおい"),
            QDate(2024, 1, 20 - i));
    }
    const auto some = m_book.searchPersons(QStringLiteral("やま"), 5).value();
    ASSERT_EQ(some.size(), 5);
    EXPECT_EQ(some.first().value.birthDate, QDate(2024, 1, 1)) << "same kana: by birthday";
    EXPECT_EQ(m_book.searchPersons(QStringLiteral("山田"), 50)->size(), 22);
}

TEST_F(PersonIndexTest, ANameGoesOnWithAnyCharacterThereIs)
{
    const RecordId yoshiko = add(QStringLiteral("林"), QStringLiteral("𠮷子"), {}, {}, QDate(2025, 6, 1));
    const RecordId last = add(QStringLiteral("林"), QStringLiteral("\uFFFD"), {}, {}, QDate(2025, 6, 2));
    EXPECT_EQ(found(QStringLiteral("林")), (QList<RecordId>{last, yoshiko}));
    EXPECT_EQ(found(QStringLiteral("林𠮷")), QList<RecordId>{yoshiko});
    EXPECT_EQ(found(QStringLiteral("林𠮷子")), QList<RecordId>{yoshiko});
}

TEST_F(PersonIndexTest, ChildrenOnlyLeavesParentsOut)
{
    ASSERT_TRUE(m_book.add({}, Person{.familyName = QStringLiteral("山田"),
                                      .familyKana = QStringLiteral("やまだ"),
                                      .role = Role::Mother,
                                      .phone = QStringLiteral("090-1234-5678")}));
    const auto count = [this](const char16_t *text, bool childrenOnly) {
        return findPersons(m_book.store().connection(), m_book.id(),
                           {QString::fromUtf16(text), QDate(2026, 11, 22), 10, childrenOnly})
            ->size();
    };
    for (const char16_t *text : {u"やまだ", u"山田", u"5678"}) {
        EXPECT_EQ(count(text, false), 3);
        EXPECT_EQ(count(text, true), 2);
    }
}

TEST_F(PersonIndexTest, NothingIsAPatternAndNoughtIsNobody)
{
    for (const char16_t *text : {u"%", u"_", u"*", u"山%", u"' OR 1=1 --", u"ー", u"　"}) {
        EXPECT_TRUE(found(QString::fromUtf16(text)).isEmpty());
    }
    EXPECT_TRUE(m_book.searchPersons(QStringLiteral("山田"), 0)->isEmpty());
}

TEST_F(PersonIndexTest, FollowsEditsRemovalAndUndo)
{
    auto person = m_book.find<Person>(m_haru).value();
    person.value.familyName = QStringLiteral("佐藤");
    person.value.familyKana = QStringLiteral("さとう");
    ASSERT_TRUE(m_book.edit(person));
    EXPECT_EQ(found(QStringLiteral("さとう")), QList<RecordId>{m_haru});
    ASSERT_TRUE(m_book.markEnteredInError(m_haru));
    EXPECT_TRUE(found(QStringLiteral("さとう")).isEmpty());
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(found(QStringLiteral("さとう")), QList<RecordId>{m_haru});
    ASSERT_TRUE(m_book.erase(m_haru));
    EXPECT_TRUE(found(QStringLiteral("さとう")).isEmpty());
}

} // namespace
} // namespace oyako::book
