// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

class HostileAge : public testing::Test {
protected:
    ErrorCode outcome(const QByteArray &sealed) const
    {
        const auto opened = openBytes(sealed, {&m_identity, 1}, 1 << 20);
        return opened ? ErrorCode::Cancelled : opened.error().code;
    }
    qsizetype headerEnd() const { return m_sealed.indexOf('\n', m_sealed.indexOf("\n---")) + 1; }

    const Identity m_identity = Identity::generate();
    const QByteArray m_sealed = sealBytes(QByteArray(70'000, 'x'), {m_identity.recipient()}).value();
};

TEST_F(HostileAge, CutAnywhereNothingComesOut)
{
    for (qsizetype size = 0; size < m_sealed.size(); size += size < 400 ? 1 : 4999) {
        const ErrorCode code = outcome(m_sealed.left(size));
        EXPECT_TRUE(code == ErrorCode::Damaged || (size < ageMagic.size() && code == ErrorCode::NotRecognised)) << size;
    }
}

TEST_F(HostileAge, CutAtAChunkIsNoticed)
{
    EXPECT_EQ(outcome(m_sealed.left(headerEnd() + 16 + 65536 + 16)), ErrorCode::Damaged);
}

TEST_F(HostileAge, EveryBitCounts)
{
    for (qsizetype at = 0; at < m_sealed.size(); at += at < 300 ? 1 : 1999) {
        QByteArray flipped = m_sealed;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        const ErrorCode code = outcome(flipped);
        EXPECT_TRUE(code == ErrorCode::Damaged || code == ErrorCode::WrongKey ||
                    (at < ageMagic.size() && code == ErrorCode::NotRecognised))
            << at;
    }
}

TEST_F(HostileAge, WhatFollowsTheEndIsNotPartOfIt)
{
    EXPECT_EQ(outcome(m_sealed + "x"), ErrorCode::Damaged);
    EXPECT_EQ(outcome(m_sealed + m_sealed), ErrorCode::Damaged);
}

TEST_F(HostileAge, AnEndlessHeaderIsRefused)
{
    const QByteArray line = ageMagic.toByteArray() + "-> X25519 " + QByteArray(10 << 20, 'A');
    EXPECT_EQ(outcome(line), ErrorCode::TooLarge);
    QByteArray body = ageMagic.toByteArray() + "-> x y\n";
    for (int i = 0; i < 100'000; ++i) {
        body += QByteArray(64, 'A') + '\n';
    }
    EXPECT_EQ(outcome(body), ErrorCode::TooLarge);
}

TEST_F(HostileAge, EndlessRecipientsAreRefused)
{
    QByteArray stanzas = ageMagic.toByteArray();
    for (int i = 0; i < 100'000; ++i) {
        stanzas += "-> x\n\n";
    }
    EXPECT_EQ(outcome(stanzas), ErrorCode::TooLarge);
}

TEST_F(HostileAge, MalformedStanzasAreDamageAndUnknownOnesArePassedOver)
{
    const QByteArray rest = m_sealed.mid(ageMagic.size());
    const auto with = [&](const QByteArray &stanza) { return outcome(ageMagic.toByteArray() + stanza + rest); };
    EXPECT_EQ(with("-> X25519 short\n\n"), ErrorCode::Damaged);
    EXPECT_EQ(with("->\n\n"), ErrorCode::Damaged);
    EXPECT_EQ(with("->  two blanks\n\n"), ErrorCode::Damaged);
    EXPECT_EQ(with("-> caf\xc3\xa9\n\n"), ErrorCode::Damaged);
    EXPECT_EQ(with("-> grease\n" + QByteArray(65, 'A') + "\n"), ErrorCode::Damaged);
    EXPECT_EQ(with("-> grease\n\n"), ErrorCode::Damaged) << "the MAC covers every stanza";
}

TEST_F(HostileAge, OtherFormatsAreNoneOfOurs)
{
    for (const char *text :
         {"", "age-encryption.org/v2\n", "age-encryption.org/v1", "{}", "-----BEGIN AGE ENCRYPTED FILE-----\n"}) {
        EXPECT_EQ(outcome(text), ErrorCode::NotRecognised) << text;
    }
}

TEST_F(HostileAge, AKeyOfLowOrderIsDamage)
{
    const QByteArray zero = QByteArray(32, '\0').toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray body = QByteArray(32, '\1').toBase64(QByteArray::OmitTrailingEquals);
    EXPECT_EQ(outcome(ageMagic.toByteArray() + "-> X25519 " + zero + '\n' + body + "\n--- " + body + '\n'),
              ErrorCode::Damaged);
}

} // namespace
} // namespace oyako::seal
