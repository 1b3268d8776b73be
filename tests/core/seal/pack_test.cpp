// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/pack.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

TEST(Pack, ComesBackAndIsSmall)
{
    const QByteArray plain = QByteArray("the same again ").repeated(1000);
    EXPECT_LT(pack(plain).size(), 200);
    EXPECT_EQ(unpack(pack(plain), plain.size()).value(), plain);
    EXPECT_EQ(unpack(pack({}), 0).value(), QByteArray());
}

TEST(Pack, ABombIsStoppedAtTheLimit)
{
    const QByteArray bomb = pack(QByteArray(50 << 20, '\0'));
    EXPECT_LT(bomb.size(), 100'000);
    EXPECT_EQ(unpack(bomb, 1 << 20).error().code, ErrorCode::TooLarge);
}

TEST(Pack, CutChangedOrContinuedIsDamage)
{
    const QByteArray packed = pack("some content that is long enough to be cut");
    for (qsizetype size = packMagic.size(); size < packed.size(); ++size) {
        EXPECT_EQ(unpack(packed.left(size), 1000).error().code, ErrorCode::Damaged) << size;
    }
    EXPECT_EQ(unpack(packed + "x", 1000).error().code, ErrorCode::Damaged);
    EXPECT_EQ(unpack("{}", 1000).error().code, ErrorCode::NotRecognised);
}

/// Bytes that do not get smaller.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

TEST(Pack, ComesBackWhateverItsSizeAndFitsItsOwnLimit)
{
    for (const qsizetype size : {1, 2, 65'535, 65'536, 65'537, 131'072, 200'000}) {
        for (const QByteArray &plain : {noise(size), QByteArray(size, 'x')}) {
            const QByteArray packed = pack(plain);
            EXPECT_EQ(unpack(packed, size).value(), plain) << size;
            const auto refused = unpack(packed, size - 1);
            ASSERT_FALSE(refused) << size;
            EXPECT_EQ(refused.error(), (Error{ErrorCode::TooLarge, {}, {QString::number(size - 1)}})) << size;
        }
    }
}

TEST(Pack, BeginsWithItsMagic)
{
    EXPECT_TRUE(pack("x").startsWith(packMagic));
    for (const QByteArray &other : {QByteArray(), QByteArray("MCHB"), QByteArray("MCHB2\nxx"), QByteArray("mchb1\nxx"),
                                    QByteArray(" MCHB1\nxx")}) {
        EXPECT_EQ(unpack(other, 10).error(), (Error{ErrorCode::NotRecognised, QStringLiteral("content"), {}}));
    }
    EXPECT_EQ(unpack(packMagic.toByteArray(), 10).error(), (Error{ErrorCode::Damaged, QStringLiteral("content"), {}}))
        << "and nothing behind it";
}

// RFC 1951 §3.2.4 (a stored block) and §3.2.6 (fixed codes), as other programs write them.
TEST(Inflate, ReadsWhatOthersDeflate)
{
    EXPECT_EQ(inflate(QByteArray::fromHex("010500faff68656c6c6f"), 5).value(), QByteArray("hello"));
    EXPECT_EQ(inflate(QByteArray::fromHex("cb48cdc9c90700"), 5).value(), QByteArray("hello"));
    EXPECT_EQ(inflate(QByteArray::fromHex("0300"), 0).value(), QByteArray());
}

TEST(Inflate, TellsDamageFromTooMuch)
{
    for (const char *broken : {"", "07", "010500faff6865", "010500ffff68656c6c6f", "cb48cdc9c9", "cb48cdc9c9070000",
                               "789ccb48cdc9c90700062c0215"}) {
        const auto plain = inflate(QByteArray::fromHex(broken), 1000);
        ASSERT_FALSE(plain) << broken;
        EXPECT_EQ(plain.error(), (Error{ErrorCode::Damaged, QStringLiteral("content"), {}})) << broken;
    }
    EXPECT_EQ(inflate(QByteArray::fromHex("cb48cdc9c90700"), 4).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(inflate(QByteArray::fromHex("cb48cdc9c90700"), 0).error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace oyako::seal
