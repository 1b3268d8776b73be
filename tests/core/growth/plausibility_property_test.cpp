// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What is asked about a typed value, for children of every age instead of one.
#include "core/growth/plausibility.h"

#include "tests/core/growth/support.h"

#include <algorithm>

namespace oyako::growth {
namespace {

struct Child {
    Sex sex;
    double months;
};

std::vector<Child> childrenTo(double months, double step)
{
    std::vector<Child> all;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (double age = 0; age <= months; age += step) {
            all.push_back({sex, age});
        }
    }
    return all;
}

/// The value at which a child stands so many standard deviations from the middle, found by halving.
double valueStandingAt(Measure measure, const Child &child, double z)
{
    double low = 0.01;
    double high = 400;
    for (int i = 0; i < 50; ++i) {
        const double middle = (low + high) / 2;
        const double found = *standing(measure, child.sex, Age::fromMonths(child.months), middle, library());
        (found < z ? low : high) = middle;
    }
    return low;
}

ChildMeasurement typed(Measure measure, double months, double value)
{
    ChildMeasurement one{.age = Age::fromMonths(months)};
    (measure == Measure::Weight ? one.weightKg : measure == Measure::Length ? one.lengthCm : one.headCm) = value;
    return one;
}

QList<Remark> remarks(const Child &child, const ChildMeasurement &measurement)
{
    return remarksOn(measurement, {.sex = child.sex}, library());
}

double lastMonthOf(Measure measure)
{
    return measure == Measure::HeadCircumference ? 59 : 200;
}

class EveryMeasure : public testing::TestWithParam<Measure> {};

// From the 1st to the 99th centile there is nothing to ask; beyond them there is one question about this measure.
TEST_P(EveryMeasure, IsSilentWithinTheCentilesAndAsksOnceOutside)
{
    for (const Child &child : childrenTo(lastMonthOf(GetParam()), 3.7)) {
        for (const double z : {-2.2, 0.0, 2.2}) {
            const double value = valueStandingAt(GetParam(), child, z);
            EXPECT_TRUE(remarks(child, typed(GetParam(), child.months, value)).isEmpty())
                << child.months << ' ' << value;
        }
        for (const double z : {-3.5, 3.5}) {
            const auto asked = remarks(child, typed(GetParam(), child.months, valueStandingAt(GetParam(), child, z)));
            ASSERT_EQ(asked.size(), 1) << child.months;
            EXPECT_EQ(asked.first().measure, GetParam());
        }
    }
}

// A usual value typed with its point in another place is asked about, with a suggestion that would be usual.
TEST_P(EveryMeasure, WithAMovedPointIsAskedAboutWithAUsualSuggestion)
{
    for (const Child &child : childrenTo(lastMonthOf(GetParam()), 7.3)) {
        for (const double z : {-1.5, 0.0, 1.5}) {
            const double meant = valueStandingAt(GetParam(), child, z);
            for (const double slip : {0.001, 0.01, 0.1, 10.0, 100.0, 1000.0}) {
                const auto asked = remarks(child, typed(GetParam(), child.months, meant * slip));
                ASSERT_EQ(asked.size(), 1) << child.months << ' ' << meant * slip;
                EXPECT_EQ(asked.first().code, RemarkCode::UnitSlip) << child.months << ' ' << meant * slip;
                ASSERT_TRUE(asked.first().suggestion);
                const auto there = standing(GetParam(), child.sex, Age::fromMonths(child.months),
                                            *asked.first().suggestion, library());
                EXPECT_LE(std::abs(*there), 3) << child.months << ' ' << meant * slip;
                EXPECT_NEAR(*asked.first().suggestion, meant, meant * 1e-9) << child.months << ' ' << meant * slip;
            }
        }
    }
}

TEST_P(EveryMeasure, StandsHigherTheMoreItIs)
{
    for (const Child &child : childrenTo(lastMonthOf(GetParam()), 5.1)) {
        double before = -1000;
        for (double z = -4; z <= 4; z += 0.5) {
            const double value = valueStandingAt(GetParam(), child, z);
            const double found = *standing(GetParam(), child.sex, Age::fromMonths(child.months), value, library());
            EXPECT_NEAR(found, z, 1e-6) << child.months;
            EXPECT_GT(found, before);
            before = found;
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Measures, EveryMeasure,
                         testing::Values(Measure::Weight, Measure::Length, Measure::HeadCircumference));

// Usual length and weight in each other's place are one question, at every age of the handbook.
TEST(SwappedValues, AreAskedAboutOnceAtEveryAge)
{
    for (const Child &child : childrenTo(72, 2.9)) {
        const double weight = valueStandingAt(Measure::Weight, child, 0.5);
        const double length = valueStandingAt(Measure::Length, child, -0.5);
        const auto asked =
            remarks(child, {.age = Age::fromMonths(child.months), .weightKg = length, .lengthCm = weight});
        ASSERT_EQ(asked.size(), 1) << child.months;
        EXPECT_EQ(asked.first().code, RemarkCode::LengthWeightSwapped) << child.months;
        EXPECT_FALSE(asked.first().measure);
    }
}

// What was measured before, in whatever order it is handed in, is looked at the same way.
TEST(EarlierMeasurements, MayComeInAnyOrder)
{
    const Child child{Sex::Female, 9};
    ChildContext context{.sex = Sex::Female};
    for (const double months : {0.0, 3.0, 6.0, 8.0}) {
        context.earlier << ChildMeasurement{.age = Age::fromMonths(months),
                                            .weightKg = valueStandingAt(Measure::Weight, {Sex::Female, months}, 0),
                                            .lengthCm = valueStandingAt(Measure::Length, {Sex::Female, months}, 0)};
    }
    const ChildMeasurement light{.age = Age::fromMonths(child.months),
                                 .weightKg = valueStandingAt(Measure::Weight, child, -3.2),
                                 .lengthCm = *context.earlier.last().lengthCm - 1.5};
    const auto asked = remarksOn(light, context, library());
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0).code, RemarkCode::UnlikelyChange);
    EXPECT_EQ(asked.at(1).code, RemarkCode::Shrunk);
    std::reverse(context.earlier.begin(), context.earlier.end());
    EXPECT_EQ(remarksOn(light, context, library()), asked);
    // Of what comes after the day typed nothing is known yet.
    const auto before =
        remarksOn({.age = Age::fromMonths(7.5), .lengthCm = context.earlier.at(1).lengthCm}, context, library());
    EXPECT_TRUE(before.isEmpty());
}

} // namespace
} // namespace oyako::growth
