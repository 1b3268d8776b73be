// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/plausibility.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

QList<Remark> girl(const ChildMeasurement &typed, const ChildContext &context = {.sex = Sex::Female})
{
    return remarksOn(typed, context, library());
}

ChildMeasurement weight(double months, double kilograms)
{
    return {.age = Age::fromMonths(months), .weightKg = kilograms};
}

ChildMeasurement length(double months, double centimetres)
{
    return {.age = Age::fromMonths(months), .lengthCm = centimetres};
}

QList<Remark> only(RemarkCode code, std::optional<Measure> measure = {}, std::optional<double> suggestion = {})
{
    return {Remark{code, measure, suggestion}};
}

TEST(Plausibility, UsualValuesPassInSilence)
{
    EXPECT_TRUE(girl({.age = Age::fromMonths(6), .weightKg = 7.2, .lengthCm = 65, .headCm = 42}).isEmpty());
    EXPECT_TRUE(girl({.age = Age::fromMonths(100), .weightKg = 27, .lengthCm = 127}).isEmpty());
    EXPECT_TRUE(girl({.age = Age::fromMonths(6)}).isEmpty());
}

struct SlipCase {
    double typed;
    double meant;
};

TEST(Plausibility, AMovedDecimalPointIsAskedAbout)
{
    for (const SlipCase &one :
         {SlipCase{72, 7.2}, SlipCase{720, 7.2}, SlipCase{7200, 7.2}, SlipCase{0.72, 7.2}, SlipCase{0.0072, 7.2}}) {
        const auto remarks = girl(weight(6, one.typed));
        ASSERT_EQ(remarks.size(), 1) << one.typed;
        EXPECT_EQ(remarks.first().code, RemarkCode::UnitSlip);
        EXPECT_NEAR(*remarks.first().suggestion, one.meant, 1e-9);
    }
    const auto millimetres = girl(length(6, 652));
    ASSERT_EQ(millimetres.size(), 1);
    EXPECT_NEAR(*millimetres.first().suggestion, 65.2, 1e-9);
    EXPECT_EQ(girl({.age = Age::fromMonths(6), .headCm = 4.2}).first().code, RemarkCode::UnitSlip);
}

TEST(Plausibility, NoChildStandsFurtherThanFiveDeviationsFromTheMiddle)
{
    const struct {
        Measure measure;
        double months;
        double value;
        bool isFar;
    } cases[]{{Measure::Weight, 6, 72, true},
              {Measure::Weight, 6, 0.72, true},
              {Measure::Weight, 6, 5.2, false},
              {Measure::Length, 6, 7.6, true},
              {Measure::Length, 6, 60, false},
              {Measure::Weight, 6, 0, true},
              {Measure::Weight, 600, 90, false},
              {Measure::ChestCircumference, 6, 400, false},
              {Measure::HeadCircumference, 6, 42, false}};
    for (const auto &one : cases) {
        EXPECT_EQ(isFarOff(one.measure, Sex::Female, Age::fromMonths(one.months), one.value, library()), one.isFar)
            << static_cast<int>(one.measure) << " " << one.value;
    }
}

TEST(Plausibility, WhatNoDecimalPointMendsIsOnlyUnlikely)
{
    EXPECT_EQ(girl(weight(6, 25)), only(RemarkCode::UnlikelyForAge, Measure::Weight));
    EXPECT_EQ(girl(weight(6, 5.2)), only(RemarkCode::UnlikelyForAge, Measure::Weight));
}

TEST(Plausibility, UnlikelyBeginsBeyondTheFirstAndNinetyNinthCentile)
{
    const Age age = Age::fromMonths(6.5);
    const Lms lms = *library().japan.survey2023Fitted().find("weight", Sex::Female)->at(6.5);
    for (const double z : {-2.32, 2.32}) {
        EXPECT_TRUE(girl({.age = age, .weightKg = *valueAt(z, lms)}).isEmpty());
        EXPECT_EQ(girl({.age = age, .weightKg = *valueAt(z * 1.01, lms)}),
                  only(RemarkCode::UnlikelyForAge, Measure::Weight));
    }
}

TEST(Plausibility, SwappedLengthAndWeightAreAskedAboutOnce)
{
    EXPECT_EQ(girl({.age = Age::fromMonths(6), .weightKg = 65, .lengthCm = 7.2}),
              only(RemarkCode::LengthWeightSwapped));
    const auto withHead = girl({.age = Age::fromMonths(6), .weightKg = 65, .lengthCm = 7.2, .headCm = 50});
    ASSERT_EQ(withHead.size(), 2);
    EXPECT_EQ(withHead.last().measure, Measure::HeadCircumference);
}

