// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"

#include "core/base/leaving.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako {
namespace {

TEST(Files, ReplaceWritesWholeContentReadableByOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    ASSERT_TRUE(files::replace(path, QByteArray("first")));
    ASSERT_TRUE(files::replace(path, QByteArray("second")));

    EXPECT_EQ(files::read(path, 100).value(), QByteArray("second"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & others);
}

TEST(Files, ReadRefusesMoreThanTheLimit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    ASSERT_TRUE(files::replace(path, QByteArray(11, 'x')));

    const auto refused = files::read(path, 10);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(files::read(path, 11).value().size(), 11);
}

#ifdef Q_OS_UNIX
TEST(Files, WhatIsNoRegularFileIsRefusedAtOnce)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("loop"), folder.filePath(QStringLiteral("loop"))));
    EXPECT_EQ(files::read(pipe, 10).error().code, ErrorCode::IoFailed) << "nobody writes into it";
    EXPECT_EQ(files::read(folder.path(), 10).error().code, ErrorCode::IoFailed);
    EXPECT_EQ(files::read(QStringLiteral("/dev/zero"), 10).error().code, ErrorCode::IoFailed);
    EXPECT_EQ(files::read(folder.filePath(QStringLiteral("loop")), 10).error().code, ErrorCode::IoFailed);
}
#endif

#ifdef Q_OS_UNIX
TEST(Files, OnlyARegularFileIsReplaced)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    const QString file = folder.filePath(QStringLiteral("file"));
    const QString toPipe = folder.filePath(QStringLiteral("to pipe"));
    const QString toFile = folder.filePath(QStringLiteral("to file"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(pipe, toPipe) && QFile::link(file, toFile));
    for (const QString &path : {pipe, toPipe}) {
        const auto refused = files::replace(path, "x");
        ASSERT_FALSE(refused) << path.toStdString();
        EXPECT_EQ(refused.error(), (Error{ErrorCode::IoFailed, {}, {QFileInfo(path).fileName()}}));
    }
    struct stat status = {};
    ASSERT_EQ(::lstat(QFile::encodeName(pipe).constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode)) << "it is what it was";

    ASSERT_TRUE(files::replace(file, "old"));
    ASSERT_TRUE(files::replace(toFile, "new")) << "a link to a file is as good as the file";
    EXPECT_EQ(files::read(toFile, 10).value(), QByteArray("new"));
}
#endif

TEST(Files, MissingFileIsNamedWithoutItsFolder)
{
    const QTemporaryDir folder;
    const auto missing = files::read(folder.filePath(QStringLiteral("none.json")), 10);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(missing.error().arguments, QStringList{QStringLiteral("none.json")});
}

TEST(Files, WritingIntoAMissingFolderFailsAndLeavesNothing)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(files::replace(folder.filePath(QStringLiteral("no/such/file")), QByteArray("x")));
}

TEST(Files, AFailedReplacementLeavesWhatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("a/inside")));
    EXPECT_FALSE(files::replace(path, QByteArray("x"))) << "a folder is in its place";
    EXPECT_TRUE(QFileInfo(path + QStringLiteral("/inside")).isDir());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1)
        << "nothing unfinished beside it";
}

TEST(Files, AnEmptyFileIsReadAsSuch)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    ASSERT_TRUE(files::replace(path, {}));
    EXPECT_EQ(files::read(path, 0).value(), QByteArray());
    ASSERT_TRUE(files::replace(path, "x"));
    EXPECT_EQ(files::read(path, 0).error(), (Error{ErrorCode::TooLarge, {}, {QStringLiteral("0")}}));
}

TEST(Files, PrivateFolderIsForItsOwnerAloneAlsoWhenItWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one/two"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    ASSERT_TRUE(files::makePrivateFolder(path));
    EXPECT_FALSE(QFile::permissions(path) & others);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther));
    ASSERT_TRUE(files::makePrivateFolder(path));
    EXPECT_FALSE(QFile::permissions(path) & others);
    ASSERT_TRUE(files::replace(folder.filePath(QStringLiteral("file")), "x"));
    EXPECT_FALSE(files::makePrivateFolder(folder.filePath(QStringLiteral("file/below"))));
}

