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

} // namespace
} // namespace oyako::seal
