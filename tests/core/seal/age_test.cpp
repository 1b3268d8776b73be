// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age.h"

#include "core/seal/age_header.h"
#include "core/seal/bech32.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

/// Bytes that do not repeat, so that chunks in the wrong order would show.
QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

std::span<const Identity> only(const Identity &identity)
{
    return {&identity, 1};
}

class AgeSizes : public testing::TestWithParam<int> {};

TEST_P(AgeSizes, WhatIsSealedOpensAgain)
{
    const Identity identity = Identity::generate();
    const QByteArray plain = sample(GetParam());
    const auto sealed = sealBytes(plain, {identity.recipient()});
    ASSERT_TRUE(sealed);
    EXPECT_TRUE(sealed->startsWith(ageMagic));
    const auto opened = openBytes(*sealed, only(identity), 1 << 20);
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened, plain);
}

INSTANTIATE_TEST_SUITE_P(Age, AgeSizes, testing::Values(0, 1, 15, 16, 65535, 65536, 65537, 131072, 300000));

TEST(Age, AnyOfSeveralRecipientsOpens)
{
    const Identity first = Identity::generate();
    const Identity second = Identity::generate();
    const QByteArray sealed = sealBytes("both", {first.recipient(), second.recipient()}).value();
    EXPECT_EQ(openBytes(sealed, only(first), 100).value(), "both");
    EXPECT_EQ(openBytes(sealed, only(second), 100).value(), "both");
}

TEST(Age, AnotherKeyIsTold)
{
    const QByteArray sealed = sealBytes("x", {Identity::generate().recipient()}).value();
    const Identity other = Identity::generate();
    EXPECT_EQ(openBytes(sealed, only(other), 100).error().code, ErrorCode::WrongKey);
}

TEST(Age, MoreThanTheLimitIsRefused)
{
    const Identity identity = Identity::generate();
    const QByteArray sealed = sealBytes(sample(1001), {identity.recipient()}).value();
    EXPECT_TRUE(openBytes(sealed, only(identity), 1001));
    EXPECT_EQ(openBytes(sealed, only(identity), 1000).error().code, ErrorCode::TooLarge);
}

TEST(Age, NobodyIsNoRecipientAndZeroIsNoKey)
{
    EXPECT_EQ(sealBytes("x", {}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(sealBytes("x", {Recipient{}}).error().code, ErrorCode::InvalidValue);
}

TEST(Age, SealingTwiceNeverGivesTheSameBytes)
{
    const Identity identity = Identity::generate();
    EXPECT_NE(sealBytes("x", {identity.recipient()}).value(), sealBytes("x", {identity.recipient()}).value());
}

// RFC 5869, A.1 and A.3 (first 32 bytes of the output).
TEST(Hkdf, FollowsTheTestVectorsOfTheRfc)
{
    const QByteArray key(22, '\x0b');
    EXPECT_EQ(hkdf(key, QByteArray::fromHex("000102030405060708090a0b0c"), QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"))
                  .view()
                  .toByteArray()
                  .toHex(),
              "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    EXPECT_EQ(hkdf(key, {}, {}).view().toByteArray().toHex(),
              "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

// BIP 173, "Test vectors": valid strings decode, and encoding gives them back.
TEST(Bech32, TakesTheValidAndRefusesTheBroken)
{
    const QByteArray valid = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
    const auto bytes = decodeBech32("abcdef", valid);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(encodeBech32("abcdef", bytes->view()).view(), valid);
    for (const QByteArray &broken : {QByteArray(valid).replace("mqqqxw", "mqqqxq"), QByteArray(valid).toUpper(),
                                     QByteArray(valid).replace("abcdef1q", "abcdef1Q"), QByteArray("abcdef1"),
                                     QByteArray("other1qpzry"), QByteArray(valid).replace("qpzry", "bpzry")}) {
        EXPECT_FALSE(decodeBech32("abcdef", broken)) << broken.constData();
    }
}

TEST(AgeKeys, TextsReadBack)
{
    const Identity identity = Identity::generate();
    EXPECT_EQ(Recipient::fromString(identity.recipient().toString()).value(), identity.recipient());
    EXPECT_EQ(Identity::fromText(identity.toText().view())->recipient(), identity.recipient());
    EXPECT_FALSE(Recipient::fromString(identity.recipient().toString().replace(10, 1, QStringLiteral("b"))));
    const QByteArray file = "# created: today\n\n" + identity.toText().view().toByteArray() + "\n";
    EXPECT_EQ(Identity::fromFile(store::Secret::copyOf(file))->recipient(), identity.recipient());
    EXPECT_FALSE(Identity::fromFile(store::Secret::copyOf("# nothing\n")));
}

} // namespace
} // namespace oyako::seal
