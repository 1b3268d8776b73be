// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/folder_lock.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

TEST(FolderLock, IsHeldOnceAndGivenUpAtTheEnd)
{
    const QTemporaryDir folder;
    {
        const auto held = FolderLock::acquire(folder.path());
        ASSERT_TRUE(held);
        EXPECT_EQ(FolderLock::acquire(folder.path()).error().code, ErrorCode::InUse);
    }
    EXPECT_TRUE(FolderLock::acquire(folder.path()));
}

TEST(FolderLock, AFileLeftBehindMeansNothing)
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("lock")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    EXPECT_TRUE(FolderLock::acquire(folder.path()));
}

TEST(FolderLock, MissingFolderIsNotMade)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("none"));
    EXPECT_EQ(FolderLock::acquire(missing).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(missing));
}

#ifdef Q_OS_UNIX
TEST(FolderLock, ALinkInItsPlaceIsNotFollowed)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("target"));
    ASSERT_TRUE(QFile::link(target, folder.filePath(QStringLiteral("lock"))));
    EXPECT_EQ(FolderLock::acquire(folder.path()).error().code, ErrorCode::IoFailed);
    EXPECT_FALSE(QFile::exists(target));
}
#endif

} // namespace
} // namespace oyako::store
