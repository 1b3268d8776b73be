// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrity.h"

#include "core/store/row_counts.h"
#include "core/store/store_file.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

class IntegrityTest : public testing::Test {
protected:
    IntegrityTest()
    {
        EXPECT_TRUE(m_connection.runScript("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT);"
                                           "CREATE TABLE \"odd \"\"name\" (k INTEGER PRIMARY KEY REFERENCES t (k));"
                                           "INSERT INTO t SELECT value, hex(randomblob(400))"
                                           "  FROM (WITH RECURSIVE c (value) AS (SELECT 1 UNION ALL SELECT value + 1"
                                           "        FROM c WHERE value < 50) SELECT value FROM c);"
                                           "INSERT INTO \"odd \"\"name\" VALUES (1), (2), (3)"));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    void foldIn() { EXPECT_EQ(m_connection.value<int>("PRAGMA wal_checkpoint(TRUNCATE)").value(), 0); }
    void damage(qint64 fromEnd) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(file.size() - fromEnd));
        file.write("damage");
    }
    static ErrorCode codeOf(const Result<void> &result) { return result ? ErrorCode::NotFound : result.error().code; }

    QTemporaryDir m_folder;
    Connection m_connection = Connection::open(path(), DataKey::generate(), OpenMode::Create).value();
};

TEST_F(IntegrityTest, SoundStorePassesAll)
{
    foldIn();
    EXPECT_TRUE(checkPages(m_connection));
    EXPECT_TRUE(checkTrees(m_connection));
    EXPECT_TRUE(checkTables(m_connection));
}

TEST_F(IntegrityTest, TreesAreReadThroughTheLog)
{
    EXPECT_TRUE(hasLog(path()));
    EXPECT_TRUE(checkTrees(m_connection));
    foldIn();
    EXPECT_FALSE(hasLog(path()));
    EXPECT_TRUE(checkTrees(m_connection));
}

TEST_F(IntegrityTest, DamagedPageIsNamed)
{
    foldIn();
    damage(5 * 4096);
    const auto pages = checkPages(m_connection);
    EXPECT_EQ(codeOf(pages), ErrorCode::Damaged);
    EXPECT_EQ(pages.error().arguments, QStringList{QStringLiteral("cipher_integrity_check")});
}

TEST_F(IntegrityTest, DanglingReferenceIsNamed)
{
    ASSERT_TRUE(m_connection.runScript("PRAGMA foreign_keys = OFF; DELETE FROM t WHERE k = 2"));
    const auto tables = checkTables(m_connection);
    EXPECT_EQ(codeOf(tables), ErrorCode::Damaged);
    EXPECT_EQ(tables.error().arguments, QStringList{QStringLiteral("foreign_key_check")});
}

TEST_F(IntegrityTest, RowsOfEveryTableAreCountedWhateverItsName)
{
    EXPECT_EQ(countRows(m_connection).value(),
              (RowCounts{{QStringLiteral("t"), 50}, {QStringLiteral("odd \"name"), 3}}));
    ASSERT_TRUE(m_connection.run("DELETE FROM t WHERE k > 40"));
    EXPECT_EQ(countRows(m_connection)->value(QStringLiteral("t")), 40);
}

TEST_F(IntegrityTest, ShapeTellsPlainAndCutFilesWithoutAKey)
{
    foldIn();
    EXPECT_TRUE(checkFileShape(path()));
    const QString other = m_folder.filePath(QStringLiteral("b.db"));
    const auto shapeOf = [&](const QByteArray &content) {
        QFile file(other);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return codeOf(checkFileShape(other));
    };
    EXPECT_EQ(shapeOf(QByteArray()), ErrorCode::Damaged);
    EXPECT_EQ(shapeOf(QByteArray(4095, 'x')), ErrorCode::Damaged);
    EXPECT_EQ(shapeOf(QByteArray("SQLite format 3")), ErrorCode::Plaintext);
    EXPECT_EQ(shapeOf(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x')), ErrorCode::Plaintext);
    EXPECT_EQ(codeOf(checkFileShape(m_folder.filePath(QStringLiteral("none")))), ErrorCode::IoFailed);
}

} // namespace
} // namespace oyako::store
