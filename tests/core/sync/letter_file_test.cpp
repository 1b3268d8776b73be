// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/letter_file.h"

#include "core/seal/age.h"
#include "core/sync/folder.h"
#include "tests/core/sync/two_books.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace oyako::sync {
namespace {

class LetterFileTest : public TwoBooks {
protected:
    ErrorCode refusal(const QByteArray &file)
    {
        const auto before = contentOf(yours());
        const auto letter = openLetter(yours(), file);
        EXPECT_EQ(contentOf(yours()), before);
        return letter ? ErrorCode::Unsupported : letter.error().code;
    }
    /// Whatever `writer` signs, sealed to your key.
    QByteArray forged(book::Book &writer, Letter letter)
    {
        return sealLetter(writer, letter, cardOf(yours(), QStringLiteral("yours"))).value();
    }
    Letter letter() { return openLetter(yours(), fileFor(mine(), yours())).value(); }
};

TEST_F(LetterFileTest, HoldsEverythingAndComesBackWhole)
{
    const Letter arrived = letter();
    EXPECT_EQ(arrived.from, keyOf(mine()));
    EXPECT_EQ(arrived.records.size(), 2);
    EXPECT_EQ(arrived.marks, mine().marks().value());
    EXPECT_EQ(arrived.made, m_mine.clock().now());
    EXPECT_EQ(encodeLetter(decodeLetter(encodeLetter(arrived)).value()).size(), encodeLetter(arrived).size());
}

TEST_F(LetterFileTest, NobodyElseReadsIt)
{
    const QByteArray file = fileFor(mine(), yours());
    EXPECT_FALSE(file.contains(QStringLiteral("山田").toUtf8()));
    EXPECT_FALSE(file.contains(keyOf(mine()).toUtf8()));
    TestBook stranger;
    EXPECT_EQ(openLetter(stranger.book(), file).error().code, ErrorCode::Locked) << "no key at all yet";
    static_cast<void>(keyOf(stranger.book()));
    EXPECT_EQ(openLetter(stranger.book(), file).error().code, ErrorCode::WrongKey);
}

TEST_F(LetterFileTest, CutShortOrChangedAnywhereIsRefused)
{
    const QByteArray file = fileFor(mine(), yours());
    for (qsizetype at = 0; at < file.size(); at += 1 + file.size() / 97) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x20);
        EXPECT_NE(refusal(changed), ErrorCode::Unsupported) << at;
        EXPECT_NE(refusal(file.left(at)), ErrorCode::Unsupported) << at;
    }
    EXPECT_EQ(refusal(file + 'x'), ErrorCode::Damaged);
    EXPECT_EQ(refusal(QByteArray()), ErrorCode::NotRecognised);
    EXPECT_EQ(refusal("{}"), ErrorCode::NotRecognised);
}

TEST_F(LetterFileTest, SignedByNobodyKnownIsRefused)
{
    TestBook stranger;
    static_cast<void>(keyOf(stranger.book()));
    Letter own = letter();
    EXPECT_EQ(refusal(forged(stranger.book(), own)), ErrorCode::Conflict);
    own.from = keyOf(stranger.book());
    EXPECT_EQ(refusal(forged(stranger.book(), own)), ErrorCode::Conflict);
}

TEST_F(LetterFileTest, APartnerCannotPassOnWhatSomebodyWroteToThem)
{
    TestBook third;
    pair(yours(), third.book());
    Letter own = letter(); // written by mine to yours
    own.from = keyOf(third.book());
    own.to = keyOf(third.book());
    EXPECT_EQ(refusal(forged(third.book(), own)), ErrorCode::NotAllowed) << "meant for another book";
    own.to = keyOf(yours());
    own.from = keyOf(mine());
    EXPECT_EQ(refusal(forged(third.book(), own)), ErrorCode::NotAllowed) << "in somebody else's name";
}

TEST_F(LetterFileTest, AfterUnpairingNothingIsReadAnyMore)
{
    const QByteArray file = fileFor(mine(), yours());
    ASSERT_TRUE(removePartner(yours(), keyOf(mine())));
    EXPECT_EQ(refusal(file), ErrorCode::Conflict);
}

TEST_F(LetterFileTest, SomethingElseSealedToMeIsNoLetter)
{
    const QByteArray other = seal::sealBytes("hello", {cardOf(yours(), QStringLiteral("y")).recipient}).value();
    EXPECT_EQ(refusal(other), ErrorCode::NotRecognised);
}