TEST(Plausibility, AChildDoesNotShrink)
{
    const ChildContext context{.sex = Sex::Female, .earlier = {length(6, 66.5), length(4, 61)}};
    EXPECT_EQ(girl(length(7, 65.4), context), only(RemarkCode::Shrunk, Measure::Length));
    EXPECT_TRUE(girl(length(7, 65.5), context).isEmpty()) << "1 cm may be the measuring";
    EXPECT_TRUE(girl(length(5, 64), context).isEmpty()) << "an earlier day than the last";
    const ChildContext head{.sex = Sex::Female, .earlier = {{.age = Age::fromMonths(6), .headCm = 43}}};
    EXPECT_EQ(girl({.age = Age::fromMonths(7), .headCm = 41.8}, head),
              only(RemarkCode::Shrunk, Measure::HeadCircumference));
}

TEST(Plausibility, AJumpAmongChildrenOfTheAgeIsAskedAbout)
{
    const ChildContext context{.sex = Sex::Female, .earlier = {weight(6, 6.3)}};
    EXPECT_EQ(girl(weight(7, 9.3), context), only(RemarkCode::UnlikelyChange, Measure::Weight));
    EXPECT_TRUE(girl(weight(7, 7.2), context).isEmpty());
}

TEST(Plausibility, LossInTheFirstWeekIsMeasuredFromBirth)
{
    const ChildContext context{.sex = Sex::Female, .earlier = {weight(0, 3.0)}};
    const auto onDay = [&](double day, double kilograms) {
        return girl({.age = Age::fromDays(day), .weightKg = kilograms}, context);
    };
    EXPECT_TRUE(onDay(4, 2.7).isEmpty()) << "10 % exactly";
    EXPECT_EQ(onDay(4, 2.69), only(RemarkCode::WeightLossFirstWeek, Measure::Weight));
    EXPECT_EQ(onDay(7, 2.69), only(RemarkCode::WeightLossFirstWeek, Measure::Weight));
    EXPECT_NE(onDay(8, 2.69), only(RemarkCode::WeightLossFirstWeek, Measure::Weight));
}

TEST(Plausibility, ABrothersValueIsRecognised)
{
    const ChildContext context{.sex = Sex::Female, .siblings = {{Sex::Male, Age::fromMonths(60)}}};
    EXPECT_EQ(girl(weight(10, 18), context), only(RemarkCode::SiblingsValue, Measure::Weight));
    EXPECT_TRUE(girl(weight(10, 8.3), context).isEmpty());
}

TEST(Plausibility, RefusesNothingWhereNothingIsKnown)
{
    EXPECT_TRUE(girl(weight(300, 55)).isEmpty());
    EXPECT_TRUE(girl(weight(6, 0)).isEmpty());
    EXPECT_TRUE(girl(weight(6, -3)).isEmpty());
    EXPECT_FALSE(standing(Measure::ChestCircumference, Sex::Male, Age::fromMonths(6), 44, library()));
}

TEST(Standing, RunsOnBeyondTheSurvey)
{
    struct Case {
        Measure measure;
        double months;
        bool known;
    };
    for (const Case &one :
         {Case{Measure::Weight, 0, true}, Case{Measure::Weight, 75, true}, Case{Measure::Weight, 76, true},
          Case{Measure::Weight, 210.9, true}, Case{Measure::Weight, 211, false}, Case{Measure::Length, 215, true},
          Case{Measure::Length, 216, false}, Case{Measure::HeadCircumference, 33, true},
          Case{Measure::HeadCircumference, 50, true}, Case{Measure::HeadCircumference, 61, false}}) {
        EXPECT_EQ(standing(one.measure, Sex::Male, Age::fromMonths(one.months), 20, library()).has_value(), one.known)
            << one.months;
    }
    // The two surveys meet at 75 months without a leap that would be taken for a change.
    for (const Measure measure : {Measure::Weight, Measure::Length}) {
        const double value = measure == Measure::Weight ? 22 : 116;
        EXPECT_NEAR(*standing(measure, Sex::Male, Age::fromMonths(75), value, library()),
                    *standing(measure, Sex::Male, Age::fromMonths(76), value, library()), 0.5);
    }
}

} // namespace
} // namespace oyako::growth
