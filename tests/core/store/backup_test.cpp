// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/store/backup_file.h"
#include "core/store/row_counts.h"
#include "tests/support/folder_digest.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

class BackupTest : public testing::Test {
protected:
    BackupTest()
        : m_created(makeTestBook(m_parent.filePath(QStringLiteral("book"))))
    {
        write(40);
    }
    [[nodiscard]] Store &store() { return m_created->store; }
    void write(int rows)
    {
        for (int i = 0; i < rows; ++i) {
            EXPECT_TRUE(store().connection().run("INSERT INTO setting VALUES (?, ?, ?)", store().book(),
                                                 QString::number(m_written++), QString(3000, QLatin1Char('x'))));
        }
    }
    [[nodiscard]] Result<BackupInfo> make(const std::optional<QString> &target = std::nullopt)
    {
        return makeBackup(BackupSource(store()), m_clock, Progress(), target);
    }
    [[nodiscard]] QString inParent(const char *name) const { return m_parent.filePath(QString::fromLatin1(name)); }
    static void flipByte(const QString &path, qint64 at)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        const char right = file.peek(1).at(0);
        file.write(QByteArray(1, static_cast<char>(right ^ 1)));
    }

    QTemporaryDir m_parent;
    FixedClock m_clock{QDate(2026, 4, 1)};
    int m_written = 0;
    Result<Store::Created> m_created;
};

TEST_F(BackupTest, RestoredBookHoldsWhatTheBookHeldAtThatInstant)
{
    const auto rows = countRows(store().connection()).value();
    const auto backup = make();
    ASSERT_TRUE(backup);
    write(5);
    ASSERT_TRUE(restoreBackup(backup->path, testPassphrase(), inParent("restored"), Progress()));

    auto restored = Store::open(inParent("restored"), testPassphrase());
    ASSERT_TRUE(restored);
    EXPECT_EQ(countRows(restored->connection()).value(), rows);
    EXPECT_EQ(restored->book(), store().book());
    EXPECT_EQ(restored->connection().value<QString>("SELECT value FROM setting WHERE key = '39'").value(),
              QString(3000, QLatin1Char('x')));
    EXPECT_EQ(rows.value(QStringLiteral("setting")), 40);
}

