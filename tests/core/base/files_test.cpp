// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"

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

} // namespace
} // namespace oyako