TEST_F(LetterFileTest, OfANewerProgramIsRefusedByName)
{
    Letter strange = letter();
    strange.records.first().revisions.first().body = QStringLiteral(R"({"hologram":1})");
    const auto read = openLetter(yours(), forged(mine(), strange));
    EXPECT_EQ(planIntake(yours(), read.value()).error().code, ErrorCode::NewerSchema);
}

TEST_F(LetterFileTest, TheFolderHoldsOneFileEachWayAndCopiesOfItAreFound)
{
    QTemporaryDir folder;
    EXPECT_EQ(writeLetter(mine(), keyOf(yours()), folder.filePath(QStringLiteral("none"))).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(writeLetter(mine(), keyOf(yours()), folder.path()));
    later();
    ASSERT_TRUE(writeLetter(mine(), keyOf(yours()), folder.path()));
    ASSERT_TRUE(writeLetter(yours(), keyOf(mine()), folder.path()));
    QDir dir(folder.path());
    ASSERT_EQ(dir.entryList(QDir::Files).size(), 2);
    const QString name =
        letterName(cardOf(mine(), QStringLiteral("m")).recipient, cardOf(yours(), QStringLiteral("y")).recipient);
    ASSERT_TRUE(QFile::copy(dir.filePath(name), dir.filePath(name.chopped(4) + QStringLiteral(" (1).age"))));
    QFile broken(dir.filePath(name.chopped(4) + QStringLiteral(" (2).age")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("age-encryption.org/v1\n");
    broken.close();
    const auto arrived = readFolder(yours(), folder.path()).value();
    EXPECT_EQ(arrived.letters.size(), 2);
    ASSERT_EQ(arrived.refused.size(), 1);
    EXPECT_EQ(arrived.refused.first().first, name.chopped(4) + QStringLiteral(" (2).age"));
    EXPECT_EQ(readFolder(mine(), folder.path())->letters.size(), 1);
    EXPECT_EQ(partnerWith(mine(), keyOf(yours()))->lastOut, m_mine.clock().now());
}

TEST_F(LetterFileTest, WorkThatIsStoppedLeavesTheFolderAndTheBookAsTheyWere)
{
    const QTemporaryDir folder;
    Progress stopped;
    stopped.cancel();
    const Outgoing outgoing = prepareLetter(mine(), keyOf(yours()), folder.path()).value();
    EXPECT_EQ(sealInto(outgoing, stopped).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    ASSERT_TRUE(sealInto(outgoing, Progress()));
    EXPECT_FALSE(partnerWith(mine(), keyOf(yours()))->lastOut.isValid()) << "not before it is said";
    ASSERT_TRUE(noteWritten(mine(), outgoing));
    EXPECT_EQ(partnerWith(mine(), keyOf(yours()))->lastOut, outgoing.letter.made);

    const LetterKeys keys = letterKeys(yours()).value();
    EXPECT_EQ(readFolder(keys, folder.path(), stopped).error().code, ErrorCode::Cancelled);
    QList<qint64> reports;
    const auto arrived =
        readFolder(keys, folder.path(), Progress([&reports](qint64 done, qint64 total) { reports << done << total; }));
    ASSERT_EQ(arrived->letters.size(), 1);
    EXPECT_EQ(reports, (QList<qint64>{1, 1}));
}

TEST_F(LetterFileTest, ComparingAndTakingInAreLeftOffAndReported)
{
    const Letter arrived = letter();
    Progress stopped;
    stopped.cancel();
    EXPECT_EQ(planIntake(yours(), arrived, stopped).error().code, ErrorCode::Cancelled);
    qint64 whole = 0;
    const Plan plan =
        planIntake(yours(), arrived, Progress([&whole](qint64, qint64 total) { whole = total; })).value();
    EXPECT_EQ(whole, arrived.records.size());

    const auto marks = yours().marks().value();
    EXPECT_EQ(takeIn(yours(), plan, stopped).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(yours().marks().value(), marks) << "nothing of it came in";
    whole = 0;
    ASSERT_TRUE(takeIn(yours(), plan, Progress([&whole](qint64, qint64 total) { whole = total; })));
    EXPECT_EQ(whole, plan.changes.arrivals().size());
    EXPECT_EQ(yours().marks().value(), mine().marks().value());
}

} // namespace
} // namespace oyako::sync
