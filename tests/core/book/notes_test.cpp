// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// Drafts, settings and the book's own description.
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

class NotesTest : public testing::Test {
protected:
    [[nodiscard]] Book &book() { return m_test.book(); }
    TestBook m_test;
};

QStringList keysOf(const QList<Draft> &drafts)
{
    QStringList keys;
    for (const Draft &draft : drafts) {
        keys.append(draft.key);
    }
    return keys;
}

TEST_F(NotesTest, ASettingNeverSetIsEmpty)
{
    EXPECT_EQ(book().setting(QStringLiteral("language")).value(), QString());
}

TEST_F(NotesTest, TheLastSettingCountsAndStays)
{
    const QString key = QStringLiteral("date.style");
    ASSERT_TRUE(book().setSetting(key, QStringLiteral("era")));
    ASSERT_TRUE(book().setSetting(key, QStringLiteral("和暦 👶")));
    ASSERT_TRUE(book().setSetting(QStringLiteral("other"), QStringLiteral("x")));
    m_test.reopen();
    EXPECT_EQ(book().setting(key).value(), QStringLiteral("和暦 👶"));
    ASSERT_TRUE(book().setSetting(key, QString()));
    EXPECT_EQ(book().setting(key).value(), QString());
    EXPECT_EQ(book().setting(QStringLiteral("other")).value(), QStringLiteral("x"));
}

TEST_F(NotesTest, DraftsComeNewestFirst)
{
    for (const char *key : {"b", "a", "c"}) {
        ASSERT_TRUE(book().saveDraft(QLatin1String(key), "x"));
        m_test.clock().advanceSeconds(1);
    }
    ASSERT_TRUE(book().saveDraft(QStringLiteral("a"), "y"));
    EXPECT_EQ(keysOf(book().drafts().value()),
              (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
}

TEST_F(NotesTest, ADraftSaysWhenItWasSavedAndKeepsEveryByte)
{
    const QByteArray content("a\0b\xFF\r\n", 6);
    ASSERT_TRUE(book().saveDraft(QStringLiteral("checkup/1"), content));
    const QDateTime saved = m_test.clock().now();
    m_test.clock().advanceDays(1);
    m_test.reopen();
    const auto draft = book().draft(QStringLiteral("checkup/1")).value();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->content, content);
    EXPECT_EQ(draft->savedAt, saved);
    EXPECT_FALSE(book().draft(QStringLiteral("checkup")).value()) << "a key is the whole of it";
}

TEST_F(NotesTest, DroppingWhatIsNotThereIsNoFailure)
{
    ASSERT_TRUE(book().saveDraft(QStringLiteral("a"), "x"));
    EXPECT_TRUE(book().dropDraft(QStringLiteral("b")));
    EXPECT_EQ(book().drafts()->size(), 1);
}

TEST_F(NotesTest, NeitherIsHistoryNorUndoable)
{
    ASSERT_TRUE(book().saveDraft(QStringLiteral("a"), "x"));
    ASSERT_TRUE(book().setSetting(QStringLiteral("a"), QStringLiteral("x")));
    EXPECT_TRUE(book().undoable().isEmpty());
    EXPECT_FALSE(book().firstChange()->isValid());
}

TEST_F(NotesTest, InfoIsAnnouncedOnceItIsSaved)
{
    int told = 0;
    QObject::connect(&book(), &Book::infoChanged, &book(), [&told] { ++told; });
    ASSERT_TRUE(book().setInfo({QStringLiteral("手帳"), QStringLiteral("131083"), QStringLiteral("1310000000")}));
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(book().setInfo({QStringLiteral("手帳"), {}, {}})) << "a clinic stays a clinic";
    EXPECT_EQ(told, 1);
    m_test.reopen();
    const Info info = book().info().value();
    EXPECT_EQ(info.name, QStringLiteral("手帳"));
    EXPECT_EQ(info.municipality, QStringLiteral("131083"));
    EXPECT_EQ(info.facility, QStringLiteral("1310000000"));
}

TEST_F(NotesTest, ANewBookHasNoName)
{
    EXPECT_EQ(book().info()->name, QString());
    EXPECT_FALSE(book().keepsAuditLog().value());
}

} // namespace
} // namespace oyako::book
