// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// Erasing for good: nothing of the content stays anywhere, and what others still need does.
#include "core/book/paper_table.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate today(2026, 11, 22);
const QString secret = QStringLiteral("MARKER-7f3a");

class EraseTest : public testing::Test {
protected:
    [[nodiscard]] Book &book() { return m_test.book(); }
    /// Rows on the disk that still hold the text.
    [[nodiscard]] QStringList rowsWith(const QString &text)
    {
        return contentOnDisk(m_test).filter(text, Qt::CaseInsensitive);
    }
    [[nodiscard]] QString hexOf(const QString &text) const { return QString::fromLatin1(text.toUtf8().toHex()); }
    [[nodiscard]] RecordId addPaper(const QByteArray &content)
    {
        ChangeSet changes(QStringLiteral("add"));
        const Document document{.title = QStringLiteral("証明書"), .sha256 = digestOf(content)};
        const RecordId id = changes.add(m_test.clock(), {}, document);
        changes.attach(id, {document.sha256, QStringLiteral("text/plain"), content}, {});
        EXPECT_TRUE(book().apply(changes));
        return id;
    }
    /// Another file in its place: the paper's new revision names the new content.
    void replaceContent(const RecordId &id, const QByteArray &content)
    {
        auto stored = book().find<Document>(id).value();
        stored.value.sha256 = digestOf(content);
        ChangeSet changes(QStringLiteral("edit"));
        changes.edit(stored);
        changes.attach(id, {stored.value.sha256, QStringLiteral("text/plain"), content}, {});
        ASSERT_TRUE(book().apply(changes));
    }

    TestBook m_test;
};

TEST_F(EraseTest, EveryRevisionLosesItsContent)
{
    const RecordId id = book().add({}, Checkup{.date = today, .note = secret}).value();
    auto stored = book().find<Checkup>(id).value();
    stored.value.examiner = secret;
    ASSERT_TRUE(book().edit(stored));
    ASSERT_TRUE(book().markEnteredInError(id));
    ASSERT_FALSE(rowsWith(secret).isEmpty());
    ASSERT_TRUE(book().erase(id));
    EXPECT_TRUE(rowsWith(secret).isEmpty());
    const QList<Revision> history = book().history(id).value();
    ASSERT_EQ(history.size(), 4) << "that something was there stays known";
    for (const Revision &revision : history) {
        EXPECT_EQ(revision.state, State::Erased);
        EXPECT_FALSE(revision.value);
    }
}

TEST_F(EraseTest, OriginOfAnImportGoesWithIt)
{
    ChangeSet changes(QStringLiteral("import"), secret);
    const RecordId id = changes.add(m_test.clock(), {}, Checkup{.date = today});
    ASSERT_TRUE(book().apply(changes));
    ASSERT_TRUE(book().erase(id));
    EXPECT_TRUE(book().history(id)->first().origin.isEmpty());
}

TEST_F(EraseTest, APersonLeavesTheSearchAndOthersStay)
{
    const QString phone = QStringLiteral("0312345678");
    // A column of its own in the search. Bare, the four digits stand in the odd id too.
    const QString phoneTail = QStringLiteral("'5678'");
    const RecordId id = book().add({}, Person{.familyName = secret, .phone = phone}).value();
    ASSERT_TRUE(book().add({}, Person{.familyName = QStringLiteral("佐藤")}));
    ASSERT_FALSE(rowsWith(phone).isEmpty());
    ASSERT_FALSE(rowsWith(phoneTail).isEmpty());
    ASSERT_TRUE(book().erase(id));
    EXPECT_TRUE(rowsWith(secret).isEmpty());
    EXPECT_TRUE(rowsWith(phone).isEmpty());
    EXPECT_TRUE(rowsWith(phoneTail).isEmpty());
    EXPECT_EQ(book().list<Person>()->size(), 1);
    EXPECT_EQ(book().find<Person>(id).error().code, ErrorCode::UnknownRecord);
}

TEST_F(EraseTest, AnEarlierScanOfThePaperGoesToo)
{
    const QByteArray first = "first scan " + secret.toUtf8();
    const RecordId id = addPaper(first);
    replaceContent(id, "second scan");
    EXPECT_EQ(book().attachment(digestOf(first))->content, first) << "the history still shows it";
    ASSERT_TRUE(book().erase(id));
    EXPECT_TRUE(rowsWith(hexOf(secret)).isEmpty());
    EXPECT_TRUE(book().paperDigests()->isEmpty());
}

TEST_F(EraseTest, AContentThatAnotherPaperOnceHadStays)
{
    const QByteArray content = "shared";
    const RecordId first = addPaper(content);
    const RecordId second = addPaper(content);
    replaceContent(second, "other");
    ASSERT_TRUE(book().erase(first));
    EXPECT_EQ(book().attachment(digestOf(content))->content, content) << "the other's history needs it";
    ASSERT_TRUE(book().erase(second));
    EXPECT_TRUE(book().paperDigests()->isEmpty());
}

TEST_F(EraseTest, WordsWrittenAboutAPaperGo)
{
    const RecordId id = addPaper("scan");
    auto stored = book().find<Document>(id).value();
    stored.value.keywords = secret;
    ASSERT_TRUE(book().edit(stored));
    ASSERT_TRUE(book().setPaperText(id, {{1, TextSource::Hand, secret}}));
    EXPECT_EQ(book().searchPapers(secret, 10)->size(), 1);
    ASSERT_TRUE(book().erase(id));
    EXPECT_TRUE(rowsWith(secret).isEmpty());
    EXPECT_TRUE(book().searchPapers(secret, 10)->isEmpty());
}

TEST_F(EraseTest, WhatIsNotThereIsUnknownAndChangesNothing)
{
    (void)addPaper("scan");
    const QStringList before = contentOf(book());
    EXPECT_EQ(book().erase(RecordId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(contentOnDisk(m_test), before);
}

TEST_F(EraseTest, AnErasedRecordCannotBeBroughtBack)
{
    const RecordId id = book().add({}, Checkup{.date = today, .note = secret}).value();
    const ChangeId added = book().undoable();
    ASSERT_TRUE(book().erase(id));
    const QStringList before = contentOf(book());
    EXPECT_EQ(book().revert(id, 1).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("revision"), {QStringLiteral("1")}}));
    EXPECT_EQ(book().undo(added).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(book().markEnteredInError(id).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(contentOnDisk(m_test), before);
}

TEST_F(EraseTest, ATombstoneTakesNoNewContent)
{
    const RecordId id = book().add({}, Checkup{.date = today}).value();
    ASSERT_TRUE(book().erase(id));
    ChangeSet again(QStringLiteral("import"));
    again.addAs(id, {}, Checkup{.date = today, .note = secret});
    EXPECT_EQ(book().apply(again).error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(rowsWith(secret).isEmpty());
}

TEST_F(EraseTest, RevertNeedsARevisionThatThereIs)
{
    const RecordId id = book().add({}, Checkup{.date = today}).value();
    for (const int version : {-1, 0, 2, 99}) {
        EXPECT_EQ(book().revert(id, version).error(),
                  (Error{ErrorCode::NotAllowed, QStringLiteral("revision"), {QString::number(version)}}));
    }
    EXPECT_EQ(book().revert(RecordId(QUuid::createUuid()), 1).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(book().history(id)->size(), 1);
}

} // namespace
} // namespace oyako::book
