// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/store/schema.h"
#include "tests/support/folder_digest.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako::store {
namespace {

class StoreTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_parent.filePath(QStringLiteral("book")); }
    [[nodiscard]] BookFolder parts() const { return {folder()}; }
    [[nodiscard]] Result<Store> open(QByteArrayView passphrase = "test passphrase") const
    {
        return Store::open(folder(), testPassphrase(passphrase));
    }
    /// Makes a book with enough content for several pages.
    void makeBook() const
    {
        auto created = makeTestBook(folder());
        ASSERT_TRUE(created);
        for (int i = 0; i < 50; ++i) {
            ASSERT_TRUE(created->store.connection().run("INSERT INTO setting VALUES (?, ?, ?)", created->store.book(),
                                                        QString::number(i), QString(2000, QLatin1Char('x'))));
        }
    }
    void expectRefused(ErrorCode code, QByteArrayView passphrase = "test passphrase") const
    {
        const auto before = digestOf(folder());
        const auto refused = open(passphrase);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code) << refused.error().arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(digestOf(folder()), before);
    }
    static void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_parent;
};

#ifdef Q_OS_UNIX
TEST_F(StoreTest, APipeInPlaceOfTheStoreIsNotWaitedFor)
{
    makeBook();
    ASSERT_TRUE(QFile::remove(parts().database()));
    ASSERT_EQ(::mkfifo(QFile::encodeName(parts().database()).constData(), 0600), 0);
    const auto refused = open();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::IoFailed);
}
#endif

TEST_F(StoreTest, PassphraseAndRecoveryCodeOpenWhatWasMade)
{
    BookId book;
    Secret code;
    {
        auto created = makeTestBook(folder());
        ASSERT_TRUE(created);
        book = created->store.book();
        code = std::move(created->recoveryCode);
        ASSERT_TRUE(created->store.connection().run("INSERT INTO setting VALUES (?, 'a', 'b')", book));
    }
    auto opened = open();
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->book(), book);
    EXPECT_EQ(opened->connection().value<QString>("SELECT value FROM setting").value(), QStringLiteral("b"));
    opened = fail(ErrorCode::Locked); // closes it
    EXPECT_TRUE(Store::open(folder(), RecoveryCode{std::move(code)}));
}

TEST_F(StoreTest, FolderAndFilesAreForTheOwnerAlone)
{
    const auto created = makeTestBook(folder());
    ASSERT_TRUE(created);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder()) & others);
    const auto files = digestOf(folder());
    EXPECT_GE(files.size(), 3);
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file) {
        EXPECT_FALSE(QFile::permissions(folder() + *file) & others) << qPrintable(*file);
    }
}

TEST_F(StoreTest, CreateRefusesAFolderThatHoldsABookOrItsRemains)
{
    makeBook();
    const auto expectRefusal = [this] {
        const auto before = digestOf(folder());
        EXPECT_EQ(makeTestBook(folder()).error().code, ErrorCode::AlreadyExists);
        EXPECT_EQ(digestOf(folder()), before);
    };
    expectRefusal();
    ASSERT_TRUE(QFile::remove(parts().database()));
    expectRefusal(); // the keys may still open a backup
    ASSERT_TRUE(QDir().mkpath(parts().backups()));
    ASSERT_TRUE(QFile::remove(parts().keys()));
    expectRefusal();
}

