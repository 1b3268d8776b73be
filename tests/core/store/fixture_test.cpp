// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Books of every past schema version, as they were written then.
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/verify.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

/// A copy that may be written, in a temporary folder.
class Fixture {
public:
    explicit Fixture(const QString &name)
    {
        for (const QString &part : {QStringLiteral("store.db"), QStringLiteral("keys.json")}) {
            const QString copy = folder.filePath(part);
            EXPECT_TRUE(QFile::copy(QStringLiteral(OYAKO_TEST_FIXTURES "/") + name + QLatin1Char('/') + part, copy));
            EXPECT_TRUE(QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        }
    }
    QTemporaryDir folder;
};

QStringList schemaOf(Connection &connection)
{
    QStringList all;
    auto statements = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (statements->step().value()) {
        all.append(statements->column<QString>(0));
    }
    return all;
}

TEST(FixtureV1, OpensSoundAtTheNewestSchema)
{
    const Fixture fixture(QStringLiteral("store-v1"));
    auto store = Store::open(fixture.folder.path(), testPassphrase());
    ASSERT_TRUE(store);
    const auto report = verify(store->connection(), Progress());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
    EXPECT_EQ(report->schemaVersion, newestSchemaVersion());
    EXPECT_EQ(report->records, 1);
}

TEST(FixtureV1, HoldsWhatWasWritten)
{
    const Fixture fixture(QStringLiteral("store-v1"));
    auto store = Store::open(fixture.folder.path(), testPassphrase());
    ASSERT_TRUE(store);
    auto &connection = store->connection();
    EXPECT_EQ(connection.value<QString>("SELECT body FROM record WHERE kind = 'person'").value(),
              QStringLiteral("{\"familyName\":\"\U00020BB7野家\uFA10\",\"givenName\":\"花子\"}"));
    EXPECT_EQ(connection.value<QString>("SELECT zone FROM revision").value(), QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(connection.value<QString>("SELECT value FROM setting WHERE key = 'dateStyle'").value(),
              QStringLiteral("wareki"));
    EXPECT_EQ(connection.value<QByteArray>("SELECT content FROM attachment").value(), QByteArray(5000, 'a'));
}

TEST(FixtureV1, FirstStepOfTheLadderIsStillTheSame)
{
    const Fixture fixture(QStringLiteral("store-v1"));
    const auto keys = KeySlots::read(fixture.folder.filePath(QStringLiteral("keys.json"))).value();
    const DataKey key = keys.unlock(testPassphrase()).value();
    auto then = Connection::open(fixture.folder.filePath(QStringLiteral("store.db")), key, OpenMode::Write);
    auto now = Connection::open(fixture.folder.filePath(QStringLiteral("new.db")), key, OpenMode::Create);
    ASSERT_TRUE(then && now);
    ASSERT_TRUE(climb(*now, schemaLadder().first(1)));
    EXPECT_EQ(schemaVersion(*then).value(), 1);
    EXPECT_EQ(schemaOf(*now), schemaOf(*then));
}

} // namespace
} // namespace oyako::store
