// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/numbers.h"

#include <gtest/gtest.h>

namespace oyako::growth {
namespace {

TEST(ReadNumber, TakesDecimalsWithAPointOnly)
{
    EXPECT_EQ(readNumber("12"), 12);
    EXPECT_EQ(readNumber(" -0.5 "), -0.5);
    EXPECT_EQ(readNumber("1e-3"), 0.001);
    EXPECT_EQ(readNumber(".5"), 0.5);
    for (const char *text : {"", " ", "1,5", "1 2", "12kg", "nan", "inf", "-inf", "1e999", "0x10", "--1", "１２"}) {
        EXPECT_FALSE(readNumber(text)) << text;
    }
}

TEST(FixedDecimals, KeepsZerosAndNeverWritesMinusZero)
{
    EXPECT_EQ(fixedDecimals(0.1, 2), "0.10");
    EXPECT_EQ(fixedDecimals(-1.005, 2), "-1.00"); // the nearest double lies below
    EXPECT_EQ(fixedDecimals(-0.004, 2), "0.00");
    EXPECT_EQ(fixedDecimals(-0.006, 2), "-0.01");
    EXPECT_EQ(fixedDecimals(2766.4, 0), "2766");
    EXPECT_EQ(fixedDecimals(1e300, 0).size(), 301);
}

TEST(ShortDecimals, DropsZerosAtTheEnd)
{
    EXPECT_EQ(shortDecimals(0.1, 2), "0.1");
    EXPECT_EQ(shortDecimals(-0.000248, 2), "0");
    EXPECT_EQ(shortDecimals(0.37884, 6), "0.37884");
    EXPECT_EQ(shortDecimals(100, 0), "100");
    EXPECT_EQ(shortDecimals(100, 2), "100");
}

} // namespace
} // namespace oyako::growth
