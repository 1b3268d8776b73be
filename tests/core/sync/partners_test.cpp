// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/partners.h"

#include "core/exchange/pinned_cards.h"
#include "tests/core/sync/two_books.h"

namespace oyako::sync {
namespace {

class PartnersTest : public testing::Test {
protected:
    seal::KeyCard card() { return cardOf(m_other.book(), QStringLiteral("お父さんのPC")); }
    book::Book &book() { return m_mine.book(); }
    QString key() { return keyOf(m_other.book()); }

    TestBook m_mine;
    TestBook m_other;
};

TEST_F(PartnersTest, AreKeptWithTheirFolderAndTimes)
{
    EXPECT_TRUE(partners(book())->isEmpty());
    ASSERT_TRUE(addPartner(book(), card()));
    Partner partner = partnerWith(book(), key()).value();
    EXPECT_EQ(partner.card, card());
    EXPECT_EQ(partner.pairedOn, QDate(2026, 11, 22));
    EXPECT_FALSE(partner.lastOut.isValid());
    partner.folder = QStringLiteral("/media/usb");
    partner.lastOut = m_mine.clock().now();
    ASSERT_TRUE(keepPartner(book(), partner));
    m_mine.reopen();
    EXPECT_EQ(partnerWith(book(), key())->folder, QStringLiteral("/media/usb"));
    EXPECT_EQ(partnerWith(book(), key())->lastOut, m_mine.clock().now());
}

TEST_F(PartnersTest, WhatTheyHaveIsKeptWhole)
{
    ASSERT_TRUE(addPartner(book(), card()));
    Acknowledged known;
    for (int i = 0; i < 300; ++i) {
        known.marks.insert(makeId<RecordId>(m_mine.clock()), QByteArray::number(i));
    }
    known.papers = {QString(64, QLatin1Char('a'))};
    ASSERT_TRUE(keepAcknowledged(book(), key(), known));
    EXPECT_EQ(acknowledgedBy(book(), key())->marks, known.marks);
    EXPECT_EQ(acknowledgedBy(book(), key())->papers, known.papers);
}

TEST_F(PartnersTest, PairingAgainKeepsWhatIsKnown)
{
    ASSERT_TRUE(addPartner(book(), card()));
    Partner partner = partnerWith(book(), key()).value();
    partner.folder = QStringLiteral("/media/usb");
    ASSERT_TRUE(keepPartner(book(), partner));
    ASSERT_TRUE(addPartner(book(), card()));
    EXPECT_EQ(partners(book())->size(), 1);
    EXPECT_EQ(partners(book())->first().folder, QStringLiteral("/media/usb"));
}

TEST_F(PartnersTest, CardsThatCannotBeAPartnersAreRefused)
{
    const auto refusal = [&](const seal::KeyCard &bad) {
        const auto done = addPartner(book(), bad);
        EXPECT_TRUE(partners(book())->isEmpty());
        return done ? QStringLiteral("taken")
                    : QString(errorWord(done.error().code)) + QLatin1Char(':') + done.error().field;
    };
    seal::KeyCard typed = card();
    typed.verification.reset();
    EXPECT_EQ(refusal(typed), QStringLiteral("missing_value:verification"));
    seal::KeyCard nameless = card();
    nameless.name.clear();
    EXPECT_EQ(refusal(nameless), QStringLiteral("missing_value:name"));
    seal::KeyCard old = card();
    old.validUntil = QDate(2026, 11, 21);
    EXPECT_EQ(refusal(old), QStringLiteral("not_allowed:validUntil"));
    EXPECT_EQ(refusal(cardOf(book(), QStringLiteral("x"))), QStringLiteral("invalid_value:card"));
    ASSERT_TRUE(book().setInfo({QStringLiteral("小児科"), {}, QStringLiteral("1310123459")}));
    EXPECT_EQ(refusal(card()), QStringLiteral("not_allowed:facility"));
}

TEST_F(PartnersTest, UnpairingForgetsCardAndKnowledge)
{
    ASSERT_TRUE(addPartner(book(), card()));
    ASSERT_TRUE(keepAcknowledged(book(), key(), {{{makeId<RecordId>(m_mine.clock()), "x"}}, {}}));
    ASSERT_TRUE(removePartner(book(), key()));
    EXPECT_TRUE(partners(book())->isEmpty());
    EXPECT_TRUE(exchange::pinnedCards(book())->isEmpty());
    EXPECT_TRUE(acknowledgedBy(book(), key())->marks.isEmpty());
    EXPECT_EQ(removePartner(book(), key()).error().code, ErrorCode::UnknownRecord);
}

TEST_F(PartnersTest, AClinicsCardIsNoPartner)
{
    ASSERT_TRUE(exchange::pinCard(book(), card(), exchange::Partner::Clinic));
    EXPECT_TRUE(partners(book())->isEmpty());
}

} // namespace
} // namespace oyako::sync
