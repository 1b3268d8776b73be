// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// What must hold for every row of the WHO tables, not only where an oracle looks.
#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

constexpr std::array byAge{WhoIndex::WeightForAge,     WhoIndex::LengthForAge, WhoIndex::BmiForAge,
                           WhoIndex::HeadForAge,       WhoIndex::ArmForAge,    WhoIndex::TricepsForAge,
                           WhoIndex::SubscapularForAge};

/// Calls `check(index, sex, key, lms)` for every seventh row of every table by age.
template <class Check>
void forRows(Check check)
{
    for (const WhoIndex index : byAge) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const LmsCurve &curve = library().who2006.byAge(index, sex);
            for (size_t row = 0; row < curve.keys().size(); row += 7) {
                check(index, sex, curve.keys()[row], curve.rows()[row]);
            }
        }
    }
}

TEST(WhoProperty, TablesCoverTheDaysTheyPromise)
{
    for (const WhoIndex index : byAge) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const LmsCurve &curve = library().who2006.byAge(index, sex);
            const bool late = index == WhoIndex::ArmForAge || index == WhoIndex::TricepsForAge ||
                              index == WhoIndex::SubscapularForAge;
            EXPECT_EQ(curve.first(), late ? 91 : 0);
            EXPECT_EQ(curve.last(), 1826);
            EXPECT_EQ(curve.rows().size(), late ? 1736U : 1827U);
        }
    }
}

TEST(WhoProperty, ScoreRisesWithTheValue)
{
    forRows([](WhoIndex, Sex, double key, const Lms &lms) {
        double before = -1e9;
        for (double share = 0.3; share < 3; share += 0.01) {
            const double z = restrictedZScore(lms.m * share, lms);
            ASSERT_GT(z, before) << key << ' ' << share;
            before = z;
        }
    });
}

TEST(WhoProperty, InverseGivesTheValueBack)
{
    forRows([](WhoIndex index, Sex sex, double key, const Lms &lms) {
        if (index == WhoIndex::BmiForAge || index == WhoIndex::LengthForAge) {
            return; // their value is not what is looked up
        }
        for (double z = -4.75; z <= 4.75; z += 0.5) {
            const double value = restrictedValueAt(z, lms);
            if (value <= 0) {
                continue;
            }
            const auto score =
                library().who2006.score(index, {.sex = sex, .age = Age::fromDays(key), .value = value, .lengthCm = {}});
            ASSERT_TRUE(score);
            EXPECT_NEAR(score->unrounded, z, 1e-8);
        }
    });
}

TEST(WhoProperty, ScoreIsContinuousAtThree)
{
    forRows([](WhoIndex, Sex, double key, const Lms &lms) {
        for (const double z : {-3.0, 3.0}) {
            const double value = *valueAt(z, lms);
            EXPECT_NEAR(restrictedZScore(value * (1 - 1e-9), lms), restrictedZScore(value * (1 + 1e-9), lms), 1e-6)
                << key;
        }
    });
}

TEST(WhoProperty, ScoreMovesLittleFromDayToDay)
{
    for (const WhoIndex index : byAge) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const LmsCurve &curve = library().who2006.byAge(index, sex);
            for (size_t row = 15; row < curve.rows().size(); ++row) {
                // At day 731 length becomes height: 0.7 cm less.
                if (curve.keys()[row] == 731 && (index == WhoIndex::LengthForAge || index == WhoIndex::BmiForAge)) {
                    continue;
                }
                const Lms &before = curve.rows()[row - 1];
                EXPECT_NEAR(zScore(before.m, curve.rows()[row]), 0, 0.09) << curve.keys()[row];
            }
        }
    }
}

TEST(WhoProperty, WeightForLengthIsContinuousBetweenAndAcrossRows)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const LmsCurve *curve : {&library().who2006.byLength(sex), &library().who2006.byHeight(sex)}) {
            const double weight = curve->rows()[curve->rows().size() / 2].m;
            double before = restrictedZScore(weight, *curve->interpolated(curve->first()));
            for (double length = curve->first() + 0.005; length < curve->last(); length += 0.005) {
                const double z = restrictedZScore(weight, *curve->interpolated(length));
                ASSERT_LT(z, before) << length << ": the taller child of one weight is the thinner";
                ASSERT_LT(before - z, 0.05) << length;
                before = z;
            }
        }
    }
}

TEST(WhoProperty, SchoolReferenceIsContinuousBetweenMonths)
{
    for (const WhoSchoolIndex index :
         {WhoSchoolIndex::WeightForAge, WhoSchoolIndex::HeightForAge, WhoSchoolIndex::BmiForAge}) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const LmsCurve &curve = library().who2007.curve(index, sex);
            for (double month = 61; month < curve.last(); ++month) {
                const Lms before = *curve.interpolated(month - 1e-7);
                const Lms after = *curve.interpolated(month + 1e-7);
                EXPECT_NEAR(zScore(before.m * 1.2, before), zScore(before.m * 1.2, after), 1e-5) << month;
            }
        }
    }
}

} // namespace
} // namespace oyako::growth
