// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/connection.h"

#include "tests/support/folder_digest.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

class ConnectionTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    [[nodiscard]] Result<Connection> open(OpenMode mode) const { return Connection::open(path(), m_key, mode); }
    [[nodiscard]] Connection created() const
    {
        auto connection = open(OpenMode::Create);
        EXPECT_TRUE(connection);
        EXPECT_TRUE(connection->runScript("CREATE TABLE t (k BLOB PRIMARY KEY, v) WITHOUT ROWID"));
        return std::move(connection).value();
    }
    void overwrite(qint64 offset, const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        file.write(bytes);
    }
    /// Expects the refusal, and that the folder holds what it held.
    void expectRefused(OpenMode mode, ErrorCode code) const
    {
        const auto before = digestOf(m_folder.path());
        const auto refused = open(mode);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code);
        EXPECT_EQ(digestOf(m_folder.path()), before);
    }

    QTemporaryDir m_folder;
    DataKey m_key = DataKey::generate();
};

TEST_F(ConnectionTest, TextComesBackByteForByte)
{
    auto connection = created();
    // 塚, 隆 and 福 as compatibility characters, 𠮷 outside the BMP, emoji, NFD kana, NUL, blanks at the ends, none at
    // all.
    const QStringList texts{QStringLiteral("\uFA10\uF9DC\uFA1B"),
                            QStringLiteral("\U00020BB7野家"),
                            QStringLiteral("👩‍👧"),
                            QStringLiteral("か\u3099"),
                            QStringLiteral("a\0b"),
                            QStringLiteral(" 　x "),
                            QLatin1String(""),
                            QString(10000, QChar(u'長'))};
    for (const QString &text : texts) {
        ASSERT_TRUE(connection.run("INSERT OR REPLACE INTO t VALUES (x'01', ?)", text));
        const auto back = connection.value<QString>("SELECT v FROM t WHERE k = x'01'");
        ASSERT_TRUE(back);
        EXPECT_EQ(back->value(), text);
        EXPECT_EQ(connection.value<QByteArray>("SELECT CAST(v AS BLOB) FROM t").value(), text.toUtf8());
    }
}

TEST_F(ConnectionTest, EveryColumnTypeComesBack)
{
    auto connection = created();
    const auto roundTrip = [&]<class T>(const T &value) {
        EXPECT_TRUE(connection.run("INSERT OR REPLACE INTO t VALUES (x'01', ?)", value));
        return connection.value<T>("SELECT v FROM t").value().value();
    };
    const QUuid uuid = QUuid::createUuid();
    EXPECT_EQ(roundTrip(std::numeric_limits<qint64>::min()), std::numeric_limits<qint64>::min());
    EXPECT_EQ(roundTrip(-7), -7);
    EXPECT_EQ(roundTrip(true), true);
    EXPECT_EQ(roundTrip(0.1), 0.1);
    EXPECT_EQ(roundTrip(QByteArray("\0x\xff", 3)), QByteArray("\0x\xff", 3));
    EXPECT_EQ(roundTrip(uuid), uuid);
    EXPECT_EQ(roundTrip(RecordId(uuid)), RecordId(uuid));
    EXPECT_EQ(roundTrip(std::optional<QString>()), std::nullopt);
    EXPECT_EQ(roundTrip(std::optional<qint64>(5)), 5);
}

TEST_F(ConnectionTest, EmptyIsNotNull)
{
    auto connection = created();
    ASSERT_TRUE(connection.run("INSERT INTO t VALUES (?, ?)", QByteArray(), QString()));
    EXPECT_EQ(connection.value<QString>("SELECT typeof(k) || ' ' || typeof(v) FROM t").value().value(),
              QStringLiteral("blob text"));
    EXPECT_EQ(connection.value<qint64>("SELECT 1 FROM t WHERE v = 'absent'").value(), std::nullopt);
}

