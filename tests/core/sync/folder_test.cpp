// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/folder.h"

#include "tests/core/sync/two_books.h"
#include "tests/support/folder_digest.h"

#include <QTemporaryDir>

namespace oyako::sync {
namespace {

using records::Appointment;

class FolderTest : public TwoBooks {
protected:
    [[nodiscard]] QString shared() const { return m_shared.path(); }
    [[nodiscard]] QStringList names() const { return QDir(shared()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] Result<Letter> leave(book::Book &from, book::Book &to)
    {
        later();
        return writeLetter(from, keyOf(to), shared());
    }
    /// Reads the folder and takes in everything; how many letters there were.
    qsizetype takeAll(book::Book &book)
    {
        const Arrived arrived = readFolder(book, shared()).value();
        for (const Letter &letter : arrived.letters) {
            EXPECT_TRUE(takeIn(book, planIntake(book, letter).value()));
        }
        return arrived.letters.size();
    }
    void overwrite(const QString &name, const QByteArray &content)
    {
        QFile file(m_shared.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_shared;
};

TEST_F(FolderTest, TwoBooksComeToAgreeThroughIt)
{
    ASSERT_TRUE(leave(mine(), yours()));
    EXPECT_EQ(takeAll(yours()), 1);
    change(yours(), [](Appointment &visit) { visit.place = QStringLiteral("病院"); });
    ASSERT_TRUE(leave(yours(), mine()));
    EXPECT_EQ(names().size(), 2) << "one file each way";
    EXPECT_EQ(takeAll(mine()), 1);
    EXPECT_EQ(visitIn(mine()).place, QStringLiteral("病院"));
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(FolderTest, ALetterTakesThePlaceOfTheLastAndHoldsWhatItDid)
{
    ASSERT_TRUE(leave(mine(), yours()));
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    ASSERT_TRUE(leave(mine(), yours()));
    EXPECT_EQ(names().size(), 1);
    EXPECT_EQ(takeAll(yours()), 1);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(FolderTest, TheNameSaysNothingOfTheFamily)
{
    ASSERT_TRUE(mine().setInfo({QStringLiteral("山田家の手帳"), {}, {}}));
    ASSERT_TRUE(leave(mine(), yours()));
    const QString name = names().first();
    static const QRegularExpression form(QStringLiteral("^oyako-[0-9a-z]+-[0-9a-z]+\\.age$"),
                                         QRegularExpression::CaseInsensitiveOption);
    EXPECT_TRUE(form.match(name).hasMatch()) << name.toStdString();
    QFile file(m_shared.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const QString &text : {QStringLiteral("山田"), QStringLiteral("花子"), QStringLiteral("市役所")}) {
        EXPECT_FALSE(content.contains(text.toUtf8())) << text.toStdString();
    }
}

TEST_F(FolderTest, WritingIsRememberedAndReadingIsNot)
{
    ASSERT_TRUE(leave(mine(), yours()));
    EXPECT_EQ(partnerWith(mine(), keyOf(yours()))->lastOut, m_mine.clock().now());
    ASSERT_TRUE(readFolder(yours(), shared()));
    EXPECT_FALSE(partnerWith(yours(), keyOf(mine()))->lastIn.isValid()) << "nothing was taken in yet";
}

TEST_F(FolderTest, AMissingFolderOrPartnerIsToldAndNothingIsWritten)
{
    const Error noFolder{ErrorCode::NotFound, QStringLiteral("folder"), {}};
    const QString gone = m_shared.filePath(QStringLiteral("gone"));
    EXPECT_EQ(writeLetter(mine(), keyOf(yours()), gone).error(), noFolder);
    EXPECT_EQ(writeLetter(mine(), keyOf(yours()), QString()).error(), noFolder);
    EXPECT_EQ(readFolder(mine(), gone).error(), noFolder);
    EXPECT_FALSE(QDir(gone).exists()) << "never made";
    TestBook stranger;
    EXPECT_EQ(writeLetter(mine(), keyOf(stranger.book()), shared()).error(),
              (Error{ErrorCode::UnknownRecord, QStringLiteral("partner"), {}}));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_FALSE(partnerWith(mine(), keyOf(yours()))->lastOut.isValid());
}

TEST_F(FolderTest, OtherFilesAreLeftAloneAndOthersLettersUnread)
{
    overwrite(QStringLiteral("photo.jpg"), "x");
    overwrite(QStringLiteral("oyako-notes.txt"), "x");
    ASSERT_TRUE(leave(mine(), yours()));
    const auto before = digestOf(shared());
    const Arrived own = readFolder(mine(), shared()).value();
    EXPECT_TRUE(own.letters.isEmpty()) << "the letter is to the other";
    EXPECT_TRUE(own.refused.isEmpty());
    EXPECT_EQ(readFolder(yours(), shared())->letters.size(), 1);
    EXPECT_EQ(digestOf(shared()), before);
}

TEST_F(FolderTest, ADamagedLetterIsNamedAndTheOthersAreRead)
{
    ASSERT_TRUE(leave(mine(), yours()));
    const QString name = names().first();
    QFile file(m_shared.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QString copy = name;
    copy.insert(copy.size() - 4, QStringLiteral(" (1)"));
    overwrite(copy, whole.first(whole.size() / 2));
    const Arrived arrived = readFolder(yours(), shared()).value();
    EXPECT_EQ(arrived.letters.size(), 1);
    ASSERT_EQ(arrived.refused.size(), 1);
    EXPECT_EQ(arrived.refused.first().first, copy);
    EXPECT_EQ(arrived.refused.first().second.code, ErrorCode::Damaged);
}

TEST_F(FolderTest, LettersAreHandedOverOldestFirst)
{
    ASSERT_TRUE(leave(mine(), yours()));
    const QString name = names().first();
    QString older = name;
    older.insert(older.size() - 4, QStringLiteral(" z")); // behind the newer one by name
    ASSERT_TRUE(QFile::copy(m_shared.filePath(name), m_shared.filePath(older)));
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    ASSERT_TRUE(leave(mine(), yours()));
    const Arrived arrived = readFolder(yours(), shared()).value();
    ASSERT_EQ(arrived.letters.size(), 2);
    EXPECT_LT(arrived.letters.first().made, arrived.letters.last().made);
    EXPECT_EQ(takeAll(yours()), 2);
    EXPECT_EQ(visitIn(yours()).note, QStringLiteral("傘"));
}

TEST_F(FolderTest, TheFileIsForItsOwnerAlone)
{
    ASSERT_TRUE(leave(mine(), yours()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    EXPECT_FALSE(QFile::permissions(m_shared.filePath(names().first())) & others);
}

} // namespace
} // namespace oyako::sync
