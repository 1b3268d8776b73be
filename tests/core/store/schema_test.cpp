// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "tests/support/qt_printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

constexpr std::array<SchemaStep, 2> twoSteps{SchemaStep{"a", "CREATE TABLE a (x); CREATE TABLE b (x)"},
                                             SchemaStep{"c", "CREATE TABLE c (x)"}};
constexpr std::array<SchemaStep, 2> secondFails{twoSteps[0], SchemaStep{"c", "CREATE TABLE c (x); CREATE TABLE a (x)"}};

class SchemaTest : public testing::Test {
protected:
    [[nodiscard]] qint64 tables()
    {
        return m_connection.value<qint64>("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").value().value();
    }

    QTemporaryDir m_folder;
    Connection m_connection =
        Connection::open(m_folder.filePath(QStringLiteral("a.db")), DataKey::generate(), OpenMode::Create).value();
};

TEST_F(SchemaTest, ClimbsToTheNewestVersionOnce)
{
    ASSERT_TRUE(climb(m_connection));
    EXPECT_EQ(schemaVersion(m_connection).value(), newestSchemaVersion());
    const qint64 before = tables();
    ASSERT_TRUE(climb(m_connection));
    EXPECT_EQ(tables(), before);
}

TEST_F(SchemaTest, EachStepIsATransactionWithItsVersion)
{
    EXPECT_FALSE(climb(m_connection, secondFails));
    EXPECT_EQ(schemaVersion(m_connection).value(), 1);
    EXPECT_EQ(tables(), 2); // of the failed step nothing stays
    ASSERT_TRUE(climb(m_connection, twoSteps));
    EXPECT_EQ(schemaVersion(m_connection).value(), 2);
    EXPECT_EQ(tables(), 3);
}