TEST_F(ConnectionTest, ConstraintsAreToldApart)
{
    auto connection = created();
    ASSERT_TRUE(connection.runScript("CREATE TABLE child (k BLOB NOT NULL REFERENCES t (k))"));
    ASSERT_TRUE(connection.run("INSERT INTO t VALUES (x'01', 1)"));
    EXPECT_EQ(connection.run("INSERT INTO t VALUES (x'01', 2)").error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(connection.run("INSERT INTO child VALUES (x'02')").error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(connection.run("INSERT INTO child VALUES (NULL)").error().code, ErrorCode::InvalidValue);
}

TEST_F(ConnectionTest, MistakesInSqlAndBindingAreFailures)
{
    auto connection = created();
    const auto wrong = connection.run("SELECT nothing FROM t");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::IoFailed);
    EXPECT_TRUE(wrong.error().arguments.constLast().contains(QStringLiteral("nothing")));
    EXPECT_FALSE(connection.run("SELECT v FROM t WHERE k = ?", 1, 2));
    EXPECT_FALSE(connection.prepare("SELECT 1; SELECT 2"));
    EXPECT_FALSE(connection.prepare(""));
}

TEST_F(ConnectionTest, OneSqlTextMayRunTwiceAtOnce)
{
    auto connection = created();
    ASSERT_TRUE(connection.run("INSERT INTO t VALUES (x'01', 1), (x'02', 2)"));
    constexpr auto sql = "SELECT v FROM t ORDER BY k";
    auto outer = connection.prepare(sql);
    ASSERT_TRUE(outer->step().value());
    {
        auto inner = connection.prepare(sql);
        ASSERT_TRUE(inner->step().value());
        ASSERT_TRUE(inner->step().value());
        EXPECT_EQ(inner->column<int>(0), 2);
    }
    EXPECT_EQ(outer->column<int>(0), 1);
    EXPECT_TRUE(outer->step().value());
    EXPECT_FALSE(outer->step().value());
}

TEST_F(ConnectionTest, StatementsStartAfreshAfterReset)
{
    auto connection = created();
    auto statement = connection.prepare("SELECT ?1 AS a, ?2 AS b");
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->columnCount(), 2);
    ASSERT_TRUE(statement->bindAll(1, QStringLiteral("x")).step().value());
    EXPECT_EQ(statement->column<int>(0), 1);
    statement->reset();
    ASSERT_TRUE(statement->bind(2, 2.5).step().value());
    EXPECT_TRUE(statement->isNull(0)); // the value of before is forgotten
    EXPECT_EQ(statement->column<QString>(0), QString());
    EXPECT_EQ(statement->column<double>(1), 2.5);
    EXPECT_FALSE(statement->step().value());
}

TEST_F(ConnectionTest, AnIdOfAnotherSizeReadsAsEmpty)
{
    auto connection = created();
    EXPECT_TRUE(connection.value<RecordId>("SELECT x'0102'").value()->isEmpty());
    EXPECT_TRUE(connection.value<RecordId>("SELECT NULL").value()->isEmpty());
}

TEST_F(ConnectionTest, TransactionRollsBackUnlessCommitted)
{
    auto connection = created();
    {
        auto transaction = Transaction::begin(connection);
        ASSERT_TRUE(transaction);
        EXPECT_EQ(Transaction::begin(connection).error().code, ErrorCode::NotAllowed);
        ASSERT_TRUE(connection.run("INSERT INTO t VALUES (x'01', 1)"));
    }
    EXPECT_EQ(connection.value<int>("SELECT count(*) FROM t").value(), 0);
    auto transaction = Transaction::begin(connection);
    ASSERT_TRUE(connection.run("INSERT INTO t VALUES (x'01', 1)"));
    EXPECT_EQ(connection.changes(), 1);
    ASSERT_TRUE(transaction->commit());
    EXPECT_FALSE(connection.inTransaction());
    EXPECT_EQ(connection.value<int>("SELECT count(*) FROM t").value(), 1);
}