TEST_F(BackupTest, IsOneFileForTheOwnerAloneAndLeavesNothingElse)
{
    const auto backup = make();
    ASSERT_TRUE(backup);
    EXPECT_EQ(digestOf(store().folder().backups()).size(), 1);
    EXPECT_EQ(QFileInfo(backup->path).fileName(), QStringLiteral("oyako-20260401T030000Z.oyakobackup"));
    EXPECT_EQ(backup->madeAt, m_clock.now());
    EXPECT_EQ(backup->bytes, QFileInfo(backup->path).size());
    EXPECT_FALSE(QFile::permissions(backup->path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(BackupTest, NoFileHoldsContentInTheClearAtAnyMoment)
{
    const QByteArray marker("marker-Hanako-YAMADA");
    ASSERT_TRUE(store().connection().run("INSERT INTO draft VALUES (?, 'k', '', ?)", store().book(),
                                         marker + QByteArray(9000, 'x')));
    qsizetype looked = 0;
    const Progress looking([&](qint64, qint64) {
        QDirIterator all(m_parent.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_FALSE(file.readAll().contains(marker)) << qPrintable(file.fileName());
            ++looked;
        }
    });
    const auto backup = makeBackup(BackupSource(store()), m_clock, looking);
    ASSERT_TRUE(backup);
    ASSERT_TRUE(restoreBackup(backup->path, testPassphrase(), inParent("restored"), looking));
    EXPECT_GT(looked, 20);
}

TEST_F(BackupTest, OpensByThePassphraseAndCodeOfItsTime)
{
    const auto backup = make();
    ASSERT_TRUE(store().replacePassphrase(testPassphrase("changed"), cheapestKdf));
    EXPECT_TRUE(checkBackup(backup->path, testPassphrase(), Progress()));
    EXPECT_TRUE(checkBackup(backup->path, RecoveryCode{m_created->recoveryCode.clone()}, Progress()));
    EXPECT_EQ(checkBackup(backup->path, testPassphrase("changed"), Progress()).error().code, ErrorCode::WrongKey);
}

TEST_F(BackupTest, IsMadeWhileTheBookIsWritten)
{
    const BackupSource source(store());
    int reports = 0;
    const Progress writing([&](qint64, qint64) {
        if (reports++ < 3) {
            write(10);
        }
    });
    const auto backup = makeBackup(source, m_clock, writing);
    ASSERT_TRUE(backup);
    EXPECT_EQ(m_written, 70);
    ASSERT_TRUE(restoreBackup(backup->path, testPassphrase(), inParent("restored"), Progress()));
    auto restored = Store::open(inParent("restored"), testPassphrase());
    EXPECT_EQ(restored->connection().value<int>("SELECT count(*) FROM setting").value(), 40);
}

TEST_F(BackupTest, EveryFlippedByteIsFound)
{
    const auto backup = make();
    ASSERT_TRUE(backup);
    const qint64 size = backup->bytes;
    for (const qint64 at : {qint64(0), qint64(9), qint64(40), size / 2, size - 33, size - 1}) {
        flipByte(backup->path, at);
        const auto checked = checkBackup(backup->path, testPassphrase(), Progress());
        ASSERT_FALSE(checked) << at;
        EXPECT_EQ(checked.error().code, ErrorCode::Damaged) << at;
        EXPECT_EQ(restoreBackup(backup->path, testPassphrase(), inParent("r"), Progress()).error().code,
                  ErrorCode::Damaged);
        EXPECT_FALSE(QFileInfo::exists(inParent("r")));
        flipByte(backup->path, at);
    }
    EXPECT_TRUE(checkBackup(backup->path, testPassphrase(), Progress()));
}

TEST_F(BackupTest, CutShortIsDamaged)
{
    const auto backup = make();
    for (const qint64 size : {backup->bytes - 1, backup->bytes / 2, qint64(20), qint64(3), qint64(0)}) {
        ASSERT_TRUE(QFile::resize(backup->path, size));
        EXPECT_EQ(checkBackup(backup->path, testPassphrase(), Progress()).error().code, ErrorCode::Damaged);
    }
    EXPECT_TRUE(listBackups(store().folder()).empty());
    EXPECT_EQ(checkBackup(inParent("none"), testPassphrase(), Progress()).error().code, ErrorCode::NotFound);
}

TEST_F(BackupTest, RestoreRefusesAFolderThatHoldsAnything)
{
    const auto backup = make();
    const auto before = digestOf(m_parent.path());
    EXPECT_EQ(restoreBackup(backup->path, testPassphrase(), store().folder().path, Progress()).error().code,
              ErrorCode::AlreadyExists);
    EXPECT_EQ(digestOf(m_parent.path()), before);

    ASSERT_TRUE(QDir().mkdir(inParent("empty")));
    EXPECT_TRUE(restoreBackup(backup->path, testPassphrase(), inParent("empty"), Progress()));
    EXPECT_TRUE(Store::open(inParent("empty"), testPassphrase()));
}

TEST_F(BackupTest, WrongPassphraseRestoresNothing)
{
    const auto backup = make();
    const auto before = digestOf(m_parent.path());
    EXPECT_EQ(restoreBackup(backup->path, testPassphrase("wrong"), inParent("r"), Progress()).error().code,
              ErrorCode::WrongKey);
    EXPECT_EQ(digestOf(m_parent.path()), before);
}

TEST_F(BackupTest, NamedTargetIsNeverOverwritten)
{
    const auto backup = make(inParent("copy.oyakobackup"));
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->path, inParent("copy.oyakobackup"));
    const auto before = digestOf(m_parent.path());
    EXPECT_EQ(make(inParent("copy.oyakobackup")).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(digestOf(m_parent.path()), before);
}

TEST_F(BackupTest, MissingPlacesAreNotMade)
{
    EXPECT_EQ(make(inParent("none/copy.oyakobackup")).error().code, ErrorCode::NotFound);
    const auto backup = make();
    EXPECT_EQ(restoreBackup(backup->path, testPassphrase(), inParent("none/book"), Progress()).error().code,
              ErrorCode::NotFound);
    EXPECT_FALSE(QFileInfo::exists(inParent("none")));
}

TEST_F(BackupTest, CancelLeavesNothing)
{
    Progress progress;
    progress.cancel();
    const auto before = digestOf(m_parent.path()).size();
    const auto cancelled = makeBackup(BackupSource(store()), m_clock, progress, inParent("copy.oyakobackup"));
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(digestOf(m_parent.path()).size(), before);
}

TEST_F(BackupTest, NewestFirstAlsoWithinOneSecond)
{
    const auto first = make();
    const auto second = make();
    m_clock.advanceDays(1);
    const auto third = make();
    EXPECT_EQ(listBackups(store().folder()), (std::vector{*third, *second, *first}));
}

TEST_F(BackupTest, NewestGoodBackupPassesOverDamagedOnes)
{
    EXPECT_EQ(newestGoodBackup(store().folder().path, testPassphrase(), Progress()).error().code, ErrorCode::NotFound);
    const auto first = make();
    m_clock.advanceDays(1);
    const auto second = make();
    EXPECT_EQ(newestGoodBackup(store().folder().path, testPassphrase(), Progress()).value(), *second);
    flipByte(second->path, second->bytes / 2);
    EXPECT_EQ(newestGoodBackup(store().folder().path, testPassphrase(), Progress()).value(), *first);
    EXPECT_EQ(newestGoodBackup(store().folder().path, testPassphrase("wrong"), Progress()).error().code,
              ErrorCode::NotFound);
}

TEST_F(BackupTest, DamagedStoreIsNotBackedUp)
{
    auto &connection = store().connection();
    ASSERT_TRUE(connection.value<int>("PRAGMA wal_checkpoint(TRUNCATE)"));
    flipByte(store().folder().database(), QFileInfo(store().folder().database()).size() - 2000);
    const auto refused = make();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(digestOf(store().folder().backups()).isEmpty());
}

TEST_F(BackupTest, BackupOfANewerSchemaIsRefused)
{
    ASSERT_TRUE(store().connection().runScript("PRAGMA user_version = 99"));
    EXPECT_EQ(make().error().code, ErrorCode::NewerSchema);
}

} // namespace
} // namespace oyako::store
