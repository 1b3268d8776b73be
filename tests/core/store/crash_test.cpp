// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The writing process is killed with SIGKILL; nothing that was acknowledged may be lost.
#include "core/store/verify.h"
#include "tests/support/folder_digest.h"
#include "tests/support/store_writes.h"
#include "tests/support/test_book.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

constexpr int kills = 50;
constexpr int writesPerRound = 500;

/// What the writer said before it died.
struct Said {
    int acknowledged = 0;
    bool insideCommit = false;
};

Said readSaid(const QByteArray &output)
{
    return {static_cast<int>(output.count('>')), output.endsWith('<')};
}

/// Lets the writer make a random number of writes and a random moment more, and kills it.
Said writeAndKill(const QString &folder, int round, QRandomGenerator &random)
{
    QProcess writer;
    writer.start(QStringLiteral(OYAKO_STORE_CHILD), {QStringLiteral("crash"), folder, QString::number(round)});
    const int enough = random.bounded(1, writesPerRound - 20);
    QByteArray output;
    while (output.count('>') < enough && writer.waitForReadyRead(30000)) {
        output += writer.readAllStandardOutput();
    }
    QThread::usleep(static_cast<unsigned long>(random.bounded(5000)));
    writer.kill();
    writer.waitForFinished(30000);
    output += writer.readAllStandardOutput();
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
    return readSaid(output);
}

void expectNoMarker(const QString &folder)
{
    for (const QString &name : digestOf(folder).keys()) {
        QFile file(folder + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(contentMarker)) << qPrintable(name);
    }
}

/// Opens what the killed writer left: sound, every acknowledged write there and whole, at most one more. Then empties
/// it.
void expectNothingLost(const QString &folder, int round, const Said &said)
{
    auto store = Store::open(folder, testPassphrase());
    ASSERT_TRUE(store) << "round " << round;
    for (int number = 0; number < said.acknowledged; ++number) {
        EXPECT_TRUE(holdsWrite(*store, round, number)) << "round " << round << " write " << number;
    }
    const qint64 rows = store->connection().value<qint64>("SELECT count(*) FROM draft").value().value();
    EXPECT_GE(rows, said.acknowledged);
    EXPECT_LE(rows, said.acknowledged + (said.insideCommit ? 1 : 0));
    const auto report = verify(store->connection(), Progress());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
    ASSERT_TRUE(store->connection().run("DELETE FROM draft"));
}

TEST(Crash, FiftyKillsLoseNothingAcknowledged)
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("book"));
    ASSERT_TRUE(makeTestBook(folder));
    QRandomGenerator random(QRandomGenerator::global()->generate());
    int insideCommit = 0;
    int acknowledged = 0;
    for (int round = 0; round < kills && !testing::Test::HasFatalFailure(); ++round) {
        const Said said = writeAndKill(folder, round, random);
        expectNoMarker(folder);
        expectNothingLost(folder, round, said);
        insideCommit += said.insideCommit ? 1 : 0;
        acknowledged += said.acknowledged;
    }
    std::printf("%d kills, %d of them inside a commit; %d acknowledged writes, none lost\n", kills, insideCommit,
                acknowledged);
    RecordProperty("killsInsideCommit", insideCommit);
    // Most of the time goes into commits, so this cannot fail unless the kills miss what they are meant for.
    EXPECT_GE(insideCommit, kills / 5);
}

} // namespace
} // namespace oyako::store
