// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms_curve.h"

#include <gtest/gtest.h>

namespace oyako::growth {
namespace {

/// Rows whose median is the key itself, so that a look-up shows where it landed.
LmsCurve curveOf(std::vector<double> keys)
{
    std::vector<Lms> rows;
    for (const double key : keys) {
        rows.push_back({1, key, 0.1});
    }
    return LmsCurve(std::move(keys), std::move(rows));
}

TEST(LmsCurve, FindsRowsByKeyOnly)
{
    const LmsCurve days = curveOf({0, 1, 2, 3});
    EXPECT_EQ(days.at(2)->m, 2);
    EXPECT_EQ(days.at(1.5), nullptr);
    EXPECT_EQ(days.at(-1), nullptr);
    EXPECT_EQ(days.at(4), nullptr);
    EXPECT_EQ(LmsCurve().at(0), nullptr);
}

TEST(LmsCurve, FindsEveryTenthOfACentimetre)
{
    std::vector<double> keys;
    for (int i = 0; i <= 650; ++i) {
        keys.push_back((450 + i) / 10.0);
    }
    const LmsCurve lengths = curveOf(keys);
    for (const double key : keys) {
        ASSERT_TRUE(lengths.at(key)) << key;
        EXPECT_EQ(lengths.at(key)->m, key);
        EXPECT_EQ(lengths.interpolated(key)->m, key);
    }
    EXPECT_NEAR(lengths.interpolated(86.4 - 0.7)->m, 85.7, 1e-9) << "a shifted length is a hair beside the row";
}

TEST(LmsCurve, InterpolatesOnStraightLines)
{
    const LmsCurve even({0, 1}, {{1, 10, 0.1}, {2, 20, 0.3}});
    EXPECT_EQ(even.interpolated(0.25), (Lms{1.25, 12.5, 0.15}));
    const LmsCurve uneven = curveOf({0, 0.25, 2, 2.5});
    for (double key = 0; key <= 2.5; key += 0.05) {
        EXPECT_NEAR(uneven.interpolated(key)->m, key, 1e-9);
    }
}

TEST(LmsCurve, NeverGoesBeyondItsEnds)
{
    const LmsCurve curve = curveOf({45, 45.1, 45.2});
    EXPECT_TRUE(curve.covers(45));
    EXPECT_TRUE(curve.covers(45.2));
    EXPECT_FALSE(curve.interpolated(44.99));
    EXPECT_FALSE(curve.interpolated(45.21));
    EXPECT_EQ(curve.interpolated(45.2)->m, 45.2);
}

} // namespace
} // namespace oyako::growth