TEST_F(SchemaTest, NewerThanKnownIsRefusedUnchanged)
{
    ASSERT_TRUE(climb(m_connection, twoSteps));
    const auto refused = climb(m_connection, std::span(twoSteps).first(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(refused.error().arguments, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_EQ(schemaVersion(m_connection).value(), 2);
}

TEST_F(SchemaTest, EveryTableIsKeyedByBookAndOnlyTheAuditLogHasTriggers)
{
    ASSERT_TRUE(climb(m_connection));
    auto names =
        m_connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    int count = 0;
    while (names->step().value()) {
        const auto first = m_connection.value<QString>("SELECT name FROM pragma_table_info(?) WHERE pk = 1",
                                                       names->column<QString>(0));
        EXPECT_EQ(first.value(), QStringLiteral("book_id")) << qPrintable(names->column<QString>(0));
        ++count;
    }
    EXPECT_EQ(count, 11);
    EXPECT_EQ(m_connection.value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").value(), 3);
    EXPECT_EQ(
        m_connection.value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name <> 'audit'")
            .value(),
        0);
}

TEST_F(SchemaTest, ChildrenOfAnOlderBookAreKnownAsChildren)
{
    ASSERT_TRUE(climb(m_connection, schemaLadder().first(6)));
    ASSERT_TRUE(m_connection.runScript(R"sql(
        INSERT INTO book VALUES (x'01', '{}', 1);
        INSERT INTO record VALUES (x'01', x'0a', 'person', NULL, NULL, 0, 1, '{"role":"child"}', '');
        INSERT INTO record VALUES (x'01', x'0b', 'person', NULL, NULL, 0, 1,
            '{"note":"\"role\":\"child\"","role":"mother"}', '');
        INSERT INTO person_search VALUES (x'01', x'0a', 'サ', '', '2025-05-10', '', '');
        INSERT INTO person_search VALUES (x'01', x'0b', 'サ', '', '1990-01-01', '', '');
    )sql"));
    ASSERT_TRUE(climb(m_connection));
    EXPECT_EQ(m_connection.value<QByteArray>("SELECT person_id FROM person_search WHERE is_child = 1").value(),
              QByteArray::fromHex("0a"));
    EXPECT_EQ(m_connection.value<int>("SELECT count(*) FROM person_search WHERE is_child = 1").value(), 1);
}

TEST_F(SchemaTest, PersonsOfAnOlderBookAreFoundByTheirGivenNames)
{
    ASSERT_TRUE(climb(m_connection, schemaLadder().first(7)));
    ASSERT_TRUE(m_connection.runScript(R"sql(
        INSERT INTO book VALUES (x'01', '{}', 1);
        INSERT INTO record VALUES (x'01', x'0a', 'person', NULL, NULL, 0, 1,
            '{"familyKana":"やまだ","familyName":"山田","givenKana":"ゆーた ろう","givenName":"悠太"}', '');
        INSERT INTO record VALUES (x'01', x'0b', 'person', NULL, NULL, 0, 1, '{"familyName":"佐藤"}', '');
        INSERT INTO record VALUES (x'01', x'0c', 'person', NULL, NULL, 0, 1, '{"givenName":"花', '');
        INSERT INTO person_search VALUES (x'01', x'0a', 'ヤマタユタロウ', '山田悠太', '2025-05-10', '', '', 1);
        INSERT INTO person_search VALUES (x'01', x'0b', '', '佐藤', '2025-05-10', '', '', 1);
        INSERT INTO person_search VALUES (x'01', x'0c', '', '花', '2025-05-10', '', '', 1);
    )sql"));
    ASSERT_TRUE(climb(m_connection));
    const auto of = [this](const char *column, const char *id) {
        return m_connection
            .value<QString>(std::string("SELECT ") + column + " FROM person_search WHERE person_id = x'" + id + "'")
            .value()
            .value();
    };
    EXPECT_EQ(of("given_kana", "0a"), QStringLiteral("ユタロウ"));
    EXPECT_EQ(of("given_name", "0a"), QStringLiteral("悠太"));
    EXPECT_EQ(of("given_name", "0b"), QString()) << "not named yet";
    EXPECT_EQ(of("given_name", "0c"), QString()) << "cut off";
}

TEST_F(SchemaTest, ListsAndSearchesUseAnIndex)
{
    ASSERT_TRUE(climb(m_connection));
    struct Query {
        std::string_view sql;
        QString index;
    };
    for (const Query &query : {
             Query{"SELECT id FROM record WHERE book_id = ? AND person_id = ? AND kind = ? ORDER BY record_date",
                   QStringLiteral("record_by_person")},
             Query{"SELECT id FROM record WHERE book_id = ? AND kind = ? AND record_date >= ?",
                   QStringLiteral("record_by_kind")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND kana_folded >= ? AND kana_folded < ? AND "
                   "is_child >= ? ORDER BY kana_folded, birth_date",
                   QStringLiteral("person_by_kana")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND name_folded >= ? AND name_folded < ? AND "
                   "is_child >= ? ORDER BY name_folded, birth_date",
                   QStringLiteral("person_by_name")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND given_kana >= ? AND given_kana < ? AND "
                   "is_child >= ? ORDER BY given_kana, birth_date",
                   QStringLiteral("person_by_given_kana")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND given_name >= ? AND given_name < ? AND "
                   "is_child >= ? ORDER BY given_name, birth_date",
                   QStringLiteral("person_by_given_name")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND birth_date = ? AND is_child >= ?",
                   QStringLiteral("person_by_birth_date")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND number >= ? AND number < ? AND is_child "
                   ">= ? ORDER BY number",
                   QStringLiteral("person_by_number")},
             Query{"SELECT person_id FROM person_search WHERE book_id = ? AND phone_tail = ? AND is_child >= ?",
                   QStringLiteral("person_by_phone")},
             Query{"SELECT version FROM revision WHERE book_id = ? AND record_id = ? ORDER BY version",
                   QStringLiteral("sqlite_autoindex_revision_1")},
             Query{"SELECT record_id FROM revision WHERE book_id = ? AND change_id = ?",
                   QStringLiteral("revision_by_change")},
         }) {
        auto plan = m_connection.prepare("EXPLAIN QUERY PLAN " + std::string(query.sql));
        ASSERT_TRUE(plan->step().value());
        const QString detail = plan->column<QString>(3);
        EXPECT_TRUE(detail.startsWith(QStringLiteral("SEARCH"))) << query.sql;
        EXPECT_TRUE(detail.contains(query.index)) << query.sql << ": " << qPrintable(detail);
        EXPECT_FALSE(plan->step().value()) << query.sql << ": sorts besides";
    }
}

} // namespace
} // namespace oyako::store
