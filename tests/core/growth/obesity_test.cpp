// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/obesity.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

namespace oyako::growth {
namespace {

const StandardWeights &weights()
{
    return library().standardWeights;
}

TEST(ToddlerStandardWeight, CoversSeventyToBelow120Centimetres)
{
    EXPECT_NEAR(*weights().toddler(Sex::Male, 100), 0.00206 * 10000 - 11.66 + 6.5273, 1e-9);
    EXPECT_NEAR(*weights().toddler(Sex::Female, 70), 0.00249 * 4900 - 0.1858 * 70 + 9.0360, 1e-9);
    EXPECT_TRUE(weights().toddler(Sex::Male, 119.99));
    EXPECT_EQ(weights().toddler(Sex::Male, 69.99).error(), Reason::HeightOutOfRange);
    EXPECT_EQ(weights().toddler(Sex::Male, 120).error(), Reason::HeightOutOfRange);
}

TEST(SchoolStandardWeight, TakesHeightInMetresAndStepsLittle)
{
    EXPECT_NEAR(*weights().school(Sex::Male, 120), 30.3882 * 1.728 - 57.1495 * 1.44 + 50.8124 * 1.2 - 9.17791, 1e-9);
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const double join : {140.0, 149.0}) {
            EXPECT_NEAR(*weights().school(sex, join - 1e-6), *weights().school(sex, join), 0.133);
        }
    }
    EXPECT_EQ(weights().school(Sex::Male, 100.9).error(), Reason::HeightOutOfRange);
    EXPECT_EQ(weights().school(Sex::Male, 184).error(), Reason::HeightOutOfRange);
    EXPECT_EQ(weights().school(Sex::Female, 171).error(), Reason::HeightOutOfRange);
}

TEST(SchoolStandardWeight, ByAgeIsALine)
{
    EXPECT_NEAR(*weights().schoolByAge(Sex::Male, 5, 110), 0.386 * 110 - 23.699, 1e-9);
    EXPECT_NEAR(*weights().schoolByAge(Sex::Female, 17, 158), 0.598 * 158 - 42.339, 1e-9);
    EXPECT_EQ(weights().schoolByAge(Sex::Male, 4, 100).error(), Reason::AgeOutOfRange);
    EXPECT_EQ(weights().schoolByAge(Sex::Male, 18, 170).error(), Reason::AgeOutOfRange);
    EXPECT_EQ(weights().schoolByAge(Sex::Male, 5, 50).error(), Reason::HeightOutOfRange);
}

TEST(ObesityDegree, IsPercentOfTheStandardWeight)
{
    EXPECT_DOUBLE_EQ(obesityDegree(12, 10), 20);
    EXPECT_DOUBLE_EQ(obesityDegree(8.5, 10), -15);
}

} // namespace
} // namespace oyako::growth
