// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup_file.h"

#include "core/base/files.h"
#include "tests/support/folder_digest.h"
#include "tests/support/qt_printers.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako::store {
namespace {

class BackupFileTest : public testing::Test {
protected:
    BackupFileTest()
    {
        EXPECT_TRUE(files::replace(database(), m_content));
        EXPECT_TRUE(m_header.keys.addSystemKey(m_key, SystemKey{Secret::random(32)}));
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("store.db")); }
    [[nodiscard]] QString packed() const { return m_folder.filePath(QStringLiteral("packed")); }
    [[nodiscard]] QString unpacked() const { return m_folder.filePath(QStringLiteral("unpacked")); }
    [[nodiscard]] QByteArray pack() const
    {
        EXPECT_TRUE(packBackup(database(), m_header, packed(), Progress()));
        return files::read(packed(), 10 << 20).value();
    }
    /// What reading and unpacking these bytes as a backup answers; unpacking leaves no file.
    void expectRefused(const QByteArray &bytes, ErrorCode code) const
    {
        ASSERT_TRUE(files::replace(packed(), bytes));
        const auto taken = unpackBackup(packed(), unpacked(), Progress());
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().code, code);
        EXPECT_EQ(taken.error().arguments, QStringList{QStringLiteral("packed")});
        EXPECT_FALSE(QFile::exists(unpacked()));
    }

    QTemporaryDir m_folder;
    QByteArray m_content = QByteArray(700000, 'c') + "end";
    DataKey m_key = DataKey::generate();
    BackupHeader m_header{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC), 1, 0,
                          KeySlots::make(BookId(QUuid::createUuid()), m_key)};
};

TEST_F(BackupFileTest, HeaderAndContentComeBack)
{
    static_cast<void>(pack());
    const auto header = readBackupHeader(packed());
    ASSERT_TRUE(header);
    EXPECT_EQ(header->madeAt, m_header.madeAt);
    EXPECT_EQ(header->schemaVersion, 1);
    EXPECT_EQ(header->storeSize, m_content.size());
    EXPECT_EQ(header->keys, m_header.keys);
    ASSERT_TRUE(unpackBackup(packed(), unpacked(), Progress()));
    EXPECT_EQ(files::read(unpacked(), 10 << 20).value(), m_content);
    EXPECT_FALSE(QFile::permissions(unpacked()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(BackupFileTest, NeitherPackingNorUnpackingOverwrites)
{
    static_cast<void>(pack());
    const auto before = digestOf(m_folder.path());
    EXPECT_EQ(packBackup(database(), m_header, packed(), Progress()).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(unpackBackup(packed(), database(), Progress()).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(digestOf(m_folder.path()), before);
}

TEST_F(BackupFileTest, MissingSourcesAreNotFound)
{
    EXPECT_EQ(packBackup(unpacked(), m_header, packed(), Progress()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(unpackBackup(packed(), unpacked(), Progress()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readBackupHeader(packed()).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(packed()));
}

#ifdef Q_OS_UNIX
TEST_F(BackupFileTest, APipeIsNotWaitedFor)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(packed()).constData(), 0600), 0);
    EXPECT_EQ(readBackupHeader(packed()).error().code, ErrorCode::IoFailed);
    EXPECT_EQ(unpackBackup(packed(), unpacked(), Progress()).error().code, ErrorCode::IoFailed);
    EXPECT_FALSE(QFile::exists(unpacked()));
}
#endif

TEST_F(BackupFileTest, CancelLeavesNoFile)
{
    Progress cancelled;
    cancelled.cancel();
    EXPECT_EQ(packBackup(database(), m_header, packed(), cancelled).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(packed()));
    static_cast<void>(pack());
    EXPECT_EQ(unpackBackup(packed(), unpacked(), cancelled).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(unpacked()));
}

TEST_F(BackupFileTest, ReportsEveryByteOnce)
{
    qint64 last = 0;
    const Progress progress([&](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        EXPECT_EQ(total, m_content.size());
        last = done;
    });
    ASSERT_TRUE(packBackup(database(), m_header, packed(), progress));
    EXPECT_EQ(last, m_content.size());
}

TEST_F(BackupFileTest, AnyChangedByteIsDamage)
{
    const QByteArray whole = pack();
    for (const qsizetype at : {qsizetype(0), qsizetype(8), qsizetype(11), qsizetype(12), qsizetype(60),
                               whole.size() - m_content.size(), whole.size() - 40, whole.size() - 1}) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        expectRefused(changed, ErrorCode::Damaged);
    }
    expectRefused(whole.chopped(1), ErrorCode::Damaged);
    expectRefused(whole + 'x', ErrorCode::Damaged);
    expectRefused(QByteArray(), ErrorCode::Damaged);
    expectRefused(QByteArrayLiteral("OYAKOBK1"), ErrorCode::Damaged);
}

TEST_F(BackupFileTest, HostileHeaderSizesAreNotBelieved)
{
    for (const quint32 size : {0xFFFFFFFFU, 0x7FFFFFFFU, 2000000U, 1000U, 0U}) {
        QByteArray bytes("OYAKOBK1????{}", 14);
        qToBigEndian(size, bytes.data() + 8);
        expectRefused(bytes, ErrorCode::Damaged);
    }
}

TEST_F(BackupFileTest, LaterFormatIsNewer)
{
    QByteArray later = pack();
    later.replace("\"version\":1}", "\"version\":2}");
    expectRefused(later, ErrorCode::NewerSchema);
}

} // namespace
} // namespace oyako::store