TEST_F(ConnectionTest, IsDurableEnforcesKeysAndKeepsTemporaryDataInMemory)
{
    auto connection = created();
    EXPECT_EQ(connection.value<QString>("PRAGMA journal_mode").value(), QStringLiteral("wal"));
    EXPECT_EQ(connection.value<int>("PRAGMA synchronous").value(), 2);
    EXPECT_EQ(connection.value<int>("PRAGMA fullfsync").value(), 1);
    EXPECT_EQ(connection.value<int>("PRAGMA checkpoint_fullfsync").value(), 1);
    EXPECT_EQ(connection.value<int>("PRAGMA foreign_keys").value(), 1);
    EXPECT_EQ(connection.value<int>("PRAGMA temp_store").value(), 2);
    EXPECT_EQ(connection.value<int>("PRAGMA secure_delete").value(), 1);
    EXPECT_EQ(connection.value<int>("PRAGMA trusted_schema").value(), 0);
}

TEST_F(ConnectionTest, FilesAreForTheOwnerAlone)
{
    auto connection = created();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        ASSERT_TRUE(QFile::exists(path() + suffix)) << qPrintable(suffix);
        EXPECT_FALSE(QFile::permissions(path() + suffix) & others) << qPrintable(suffix);
    }
}

TEST_F(ConnectionTest, ReadOnlySeesCommitsAndCannotWrite)
{
    auto writer = created();
    auto reader = open(OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    ASSERT_TRUE(writer.run("INSERT INTO t VALUES (x'01', 1)"));
    EXPECT_EQ(reader->value<int>("SELECT count(*) FROM t").value(), 1);
    EXPECT_EQ(reader->run("INSERT INTO t VALUES (x'02', 1)").error().code, ErrorCode::ReadOnly);
}

TEST_F(ConnectionTest, SecondWriterIsInUse)
{
    auto first = created();
    auto second = open(OpenMode::Write);
    ASSERT_TRUE(second);
    ASSERT_TRUE(second->runScript("PRAGMA busy_timeout = 0"));
    const auto transaction = Transaction::begin(first);
    EXPECT_EQ(Transaction::begin(*second).error().code, ErrorCode::InUse);
}

TEST_F(ConnectionTest, MissingFileIsNotMade)
{
    expectRefused(OpenMode::Write, ErrorCode::NotFound);
    expectRefused(OpenMode::ReadOnly, ErrorCode::NotFound);
}

TEST_F(ConnectionTest, CreateNeverOverwrites)
{
    static_cast<void>(created());
    expectRefused(OpenMode::Create, ErrorCode::AlreadyExists);
}

TEST_F(ConnectionTest, PlaintextIsRefused)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    file.close();
    expectRefused(OpenMode::Write, ErrorCode::Plaintext);
}

TEST_F(ConnectionTest, AnotherKeyOrAFlippedByteInTheFirstPageIsDamage)
{
    static_cast<void>(created());
    overwrite(100, "damaged!");
    expectRefused(OpenMode::Write, ErrorCode::Damaged);
    expectRefused(OpenMode::ReadOnly, ErrorCode::Damaged);
}

TEST_F(ConnectionTest, TruncatedFilesAreDamage)
{
    static_cast<void>(created());
    for (const qint64 size : {8191, 4096, 100, 0}) {
        ASSERT_TRUE(QFile::resize(path(), size));
        expectRefused(OpenMode::Write, ErrorCode::Damaged);
    }
}

TEST_F(ConnectionTest, CloseFoldsTheLogInUnlessTheStoreIsLeftUntouched)
{
    static_cast<void>(created());
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-wal")));
    const auto before = digestOf(m_folder.path());
    {
        auto connection = open(OpenMode::Write);
        ASSERT_TRUE(connection);
        connection->leaveUntouched();
    }
    EXPECT_EQ(digestOf(m_folder.path()), before);
}

} // namespace
} // namespace oyako::store
