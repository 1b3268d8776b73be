// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/verify.h"

#include "core/store/schema.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace oyako::store {

void PrintTo(const VerifyFinding &finding, std::ostream *out)
{
    *out << finding.check.toStdString() << " × " << finding.count;
}

namespace {

constexpr auto insertRecord =
    "INSERT INTO record VALUES (?, ?, 'checkup', ?, '2026-04', 0, ?, '{}', '2026-04-01T03:00:00.000Z')";
constexpr auto insertRevision =
    "INSERT INTO revision (book_id, record_id, version, state, body, action, author, device,"
    " recorded_at, zone) VALUES (?, ?, ?, 0, ?, 'create', '', '',"
    " '2026-04-01T03:00:00.000Z', 'Asia/Tokyo')";

class VerifyTest : public testing::Test {
protected:
    [[nodiscard]] Connection &connection() { return m_created->store.connection(); }
    RecordId add(const std::optional<RecordId> &person, int version, int revision, const QString &body)
    {
        const RecordId id(QUuid::createUuid());
        const BookId book = m_created->store.book();
        EXPECT_TRUE(connection().run(insertRecord, book, id, person, version));
        EXPECT_TRUE(connection().run(insertRevision, book, id, revision, body));
        return id;
    }
    [[nodiscard]] std::vector<VerifyFinding> findings()
    {
        const auto report = verify(connection(), Progress());
        EXPECT_TRUE(report) << report.error().arguments.join(QLatin1Char(' ')).toStdString();
        return report ? report->findings : std::vector<VerifyFinding>();
    }
    static VerifyFinding finding(const char *check, qint64 count) { return {QString::fromLatin1(check), count}; }

    QTemporaryDir m_parent;
    Result<Store::Created> m_created = makeTestBook(m_parent.filePath(QStringLiteral("book")));
};

TEST_F(VerifyTest, SoundStoreHasNoFindings)
{
    const RecordId person = add(std::nullopt, 1, 1, QStringLiteral("{}"));
    add(person, 2, 2, QStringLiteral("{}"));
    int reports = 0;
    const auto report = verify(connection(), Progress([&](qint64, qint64) { ++reports; }));
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
    EXPECT_EQ(report->schemaVersion, newestSchemaVersion());
    EXPECT_EQ(report->records, 2);
    EXPECT_GT(report->pages, 1);
    EXPECT_EQ(reports, 8);
}

TEST_F(VerifyTest, OrphansAndContradictionsAreCounted)
{
    const RecordId nobody(QUuid::createUuid());
    add(nobody, 1, 1, QStringLiteral("{}"));
    add(nobody, 1, 1, QStringLiteral("{\"other\":1}"));
    add(std::nullopt, 2, 1, QStringLiteral("{}"));
    ASSERT_TRUE(connection().run("INSERT INTO attachment VALUES (?, x'01', x'02', 'image/png', 5, x'0102')",
                                 m_created->store.book()));
    EXPECT_EQ(findings(),
              (std::vector{finding("record_without_revision", 1), finding("record_differs_from_revision", 1),
                           finding("record_of_missing_person", 2), finding("attachment_size", 1)}));
}

TEST_F(VerifyTest, BrokenForeignKeysAreCounted)
{
    ASSERT_TRUE(connection().runScript("PRAGMA foreign_keys = OFF"));
    ASSERT_TRUE(connection().run("INSERT INTO setting VALUES (x'00', 'a', 'b'), (x'00', 'c', 'd')"));
    EXPECT_EQ(findings(), std::vector{finding("foreign_key_check", 2)});
}

TEST_F(VerifyTest, DamagedPageIsAFinding)
{
    for (int i = 0; i < 40; ++i) {
        add(std::nullopt, 1, 1, QStringLiteral("{}"));
    }
    ASSERT_TRUE(connection().value<int>("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(m_created->store.folder().database());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 2000));
    file.write("damage");
    file.close();
    const auto found = findings();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), finding("cipher_integrity_check", 1));
}

TEST_F(VerifyTest, CanBeCancelledAndWaitsForNoReader)
{
    Progress progress;
    progress.cancel();
    EXPECT_EQ(verify(connection(), progress).error().code, ErrorCode::Cancelled);

    auto beside = m_created->store.openBeside();
    Connection &reader = beside->connection();
    ASSERT_TRUE(reader.runScript("BEGIN"));
    ASSERT_TRUE(reader.value<int>("SELECT count(*) FROM record"));
    add(std::nullopt, 1, 1, QStringLiteral("{}"));
    ASSERT_TRUE(connection().runScript("PRAGMA busy_timeout = 0"));
    EXPECT_EQ(verify(connection(), Progress()).error().code, ErrorCode::InUse);
}

} // namespace
} // namespace oyako::store