TEST_F(StoreTest, CreateStartsAfreshAfterACrashWhileCreating)
{
    makeBook();
    ASSERT_TRUE(QFile::rename(parts().database(), parts().database() + QStringLiteral(".new")));
    EXPECT_EQ(open().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(makeTestBook(folder()));
    EXPECT_TRUE(open());
    EXPECT_FALSE(QFile::exists(parts().database() + QStringLiteral(".new")));
}

TEST_F(StoreTest, CreateNeedsAPassphraseAndThenMakesNothing)
{
    const CreateOptions options{BookId(QUuid::createUuid()), Passphrase(), cheapestKdf};
    EXPECT_EQ(Store::create(folder(), options).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(open().error().code, ErrorCode::NotFound);
    EXPECT_TRUE(makeTestBook(folder()));
}

TEST_F(StoreTest, MissingPartsAreNotFoundAndNotMade)
{
    expectRefused(ErrorCode::NotFound);
    makeBook();
    ASSERT_TRUE(QFile::rename(parts().keys(), m_parent.filePath(QStringLiteral("keys"))));
    expectRefused(ErrorCode::NotFound);
    ASSERT_TRUE(QFile::rename(m_parent.filePath(QStringLiteral("keys")), parts().keys()));
    ASSERT_TRUE(QFile::remove(parts().database()));
    expectRefused(ErrorCode::NotFound);
}

TEST_F(StoreTest, WrongPassphraseIsAWrongKeyEvenOfADamagedStore)
{
    makeBook();
    expectRefused(ErrorCode::WrongKey, "wrong");
    overwrite(parts().database(), 5000, "damage");
    expectRefused(ErrorCode::WrongKey, "wrong");
}

TEST_F(StoreTest, PlaintextIsToldBeforeAnyKey)
{
    makeBook();
    overwrite(parts().database(), 0, QByteArray("SQLite format 3\0", 16));
    expectRefused(ErrorCode::Plaintext);
    expectRefused(ErrorCode::Plaintext, "wrong");
}

TEST_F(StoreTest, OneFlippedByteAnywhereIsDamage)
{
    makeBook();
    const qint64 size = QFileInfo(parts().database()).size();
    for (const qint64 at : {qint64(0), qint64(15), qint64(16), qint64(4095), qint64(4096), size / 2, size - 1}) {
        QFile file(parts().database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        const char right = file.peek(1).at(0);
        file.close();
        overwrite(parts().database(), at, QByteArray(1, static_cast<char>(right ^ 0x10)));
        expectRefused(ErrorCode::Damaged);
        overwrite(parts().database(), at, QByteArray(1, right));
    }
    EXPECT_TRUE(open());
}

TEST_F(StoreTest, TruncatedIsDamage)
{
    makeBook();
    const qint64 size = QFileInfo(parts().database()).size();
    for (const qint64 shorter : {size - 1, size - 4096, qint64(4096), qint64(100), qint64(0)}) {
        ASSERT_TRUE(QFile::resize(parts().database(), shorter));
        expectRefused(ErrorCode::Damaged);
    }
}

TEST_F(StoreTest, DamagedKeyFileIsDamage)
{
    makeBook();
    overwrite(parts().keys(), 0, "x");
    expectRefused(ErrorCode::Damaged);
}

TEST_F(StoreTest, AKeyFileOfAnotherBookDoesNotOpenThisOne)
{
    makeBook();
    const QString other = m_parent.filePath(QStringLiteral("other"));
    ASSERT_TRUE(makeTestBook(other));
    ASSERT_TRUE(QFile::remove(parts().keys()));
    ASSERT_TRUE(QFile::copy(BookFolder{other}.keys(), parts().keys()));
    expectRefused(ErrorCode::Damaged);
}

TEST_F(StoreTest, NewerSchemaIsRefused)
{
    makeBook();
    {
        auto opened = open();
        ASSERT_TRUE(opened->connection().runScript("PRAGMA user_version = 99"));
    }
    expectRefused(ErrorCode::NewerSchema);
}

TEST_F(StoreTest, DamageUnderAnOpenBookIsToldAtEveryRead)
{
    auto created = makeTestBook(folder());
    auto &connection = created->store.connection();
    ASSERT_TRUE(
        connection.run("INSERT INTO draft VALUES (?, 'k', 't', ?)", created->store.book(), QByteArray(50000, 'x')));
    ASSERT_TRUE(connection.value<int>("PRAGMA wal_checkpoint(TRUNCATE)"));
    const qint64 size = QFileInfo(parts().database()).size();
    // The draft's own pages are the last ones: overflow pages, which nothing but their authentication protects.
    for (const qint64 at : {size - 100, size - 5 * 4096}) {
        overwrite(parts().database(), at, "damage");
        for (int attempt = 0; attempt < 2; ++attempt) {
            auto beside = created->store.openBeside();
            const auto content = beside->connection().value<QByteArray>("SELECT content FROM draft");
            ASSERT_FALSE(content) << at;
            EXPECT_EQ(content.error().code, ErrorCode::Damaged);
            EXPECT_FALSE(beside->connection().value<QByteArray>("SELECT content FROM draft"));
        }
    }
}

/// The folder as a killed process leaves it: with a log that holds the last write.
class LeftLogTest : public StoreTest {
protected:
    void leaveLog(int version) const
    {
        makeBook();
        auto opened = open();
        ASSERT_TRUE(opened);
        auto &connection = opened->connection();
        ASSERT_TRUE(connection.run("INSERT INTO draft VALUES (?, 'last', '', x'01')", opened->book()));
        ASSERT_TRUE(connection.runScript("PRAGMA user_version = " + std::to_string(version)));
        ASSERT_TRUE(QDir().mkdir(left().path));
        for (const QString &part : {QStringLiteral("store.db"), QStringLiteral("store.db-wal"),
                                    QStringLiteral("keys.json"), QStringLiteral("lock")}) {
            ASSERT_TRUE(QFile::copy(folder() + QLatin1Char('/') + part, left().path + QLatin1Char('/') + part));
        }
    }
    [[nodiscard]] BookFolder left() const { return {m_parent.filePath(QStringLiteral("left"))}; }
    void expectLeftRefused(ErrorCode code) const
    {
        const auto before = digestOf(left().path);
        const auto refused = Store::open(left().path, testPassphrase());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code);
        EXPECT_EQ(digestOf(left().path), before);
    }
};

TEST_F(LeftLogTest, IsReadAndFoldedIn)
{
    leaveLog(newestSchemaVersion());
    {
        auto store = Store::open(left().path, testPassphrase());
        ASSERT_TRUE(store);
        EXPECT_EQ(store->connection().value<int>("SELECT count(*) FROM draft WHERE key = 'last'").value(), 1);
    }
    EXPECT_FALSE(QFile::exists(left().database() + QStringLiteral("-wal")));
    EXPECT_TRUE(Store::open(left().path, testPassphrase()));
}

TEST_F(LeftLogTest, StaysAsItIsBesideADamagedStore)
{
    leaveLog(newestSchemaVersion());
    overwrite(left().database(), QFileInfo(left().database()).size() - 3000, "damage");
    expectLeftRefused(ErrorCode::Damaged);
}

TEST_F(LeftLogTest, StaysAsItIsWhenItHoldsANewerSchema)
{
    leaveLog(99);
    expectLeftRefused(ErrorCode::NewerSchema);
}

TEST_F(StoreTest, SecondInstanceIsInUse)
{
    makeBook();
    const auto first = open();
    ASSERT_TRUE(first);
    EXPECT_EQ(open().error().code, ErrorCode::InUse);
    EXPECT_EQ(makeTestBook(folder()).error().code, ErrorCode::AlreadyExists);
}

TEST_F(StoreTest, TheStoreBesideSeesWhatWasCommitted)
{
    auto created = makeTestBook(folder());
    auto beside = created->store.openBeside();
    ASSERT_TRUE(beside);
    ASSERT_TRUE(created->store.connection().run("INSERT INTO setting VALUES (?, 'a', 'b')", created->store.book()));
    EXPECT_EQ(beside->connection().value<QString>("SELECT value FROM setting").value(), QStringLiteral("b"));
}

TEST_F(StoreTest, NewPassphraseReplacesTheOldWithoutReEncrypting)
{
    makeBook();
    const auto before = digestOf(folder()).value(QStringLiteral("/store.db"));
    {
        auto opened = open();
        ASSERT_TRUE(opened->replacePassphrase(testPassphrase("new one"), cheapestKdf));
    }
    EXPECT_EQ(digestOf(folder()).value(QStringLiteral("/store.db")), before);
    expectRefused(ErrorCode::WrongKey);
    EXPECT_TRUE(open("new one"));
}

TEST_F(StoreTest, RecoveryCodeAndSystemKeyAreReplaced)
{
    auto created = makeTestBook(folder());
    Secret oldCode = std::move(created->recoveryCode);
    Secret newCode = created->store.replaceRecoveryCode().value();
    Secret oldSystem = created->store.replaceSystemKey().value();
    Secret newSystem = created->store.replaceSystemKey().value();
    created = fail(ErrorCode::Locked); // closes it

    EXPECT_EQ(Store::open(folder(), RecoveryCode{std::move(oldCode)}).error().code, ErrorCode::WrongKey);
    EXPECT_EQ(Store::open(folder(), SystemKey{std::move(oldSystem)}).error().code, ErrorCode::WrongKey);
    EXPECT_TRUE(Store::open(folder(), RecoveryCode{std::move(newCode)}));
    EXPECT_TRUE(Store::open(folder(), SystemKey{std::move(newSystem)}));
}

TEST_F(StoreTest, KnowsThatItWasOpenedByTheCodeAlsoAfterTheCodeIsReplaced)
{
    Secret code;
    {
        auto created = makeTestBook(folder());
        code = std::move(created->recoveryCode);
    }
    auto store = Store::open(folder(), RecoveryCode{std::move(code)});
    ASSERT_TRUE(store);
    ASSERT_TRUE(store->replaceRecoveryCode());
    const auto &slots = store->keys().slots();
    const auto opened =
        std::find_if(slots.cbegin(), slots.cend(), [&](const KeySlot &slot) { return slot.id == store->openedBy(); });
    ASSERT_NE(opened, slots.cend());
    EXPECT_EQ(opened->kind, SlotKind::Recovery);
}

TEST_F(StoreTest, FailedKeyChangeLeavesKeysAsTheyWere)
{
    auto created = makeTestBook(folder());
    const auto before = digestOf(folder());
    EXPECT_FALSE(created->store.replacePassphrase(testPassphrase(""), cheapestKdf));
    EXPECT_EQ(digestOf(folder()), before);
    EXPECT_EQ(created->store.keys().slots().size(), 2U);
}

} // namespace
} // namespace oyako::store
