// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/person_colour.h"

#include <gtest/gtest.h>

using namespace oyako::care;

TEST(PersonColour, isTheFirstThatNobodyHas)
{
    EXPECT_EQ(nextPersonColour({}), 0);
    EXPECT_EQ(nextPersonColour({1, 5}), 0);
    EXPECT_EQ(nextPersonColour({1, 0, 5}), 2);
}

TEST(PersonColour, isAmongTheLeastUsedWhenAllAreTaken)
{
    EXPECT_EQ(nextPersonColour({0, 1, 2, 3, 4, 5, 0, 2}), 1);
    EXPECT_EQ(nextPersonColour({-1, 77}), 0);
}

TEST(PersonColour, keepsAllColoursInUseEvenly)
{
    QList<int> taken;
    for (int person = 0; person < 5 * personColours; ++person) {
        const int colour = nextPersonColour(taken);
        ASSERT_GE(colour, 0);
        ASSERT_LT(colour, personColours);
        taken.append(colour);
        for (int one = 0; one < personColours; ++one) {
            ASSERT_LE(taken.count(one), person / personColours + 1);
        }
    }
}
