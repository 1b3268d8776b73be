// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// One of two books gets a new key: the old one vouches for it, a person compares, and nothing is lost on the way.
#include "core/sync/folder.h"
#include "tests/core/sync/two_books.h"

#include <QDir>
#include <QTemporaryDir>

namespace oyako::sync {
namespace {

class Renewal : public TwoBooks {
protected:
    void SetUp() override
    {
        TwoBooks::SetUp();
        send(mine(), yours());
        later();
        send(yours(), mine());
        later();
        m_before = keyOf(mine());
        ASSERT_TRUE(exchange::rotateCard(mine()));
        m_after = keyOf(mine());
    }
    seal::KeyCard announced()
    {
        return seal::readCardFile(openLetter(yours(), fileFor(mine(), yours()))->renewed).value();
    }
    /// The file that your book leaves for mine, by the key it has pinned.
    QByteArray answer(const QString &to)
    {
        const Partner partner = partnerWith(yours(), to).value();
        return sealLetter(yours(), composeLetter(yours(), partner, Scope::Unknown).value(), partner.card).value();
    }

    QString m_before;
    QString m_after;
};

TEST_F(Renewal, IsAnnouncedUnderTheOldKeyAndPinnedByNobodyAlone)
{
    const QByteArray file = fileFor(mine(), yours());
    const Letter letter = openLetter(yours(), file).value();
    EXPECT_EQ(letter.from, m_before);
    EXPECT_EQ(announced().recipient.toString(), m_after);
    deliver(yours(), file);
    EXPECT_TRUE(partnerWith(yours(), m_before));
    EXPECT_FALSE(partnerWith(yours(), m_after));
    deliver(mine(), answer(m_before)); // What is sealed to the old key still opens.
    EXPECT_EQ(openLetter(yours(), fileFor(mine(), yours()))->from, m_before) << "until they know the new one";
}

TEST_F(Renewal, OnceComparedBothGoOnWithWhatTheyKnew)
{
    const QByteArray late = fileFor(mine(), yours());
    deliver(yours(), late);
    ASSERT_TRUE(renewPartner(yours(), m_before, announced()));
    const Partner partner = partnerWith(yours(), m_after).value();
    EXPECT_EQ(partner.card.name, QStringLiteral("one"));
    EXPECT_FALSE(partnerWith(yours(), m_before));
    EXPECT_TRUE(deliver(yours(), late).bringsNothing()) << "still theirs, under the key it replaced";

    later();
    const QByteArray back = answer(m_after);
    EXPECT_TRUE(openLetter(mine(), back)->records.isEmpty()) << "what was acknowledged is not sent again";
    deliver(mine(), back);
    later();
    const QByteArray next = fileFor(mine(), yours());
    const Letter letter = openLetter(yours(), next).value();
    EXPECT_EQ(letter.from, m_after);
    EXPECT_TRUE(letter.renewed.isEmpty());
    deliver(yours(), next);
    EXPECT_EQ(openLetter(yours(), late).error().code, ErrorCode::Conflict) << "the old key is believed no longer";
}

TEST_F(Renewal, ACardThatProvesNothingIsRefused)
{
    seal::KeyCard card = announced();
    card.verification.reset();
    EXPECT_EQ(renewPartner(yours(), m_before, card).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(renewPartner(yours(), m_after, announced()).error().code, ErrorCode::UnknownRecord);
    EXPECT_TRUE(partnerWith(yours(), m_before));
}

TEST_F(Renewal, LeavesOneLetterInTheFolder)
{
    QTemporaryDir folder;
    ASSERT_TRUE(writeLetter(mine(), keyOf(yours()), folder.path()));
    deliver(yours(), fileFor(mine(), yours()));
    ASSERT_TRUE(renewPartner(yours(), m_before, announced()));
    later();
    deliver(mine(), answer(m_after));
    ASSERT_TRUE(writeLetter(mine(), keyOf(yours()), folder.path()));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const Arrived arrived = readFolder(yours(), folder.path()).value();
    EXPECT_EQ(arrived.letters.size(), 1);
    EXPECT_TRUE(arrived.refused.isEmpty());
}

} // namespace
} // namespace oyako::sync
