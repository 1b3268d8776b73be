// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/japan.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

const JapanReferences &japan()
{
    return library().japan;
}

TEST(Height2000, UsesTheCompletedMonth)
{
    const double atMonth = japan().heightScore(Sex::Male, Age::fromMonths(30), 90)->unrounded;
    EXPECT_EQ(japan().heightScore(Sex::Male, Age::fromMonths(30.99), 90)->unrounded, atMonth);
    EXPECT_NE(japan().heightScore(Sex::Male, Age::fromMonths(31), 90)->unrounded, atMonth);
    EXPECT_NEAR(japan().heightScore(Sex::Male, Age::fromMonths(0), 48.9588 + 2.1387)->unrounded, 1, 1e-9);
}

TEST(Height2000, DiffersFromTheScoreOf2016)
{
    const Age age = Age::fromMonths(36);
    EXPECT_NEAR(japan().heightScore2016(Sex::Male, age, 93.5)->unrounded, 0, 1e-9);
    const Age puberty = Age::fromMonths(144);
    EXPECT_GT(std::abs(japan().heightScore(Sex::Male, puberty, 165)->unrounded -
                       japan().heightScore2016(Sex::Male, puberty, 165)->unrounded),
              0.02);
}

TEST(Height2016, PowerZeroIsTheLogarithm)
{
    // Boys at 17.5 years: L = 0.
    EXPECT_NEAR(japan().heightScore2016(Sex::Male, Age::fromMonths(210), 176)->unrounded,
                std::log(176 / 170.8) / 0.0340, 1e-9);
    const double before = japan().heightScore2016(Sex::Male, Age::fromMonths(209.999), 176)->unrounded;
    EXPECT_NEAR(before, japan().heightScore2016(Sex::Male, Age::fromMonths(210), 176)->unrounded, 1e-3);
}

TEST(Weight2000, MonthlyValuesAgreeWithThePrintedTable)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        const LmsCurve *printed = japan().lms2016().find("weight", sex);
        const LmsCurve *monthly = japan().weight2000().find({}, sex);
        for (size_t i = 0; i < printed->keys().size(); ++i) {
            const Lms *row = monthly->at(printed->keys()[i] * 12);
            ASSERT_TRUE(row);
            EXPECT_NEAR(row->l, printed->rows()[i].l, 0.0011); // one in the last digit printed
            EXPECT_NEAR(row->m, printed->rows()[i].m, row->m < 10 ? 0.011 : 0.11);
            EXPECT_NEAR(row->s, printed->rows()[i].s, 0.0011);
        }
    }
}

TEST(Bmi2000, UsesTheDecimalMonth)
{
    const double whole = japan().bmiScore(Sex::Female, Age::fromMonths(60), 17, 105)->unrounded;
    EXPECT_NE(japan().bmiScore(Sex::Female, Age::fromMonths(60.5), 17, 105)->unrounded, whole);
}

struct RangeCase {
    double months;
    bool height;
    bool weight;
    bool bmi;
};

TEST(Scores2000, EndWhereTheirReferenceEnds)
{
    for (const RangeCase &one :
         {RangeCase{-0.1, false, false, false}, RangeCase{0, true, true, true}, RangeCase{210, true, true, true},
          RangeCase{210.5, true, true, false}, RangeCase{211, true, false, false}, RangeCase{215.9, true, false, false},
          RangeCase{216, false, false, false}}) {
        const Age age = Age::fromMonths(one.months);
        EXPECT_EQ(japan().heightScore(Sex::Male, age, 120).has_value(), one.height) << one.months;
        EXPECT_EQ(japan().weightScore(Sex::Male, age, 30).has_value(), one.weight) << one.months;
        EXPECT_EQ(japan().bmiScore(Sex::Male, age, 30, 120).has_value(), one.bmi) << one.months;
    }
    EXPECT_EQ(japan().heightScore(Sex::Male, Age::fromMonths(216), 170).error(), Reason::AgeOutOfRange);
    EXPECT_EQ(japan().heightScore2016(Sex::Male, Age::fromMonths(210.1), 170).error(), Reason::AgeOutOfRange);
}

TEST(Scores2000, RefuseValuesThatAreNoMeasurement)
{
    const Age age = Age::fromMonths(12);
    EXPECT_EQ(japan().heightScore(Sex::Male, age, 0).error(), Reason::ValueNotPositive);
    EXPECT_EQ(japan().weightScore(Sex::Male, age, -1).error(), Reason::ValueNotPositive);
    EXPECT_EQ(japan().bmiScore(Sex::Male, age, 0, 75).error(), Reason::ValueNotPositive);
    EXPECT_EQ(japan().bmiScore(Sex::Male, age, 9, 0).error(), Reason::ValueNotPositive);
}

TEST(Scores2000, RiseWithTheValue)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (double months = 0; months <= 210; months += 0.75) {
            const Age age = Age::fromMonths(months);
            double height = -1e9;
            double weight = -1e9;
            double bmi = -1e9;
            for (double share = 0.6; share < 1.6; share += 0.05) {
                const double h = japan().heightScore(sex, age, 90 * share)->unrounded;
                const double w = japan().weightScore(sex, age, 13 * share)->unrounded;
                const double b = japan().bmiScore(sex, age, 13 * share, 90)->unrounded;
                ASSERT_GT(h, height);
                ASSERT_GT(w, weight);
                ASSERT_GT(b, bmi);
                height = h;
                weight = w;
                bmi = b;
            }
        }
    }
}

TEST(BirthSize, WeightNeedsSexAndParity)
{
    const auto reason = [](std::optional<Sex> sex, std::optional<Parity> parity) {
        return japan().birthSizeScore(Measure::Weight, sex, parity, {40, 0}, 3000).error();
    };
    EXPECT_EQ(reason(std::nullopt, Parity::Primipara), Reason::MissingSex);
    EXPECT_EQ(reason(Sex::Male, std::nullopt), Reason::MissingParity);
    EXPECT_TRUE(japan().birthSizeScore(Measure::Weight, Sex::Male, Parity::Multipara, {40, 0}, 3000));
}

TEST(BirthSize, LengthAndHeadAreForAll)
{
    const auto length = japan().birthSizeScore(Measure::Length, std::nullopt, std::nullopt, {38, 5}, 49.1);
    ASSERT_TRUE(length);
    EXPECT_EQ(length->rounded(), 0.27);
    EXPECT_EQ(japan().birthSizeScore(Measure::Length, Sex::Male, Parity::Primipara, {38, 5}, 49.1)->unrounded,
              length->unrounded);
    EXPECT_EQ(japan().birthSizeScore(Measure::ChestCircumference, Sex::Male, Parity::Primipara, {38, 5}, 32).error(),
              Reason::NotInReference);
}

TEST(BirthSize, CoversTwentyTwoToFortyOneWeeks)
{
    const auto covered = [](Gestation gestation) {
        return japan().birthSizeScore(Measure::Length, {}, {}, gestation, 40).has_value();
    };
    EXPECT_FALSE(covered({21, 6}));
    EXPECT_TRUE(covered({22, 0}));
    EXPECT_TRUE(covered({41, 6}));
    EXPECT_FALSE(covered({42, 0}));
    EXPECT_FALSE(covered({40, 7}));
    EXPECT_FALSE(covered({40, -1}));
}

} // namespace
} // namespace oyako::growth