TEST(Files, PrivateFileIsMadeOnceForItsOwnerAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    ASSERT_TRUE(files::createPrivate(path));
    EXPECT_EQ(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    EXPECT_EQ(files::createPrivate(path).error().code, ErrorCode::AlreadyExists);
    EXPECT_FALSE(files::createPrivate(folder.filePath(QStringLiteral("no/such/file"))));
}

TEST(Files, FolderNamesAreSynced)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(files::syncFolder(folder.path()));
    EXPECT_FALSE(files::syncFolder(folder.filePath(QStringLiteral("none"))));
}

/// A folder with what tells a book.
class BesideABook : public ::testing::Test {
protected:
    BesideABook()
    {
        for (const char *name : {"book/store.db", "book/keys.json", "book/lock", "book/backups/a", "book/mine/a"}) {
            const QString path = at(name);
            EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("kept") > 0);
        }
    }
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] static ErrorCode refusal(const QString &path)
    {
        const auto written = files::replace(path, "an export");
        return written ? ErrorCode::Cancelled : written.error().code;
    }
    QTemporaryDir m_folder;
};

TEST_F(BesideABook, NothingThatLeavesLandsOnABook)
{
    for (const char *name : {"book/store.db", "book/keys.json", "book/lock", "book/new.json", "book/backups/a",
                             "book/backups/new", "book/mine/../store.db", "book/store.db-wal"}) {
        EXPECT_EQ(refusal(at(name)), ErrorCode::NotAllowed) << name;
        EXPECT_EQ(files::checkLeaving(at(name)).error().field, QStringLiteral("bookFolder"));
    }
    EXPECT_FALSE(files::checkLeaving(at("book"))) << "also not as a folder of files";
    EXPECT_FALSE(files::checkLeaving(at("book/backups/none/yet/a")));
    EXPECT_EQ(files::read(at("book/store.db"), 100).value(), QByteArray("kept"));
    EXPECT_EQ(files::read(at("book/backups/a"), 100).value(), QByteArray("kept"));
}

TEST_F(BesideABook, OtherFoldersAreFree)
{
    for (const char *name : {"a.json", "book/mine/a", "book.json"}) {
        EXPECT_TRUE(files::replace(at(name), "an export")) << name;
    }
    EXPECT_TRUE(files::checkLeaving(at("none/yet/a")));
    EXPECT_TRUE(QFile::remove(at("book/store.db")) && QFile::remove(at("book/lock")));
    EXPECT_EQ(refusal(at("book/a")), ErrorCode::NotAllowed) << "keys and backups are still a book";
    EXPECT_TRUE(QDir(at("book/backups")).removeRecursively());
    EXPECT_TRUE(files::replace(at("book/a"), "x")) << "a file of that name alone is anybody's";
    EXPECT_TRUE(files::replacePart(at("book/keys.json"), "the book's own"));
}

#ifdef Q_OS_UNIX
TEST_F(BesideABook, LinksAreFollowed)
{
    ASSERT_TRUE(QFile::link(at("book/store.db"), at("link")));
    ASSERT_TRUE(QFile::link(at("link"), at("link to link")));
    ASSERT_TRUE(QFile::link(at("book/still to come"), at("nowhere")));
    ASSERT_TRUE(QFile::link(at("book"), at("folder")));
    for (const char *name : {"link", "link to link", "nowhere", "folder/store.db", "folder/new", "folder"}) {
        EXPECT_FALSE(files::checkLeaving(at(name))) << name;
    }
    EXPECT_EQ(refusal(at("link to link")), ErrorCode::NotAllowed);
    EXPECT_EQ(files::read(at("book/store.db"), 100).value(), QByteArray("kept"));
}
#endif

} // namespace
} // namespace oyako
