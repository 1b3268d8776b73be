// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What needs a second process: the lock, a full disk, a folder that cannot be written, a foreign SQLite.
#include "core/store/store.h"
#include "tests/support/folder_digest.h"
#include "tests/support/store_writes.h"
#include "tests/support/test_book.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

class ProcessTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_parent.filePath(QStringLiteral("book")); }
    void start(const char *mode)
    {
        m_child.start(QStringLiteral(OYAKO_STORE_CHILD), {QString::fromLatin1(mode), folder()});
    }
    /// The lines that the child says in this mode.
    [[nodiscard]] QList<QByteArray> run(const char *mode)
    {
        start(mode);
        EXPECT_TRUE(m_child.waitForFinished(120000));
        EXPECT_EQ(m_child.exitStatus(), QProcess::NormalExit);
        return m_child.readAllStandardOutput().trimmed().split('\n');
    }
    void startHolding()
    {
        start("hold");
        ASSERT_TRUE(m_child.waitForReadyRead(30000));
        ASSERT_EQ(m_child.readLine(), "open\n");
    }
    [[nodiscard]] ErrorCode refusal() const
    {
        const auto opened = Store::open(folder(), testPassphrase());
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::IoFailed : opened.error().code;
    }

    QTemporaryDir m_parent;
    QProcess m_child;
};

TEST_F(ProcessTest, ABookOpenInAnotherProcessIsInUse)
{
    ASSERT_TRUE(makeTestBook(folder()));
    startHolding();
    const auto before = digestOf(folder());
    EXPECT_EQ(refusal(), ErrorCode::InUse);
    EXPECT_EQ(digestOf(folder()), before);
    m_child.closeWriteChannel();
    ASSERT_TRUE(m_child.waitForFinished(30000));
    EXPECT_TRUE(Store::open(folder(), testPassphrase()));
}

TEST_F(ProcessTest, AKilledProcessLeavesNoLock)
{
    ASSERT_TRUE(makeTestBook(folder()));
    startHolding();
    m_child.kill();
    ASSERT_TRUE(m_child.waitForFinished(30000));
    EXPECT_TRUE(Store::open(folder(), testPassphrase()));
}

void expectFullAndWhole(const QList<QByteArray> &said)
{
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0], "disk_full");
    const auto counts = said[1].split(' ');
    EXPECT_GT(counts.value(0).toInt(), 5);
    EXPECT_EQ(counts.value(0), counts.value(1)) << "acknowledged and found again";
}

TEST_F(ProcessTest, FileSizeLimitIsAFullDiskAndLosesNothing)
{
    ASSERT_TRUE(makeTestBook(folder()));
    expectFullAndWhole(run("fill-file-size"));
}

TEST_F(ProcessTest, FullDiskIsToldAndLosesNothing)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    const auto said = run("fill-small-disk");
    if (said.value(0) == "unsupported") {
        GTEST_SKIP() << "this system does not let the test mount a small disk";
    }
    expectFullAndWhole(said);
}

TEST_F(ProcessTest, FolderOfAnotherUserIsReadOnly)
{
    ASSERT_TRUE(makeTestBook(folder()));
    constexpr auto look = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto enter = look | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    for (const QString &name : digestOf(folder()).keys()) {
        ASSERT_TRUE(QFile::setPermissions(folder() + name, look));
    }
    ASSERT_TRUE(QFile::setPermissions(folder(), enter));
    ASSERT_TRUE(QFile::setPermissions(m_parent.path(), enter | QFileDevice::WriteOwner));
    const auto before = digestOf(folder());
    EXPECT_EQ(run("open-as-nobody"), QList<QByteArray>{"read_only"});
    EXPECT_EQ(digestOf(folder()), before);
    QFile::setPermissions(folder(), enter | QFileDevice::WriteOwner); // so that it can be removed
}

TEST_F(ProcessTest, ReadOnlyFileSystemIsReadOnly)
{
    ASSERT_TRUE(makeTestBook(folder()));
    const auto said = run("open-read-only-mount");
    if (said.value(0) == "unsupported") {
        GTEST_SKIP() << "this system does not let the test mount a folder read-only";
    }
    EXPECT_EQ(said, QList<QByteArray>{"read_only"});
}

QString systemSqlite()
{
    QStringList places{QStringLiteral("/usr/lib"), QStringLiteral("/usr/lib64"), QStringLiteral("/lib")};
    const QDir libraries(places.constFirst());
    for (const QString &architecture : libraries.entryList({QStringLiteral("*-linux-*")}, QDir::Dirs)) {
        places.append(libraries.filePath(architecture));
    }
    for (const QString &place : places) {
        const QString candidate = place + QLatin1String("/libsqlite3.so.0");
        if (QFile::exists(candidate)) {
            return candidate;
        }
    }
    return {};
}

TEST_F(ProcessTest, SystemSqliteInTheProcessLeavesTheStoreEncrypted)
{
    const QString library = systemSqlite();
    if (library.isEmpty()) {
        GTEST_SKIP() << "the system's libsqlite3.so.0 is not installed (Debian: libsqlite3-0)";
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), library);
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    m_child.setProcessEnvironment(environment);
    EXPECT_EQ(run("foreign-sqlite"), QList<QByteArray>{"preloaded"});

    for (const QString &name : digestOf(folder()).keys()) {
        QFile file(folder() + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        EXPECT_FALSE(content.startsWith("SQLite format 3")) << qPrintable(name);
        EXPECT_FALSE(content.contains(contentMarker)) << qPrintable(name);
    }
    auto store = Store::open(folder(), testPassphrase());
    ASSERT_TRUE(store);
    EXPECT_TRUE(holdsWrite(*store, 0, 0));
}

} // namespace
} // namespace oyako::store
