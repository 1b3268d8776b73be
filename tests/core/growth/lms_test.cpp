// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms.h"

#include <gtest/gtest.h>

#include <cmath>

namespace oyako::growth {
namespace {

const Lms shapes[] = {{1, 50, 0.04},     {-0.35, 9.6, 0.11}, {2.3, 49, 0.0417},
                      {0, 170.8, 0.034}, {1e-7, 20, 0.1},    {-1.7, 60.9, 0.141}};

TEST(LmsScore, IsZeroAtTheMedianAndOneAtOneStandardDeviation)
{
    EXPECT_DOUBLE_EQ(zScore(50, {1, 50, 0.04}), 0);
    EXPECT_NEAR(zScore(52, {1, 50, 0.04}), 1, 1e-12);
    EXPECT_NEAR(zScore(8, {2, 10, 0.1}), (0.64 - 1) / 0.2, 1e-12);
}

TEST(LmsScore, ZeroPowerIsTheLogarithm)
{
    EXPECT_DOUBLE_EQ(zScore(180, {0, 170.8, 0.034}), std::log(180 / 170.8) / 0.034);
    EXPECT_DOUBLE_EQ(*valueAt(2, {0, 170.8, 0.034}), 170.8 * std::exp(0.068));
}

TEST(LmsScore, IsContinuousWhereThePowerChangesSign)
{
    for (const double value : {100.0, 150.0, 200.0, 260.0}) {
        const double atZero = zScore(value, {0, 170.8, 0.034});
        for (const double power : {1e-3, 1e-6, 1e-8, 1e-10, -1e-10, -1e-8, -1e-6, -1e-3}) {
            EXPECT_NEAR(zScore(value, {power, 170.8, 0.034}), atZero, 100 * std::fabs(power) + 1e-9)
                << value << ' ' << power;
        }
    }
}

TEST(LmsValue, IsTheInverseOfTheScore)
{
    for (const Lms &lms : shapes) {
        for (double z = -3; z <= 3; z += 0.25) {
            EXPECT_NEAR(zScore(*valueAt(z, lms), lms), z, 1e-9) << lms.l << ' ' << z;
        }
    }
}

TEST(LmsValue, EndsWhereTheDistributionEnds)
{
    EXPECT_FALSE(valueAt(-10, {1, 50, 0.1}));
    EXPECT_FALSE(valueAt(5, {-2, 50, 0.1}));
    EXPECT_TRUE(valueAt(5, {2, 50, 0.1}));
}

TEST(RestrictedScore, EqualsThePlainScoreWithinThree)
{
    for (const Lms &lms : shapes) {
        for (double z = -3; z <= 3; z += 0.5) {
            const double value = *valueAt(z, lms);
            EXPECT_NEAR(restrictedZScore(value, lms), zScore(value, lms), 1e-9);
        }
    }
}

TEST(RestrictedScore, GoesOnInEvenStepsBeyondThree)
{
    for (const Lms &lms : shapes) {
        const double step = *valueAt(3, lms) - *valueAt(2, lms);
        EXPECT_NEAR(restrictedZScore(*valueAt(3, lms) + 2 * step, lms), 5, 1e-9);
        const double below = *valueAt(-2, lms) - *valueAt(-3, lms);
        EXPECT_NEAR(restrictedZScore(*valueAt(-3, lms) - 0.5 * below, lms), -3.5, 1e-9);
    }
}

TEST(RestrictedScore, InverseGivesTheValueBack)
{
    for (const Lms &lms : shapes) {
        for (double z = -4; z <= 8; z += 0.25) {
            EXPECT_NEAR(restrictedZScore(restrictedValueAt(z, lms), lms), z, 1e-8) << lms.l << ' ' << z;
        }
    }
}

TEST(RestrictedScore, ChangesNothingWhereThePowerIsOne)
{
    const Lms head{1, 44, 0.03};
    EXPECT_NEAR(restrictedZScore(52, head), zScore(52, head), 1e-9);
    EXPECT_NEAR(restrictedZScore(36, head), zScore(36, head), 1e-9);
}

TEST(Percentile, IsTheNormalDistribution)
{
    EXPECT_DOUBLE_EQ(percentile(0), 50);
    EXPECT_NEAR(percentile(-1.880794), 3, 1e-4);
    EXPECT_NEAR(percentile(1.281552), 90, 1e-4);
    EXPECT_NEAR(percentile(-6) + percentile(6), 100, 1e-9);
}

} // namespace
} // namespace oyako::growth
