// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The other process of the store's tests: store_child MODE FOLDER [ARGUMENT …]. Answers on standard output, unbuffered.
#include "tests/support/store_writes.h"
#include "tests/support/test_book.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <string_view>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace oyako;

namespace {

void say(const QByteArray &line)
{
    // One write() each: what was said before a kill is in the pipe.
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void say(const Error &error)
{
    const QLatin1String word = errorWord(error.code);
    say(QByteArray(word.data(), word.size()) + '\n');
}

int openAndSay(const QString &folder)
{
    const auto store = store::Store::open(folder, testPassphrase());
    if (!store) {
        say(store.error());
        return 1;
    }
    say("open\n");
    return 0;
}

/// Holds the book open until standard input ends.
int hold(const QString &folder)
{
    const auto store = store::Store::open(folder, testPassphrase());
    if (!store) {
        say(store.error());
        return 1;
    }
    say("open\n");
    while (std::getchar() != EOF) {
    }
    return 0;
}

/// Writes 500 times; "<" before each commit, ">" after it. Meant to be killed.
int writeUntilKilled(const QString &folder, int round)
{
    auto store = store::Store::open(folder, testPassphrase());
    if (!store) {
        say(store.error());
        return 1;
    }
    for (int number = 0; number < 500; ++number) {
        auto transaction = store::Transaction::begin(store->connection());
        const auto inserted = store->connection().run("INSERT INTO draft VALUES (?, ?, '', ?)", store->book(),
                                                      writeKey(round, number), writeContent(round, number));
        say("<");
        if (!transaction || !inserted || !transaction->commit()) {
            return 1;
        }
        say(">");
    }
    return 0;
}

/// Writes until the disk is full, then says the error's word, how many writes were acknowledged, and how many of those
/// a new opening finds.
int fill(const QString &folder)
{
    int acknowledged = 0;
    {
        auto store = store::Store::open(folder, testPassphrase());
        auto written = store ? Result<void>() : fail(store.error());
        while (written && acknowledged < 5000) {
            written = writeOne(*store, 0, acknowledged);
            acknowledged += written ? 1 : 0;
        }
        if (written) {
            return 1;
        }
        say(written.error());
    }
    auto store = store::Store::open(folder, testPassphrase());
    int found = 0;
    while (store && holdsWrite(*store, 0, found)) {
        ++found;
    }
    say(QByteArray::number(acknowledged) + ' ' + QByteArray::number(found) + '\n');
    return 0;
}

int fillUpToFileSize(const QString &folder)
{
    const rlimit limit{300000, 300000};
    std::signal(SIGXFSZ, SIG_IGN);
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? fill(folder) : 2;
}

bool ownMounts()
{
    return ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
}

/// In mounts of its own, a file system of one megabyte.
int fillSmallDisk(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!ownMounts() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=1m") != 0) {
        say("unsupported\n");
        return 0;
    }
    const bool made = makeTestBook(folder).has_value();
    return made ? fill(folder) : 1;
}

/// In mounts of its own, the folder on a file system that cannot be written.
int openReadOnlyMount(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!ownMounts() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) != 0 ||
        ::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0) {
        say("unsupported\n");
        return 0;
    }
    return openAndSay(folder);
}

/// As a user who does not own the folder; permissions mean nothing to root.
int openAsNobody(const QString &folder)
{
    constexpr unsigned nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        return 2;
    }
    return openAndSay(folder);
}

/// Makes a book, writes into it, and says whether a foreign SQLite is in this process.
int writeBesideForeignSqlite(const QString &folder)
{
    auto created = makeTestBook(folder);
    if (!created || !writeOne(created->store, 0, 0)) {
        return 1;
    }
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly)) {
        return 2;
    }
    say(maps.readAll().contains("libsqlite3") ? "preloaded\n" : "alone\n");
    return 0;
}

/// Makes the book that tests/fixtures keeps for this schema version; its README says what is in it.
int makeFixture(const QString &folder)
{
    auto created = makeTestBook(folder);
    if (!created) {
        say(created.error());
        return 1;
    }
    auto &store = created->store;
    const RecordId person(QUuid(QStringLiteral("019d0000-0000-7000-8000-000000000001")));
    const QString body = QStringLiteral("{\"familyName\":\"\U00020BB7野家\uFA10\",\"givenName\":\"花子\"}");
    const bool filled =
        store.connection().run(
            "INSERT INTO record VALUES (?, ?, 'person', NULL, '1995-04', 0, 1, ?, '2026-04-01T03:00:00.000Z')",
            store.book(), person, body) &&
        store.connection().run("INSERT INTO revision (book_id, record_id, version, state, body, action, author,"
                               " device, recorded_at, zone) VALUES (?, ?, 1, 0, ?, 'create', '', '',"
                               " '2026-04-01T03:00:00.000Z', 'Asia/Tokyo')",
                               store.book(), person, body) &&
        store.connection().run("INSERT INTO setting VALUES (?, 'dateStyle', 'wareki')", store.book()) &&
        store.connection().run("INSERT INTO attachment VALUES (?, ?, ?, 'text/plain', 5000, ?)", store.book(), person,
                               QByteArray(32, 's'), QByteArray(5000, 'a'));
    return filled ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QString folder = arguments.value(2);
    if (mode == QLatin1String("crash")) {
        return writeUntilKilled(folder, arguments.value(3).toInt());
    }
    const std::array<std::pair<QLatin1String, int (*)(const QString &)>, 8> modes{{
        {QLatin1String("open"), openAndSay},
        {QLatin1String("hold"), hold},
        {QLatin1String("fill-file-size"), fillUpToFileSize},
        {QLatin1String("fill-small-disk"), fillSmallDisk},
        {QLatin1String("open-read-only-mount"), openReadOnlyMount},
        {QLatin1String("open-as-nobody"), openAsNobody},
        {QLatin1String("foreign-sqlite"), writeBesideForeignSqlite},
        {QLatin1String("make-fixture"), makeFixture},
    }};
    const auto found = std::ranges::find(modes, mode, [](const auto &entry) { return QString(entry.first); });
    return found == modes.end() ? 64 : found->second(folder);
}
