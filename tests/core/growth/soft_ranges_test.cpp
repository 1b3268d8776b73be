// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/soft_ranges.h"

#include <gtest/gtest.h>

namespace oyako::growth {
namespace {

std::optional<RemarkCode> codeOf(const std::optional<Remark> &remark)
{
    return remark ? std::optional(remark->code) : std::nullopt;
}

TEST(MaternalWeight, IsAskedAboutOutsideTheRangeAndAfterAJump)
{
    const auto at = [](qint64 grams, std::optional<Mass> last = {}) {
        return codeOf(remarkOnMaternalWeight(Mass::fromGrams(grams), last));
    };
    EXPECT_EQ(at(34'999), RemarkCode::OutsideUsualRange);
    EXPECT_EQ(at(35'000), std::nullopt);
    EXPECT_EQ(at(130'000), std::nullopt);
    EXPECT_EQ(at(130'001), RemarkCode::OutsideUsualRange);
    EXPECT_EQ(at(60'000, Mass::fromGrams(55'000)), std::nullopt);
    EXPECT_EQ(at(60'001, Mass::fromGrams(55'000)), RemarkCode::UnlikelyChangeSinceVisit);
    EXPECT_EQ(at(49'999, Mass::fromGrams(55'000)), RemarkCode::UnlikelyChangeSinceVisit);
}

TEST(BloodPressure, EitherNumberDecides)
{
    const auto at = [](int upper, int lower) { return codeOf(remarkOnBloodPressure(upper, lower)); };
    EXPECT_EQ(at(118, 72), std::nullopt);
    EXPECT_EQ(at(139, 89), std::nullopt);
    EXPECT_EQ(at(140, 70), RemarkCode::BloodPressureHigh);
    EXPECT_EQ(at(120, 90), RemarkCode::BloodPressureHigh);
    EXPECT_EQ(at(160, 70), RemarkCode::BloodPressureUrgent);
    EXPECT_EQ(at(120, 110), RemarkCode::BloodPressureUrgent);
    EXPECT_EQ(at(79, 50), RemarkCode::BloodPressureLow);
    EXPECT_EQ(at(80, 40), std::nullopt);
    EXPECT_EQ(at(90, 39), RemarkCode::BloodPressureLow);
    EXPECT_EQ(at(70, 118), RemarkCode::BloodPressureSwapped);
    EXPECT_EQ(at(90, 90), RemarkCode::BloodPressureSwapped);
}

TEST(FundalHeight, FollowsTheWeeksFromTwenty)
{
    const auto at = [](double centimetres, Gestation gestation) {
        return codeOf(remarkOnFundalHeight(Length::fromCentimetres(centimetres), gestation));
    };
    EXPECT_EQ(at(5, {19, 6}), std::nullopt);
    EXPECT_EQ(at(15, {20, 0}), std::nullopt);
    EXPECT_EQ(at(14.9, {20, 0}), RemarkCode::OutsideUsualRange);
    EXPECT_EQ(at(35, {30, 6}), std::nullopt);
    EXPECT_EQ(at(35.1, {30, 6}), RemarkCode::OutsideUsualRange);
}

TEST(Birth, WeightAndGestationHaveUsualRanges)
{
    const auto weight = [](qint64 grams) { return codeOf(remarkOnBirthWeight(Mass::fromGrams(grams))); };
    EXPECT_EQ(weight(1499), RemarkCode::OutsideUsualRange);
    EXPECT_EQ(weight(1500), std::nullopt);
    EXPECT_EQ(weight(4500), std::nullopt);
    EXPECT_EQ(weight(4501), RemarkCode::OutsideUsualRange);
    const auto gestation = [](Gestation at) { return codeOf(remarkOnGestationAtBirth(at)); };
    EXPECT_EQ(gestation({21, 6}), RemarkCode::OutsideUsualRange);
    EXPECT_EQ(gestation({22, 0}), std::nullopt);
    EXPECT_EQ(gestation({42, 6}), std::nullopt);
    EXPECT_EQ(gestation({43, 0}), RemarkCode::OutsideUsualRange);
}

TEST(RemarkWord, IsStableAndOfItsOwn)
{
    EXPECT_STREQ(remarkWord(RemarkCode::UnitSlip).data(), "unit_slip");
    EXPECT_STREQ(remarkWord(RemarkCode::UnlikelyChangeSinceVisit).data(), "unlikely_change_since_visit");
}

} // namespace
} // namespace oyako::growth
