// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/who.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

const WhoStandards &standards()
{
    return library().who2006;
}

const WhoSchoolReference &school()
{
    return library().who2007;
}

WhoMeasurement boy(const Age &age, double value)
{
    return {.sex = Sex::Male, .age = age, .value = value, .lengthCm = std::nullopt};
}

WhoMeasurement boyWithLength(std::optional<Age> age, double weight, double length,
                             Position position = Position::Unstated)
{
    return {.sex = Sex::Male, .age = age, .value = weight, .lengthCm = length, .position = position};
}

TEST(StandardLength, ShiftsAgainstTheExpectedPosition)
{
    const Age lying = Age::fromDays(730);
    const Age standing = Age::fromDays(731);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Standing, lying), 86.4 + 0.7);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Recumbent, lying), 86.4);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Recumbent, standing), 86.4 - 0.7);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Standing, standing), 86.4);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Unstated, lying), 86.4);
    EXPECT_DOUBLE_EQ(standardLength(86.4, Position::Standing, std::nullopt), 86.4);
}

TEST(StandardLength, StandingBelowNineMonthsIsASlipOfThePen)
{
    EXPECT_DOUBLE_EQ(standardLength(70, Position::Standing, Age::fromDays(273)), 70);
    EXPECT_DOUBLE_EQ(standardLength(70, Position::Standing, Age::fromDays(274)), 70.7);
    // 8.99 months round to day 274, but are not yet nine months.
    EXPECT_DOUBLE_EQ(standardLength(70, Position::Standing, Age::fromMonths(8.99)), 70);
}

TEST(StandardLength, AgeInMonthsRoundsToDaysFirst)
{
    EXPECT_DOUBLE_EQ(standardLength(86, Position::Recumbent, Age::fromMonths(24)), 86 - 0.7);
    EXPECT_DOUBLE_EQ(standardLength(86, Position::Recumbent, Age::fromMonths(23.99)), 86);
}

TEST(WhoStandards, AgesEndBelowSixtyMonths)
{
    for (const WhoIndex index : {WhoIndex::WeightForAge, WhoIndex::LengthForAge, WhoIndex::HeadForAge,
                                 WhoIndex::ArmForAge, WhoIndex::TricepsForAge, WhoIndex::SubscapularForAge}) {
        EXPECT_TRUE(standards().score(index, boy(Age::fromDays(1826), 20)));
        EXPECT_TRUE(standards().score(index, boy(Age::fromMonths(59.99), 20)));
        EXPECT_EQ(standards().score(index, boy(Age::fromDays(1827), 20)).error(), Reason::AgeOutOfRange);
        EXPECT_EQ(standards().score(index, boy(Age::fromMonths(60), 20)).error(), Reason::AgeOutOfRange);
        EXPECT_EQ(standards().score(index, boy(Age::fromDays(-0.4), 20)).error(), Reason::AgeOutOfRange);
    }
    EXPECT_EQ(standards().score(WhoIndex::WeightForLength, boyWithLength(Age::fromDays(1827), 17, 105)).error(),
              Reason::AgeOutOfRange);
    EXPECT_EQ(standards().score(WhoIndex::BmiForAge, boyWithLength(Age::fromDays(1827), 17, 105)).error(),
              Reason::AgeOutOfRange);
}

TEST(WhoStandards, SkinfoldsAndArmBeginAtThreeMonths)
{
    for (const WhoIndex index : {WhoIndex::ArmForAge, WhoIndex::TricepsForAge, WhoIndex::SubscapularForAge}) {
        EXPECT_EQ(standards().score(index, boy(Age::fromDays(90), 10)).error(), Reason::AgeOutOfRange);
        EXPECT_TRUE(standards().score(index, boy(Age::fromDays(90.5), 10)));
    }
}

TEST(WhoStandards, OedemaTakesWeightBasedIndicesOnly)
{
    for (const WhoIndex index : {WhoIndex::WeightForAge, WhoIndex::BmiForAge, WhoIndex::WeightForLength}) {
        WhoMeasurement child = boyWithLength(Age::fromDays(400), 10, 77);
        child.oedema = true;
        EXPECT_EQ(standards().score(index, child).error(), Reason::Oedema);
    }
    for (const WhoIndex index :
         {WhoIndex::LengthForAge, WhoIndex::HeadForAge, WhoIndex::ArmForAge, WhoIndex::TricepsForAge}) {
        WhoMeasurement child = boy(Age::fromDays(400), 15);
        child.oedema = true;
        EXPECT_TRUE(standards().score(index, child));
    }
}

TEST(WhoStandards, RefusesWhatIsMissingOrNoMeasurement)
{
    WhoMeasurement noAge = boy({}, 9);
    noAge.age.reset();
    EXPECT_EQ(standards().score(WhoIndex::WeightForAge, noAge).error(), Reason::MissingAge);
    EXPECT_EQ(standards().score(WhoIndex::WeightForAge, boy(Age::fromDays(300), 0)).error(), Reason::ValueNotPositive);
    EXPECT_EQ(standards().score(WhoIndex::BmiForAge, boy(Age::fromDays(300), 9)).error(), Reason::MissingHeight);
    EXPECT_EQ(standards().score(WhoIndex::BmiForAge, boyWithLength(Age::fromDays(300), 9, 0)).error(),
              Reason::ValueNotPositive);
    WhoMeasurement tiny = boy(Age::fromDays(800), 0.5);
    tiny.position = Position::Recumbent;
    EXPECT_EQ(standards().score(WhoIndex::LengthForAge, tiny).error(), Reason::ValueNotPositive);
}

TEST(WeightForLength, TableFollowsAgeThenPositionThenLength)
{
    const auto score = [](std::optional<Age> age, double length, Position position) {
        return standards().score(WhoIndex::WeightForLength, boyWithLength(age, 12, length, position))->unrounded;
    };
    const double byLength = restrictedZScore(12, *standards().byLength(Sex::Male).interpolated(86));
    const double byHeight = restrictedZScore(12, *standards().byHeight(Sex::Male).interpolated(86));
    EXPECT_EQ(score(Age::fromDays(730), 86, Position::Unstated), byLength);
    EXPECT_EQ(score(Age::fromDays(731), 86, Position::Unstated), byHeight);
    EXPECT_EQ(score(std::nullopt, 86, Position::Recumbent), byLength);
    EXPECT_EQ(score(std::nullopt, 86, Position::Standing), byHeight);
    EXPECT_EQ(score(std::nullopt, 86, Position::Unstated), byLength) << "below 87 cm";
    EXPECT_EQ(score(std::nullopt, 87, Position::Unstated),
              restrictedZScore(12, *standards().byHeight(Sex::Male).interpolated(87)));
}

TEST(WeightForLength, RangeIsThatOfTheShiftedLength)
{
    const auto given = [](double days, double length, Position position) {
        const auto score =
            standards().score(WhoIndex::WeightForLength, boyWithLength(Age::fromDays(days), 5, length, position));
        EXPECT_TRUE(score || score.error() == Reason::HeightOutOfRange);
        return score.has_value();
    };
    EXPECT_TRUE(given(100, 45, Position::Recumbent));
    EXPECT_FALSE(given(100, 44.9, Position::Recumbent));
    EXPECT_TRUE(given(700, 110, Position::Recumbent));
    EXPECT_FALSE(given(700, 110.1, Position::Recumbent));
    EXPECT_FALSE(given(700, 109.5, Position::Standing)) << "110.2 cm lying";
    EXPECT_TRUE(given(731, 65, Position::Standing));
    EXPECT_FALSE(given(731, 65.5, Position::Recumbent)) << "64.8 cm standing";
    EXPECT_TRUE(given(731, 120.6, Position::Recumbent));
    EXPECT_FALSE(given(731, 120.1, Position::Standing));
}

TEST(WhoFlags, ARoundedScoreStrictlyOutsideIsImplausible)
{
    struct Range {
        WhoIndex index;
        double from;
        double to;
    };
    for (const Range &range : {Range{WhoIndex::WeightForAge, -6, 5}, Range{WhoIndex::HeadForAge, -5, 5},
                               Range{WhoIndex::ArmForAge, -5, 5}, Range{WhoIndex::TricepsForAge, -5, 5}}) {
        const Lms lms = *standards().byAge(range.index, Sex::Male).at(400);
        const auto implausible = [&](double z) {
            return standards().score(range.index, boy(Age::fromDays(400), restrictedValueAt(z, lms)))->implausible;
        };
        EXPECT_FALSE(implausible(range.to));
        EXPECT_FALSE(implausible(range.to + 0.0049)) << "shown as " << range.to;
        EXPECT_TRUE(implausible(range.to + 0.0051));
        if (restrictedValueAt(range.from - 0.01, lms) > 0) {
            EXPECT_FALSE(implausible(range.from - 0.0049));
            EXPECT_TRUE(implausible(range.from - 0.0051));
        }
    }
    const Lms length = *standards().byAge(WhoIndex::LengthForAge, Sex::Male).at(400);
    const auto implausible = [&](double z) {
        return standards().score(WhoIndex::LengthForAge, boy(Age::fromDays(400), *valueAt(z, length)))->implausible;
    };
    EXPECT_FALSE(implausible(-6.0049));
    EXPECT_TRUE(implausible(-6.0051));
    EXPECT_TRUE(implausible(6.0051));
    EXPECT_FALSE(implausible(5.5));
}

TEST(WhoSchool, AgesAreSixtyTo228Months)
{
    const auto given = [](WhoSchoolIndex index, double months) {
        const auto score = school().score(index, boyWithLength(Age::fromMonths(months), 110, 110));
        EXPECT_TRUE(score || score.error() == Reason::AgeOutOfRange);
        return score.has_value();
    };
    for (const WhoSchoolIndex index : {WhoSchoolIndex::HeightForAge, WhoSchoolIndex::BmiForAge}) {
        EXPECT_FALSE(given(index, 59.99));
        EXPECT_TRUE(given(index, 60));
        EXPECT_TRUE(given(index, 228));
        EXPECT_FALSE(given(index, 228.01));
    }
    EXPECT_TRUE(given(WhoSchoolIndex::WeightForAge, 120));
    EXPECT_FALSE(given(WhoSchoolIndex::WeightForAge, 120.01));
    EXPECT_TRUE(school().score(WhoSchoolIndex::HeightForAge, boy(Age::fromDays(1827), 110))) << "60.02 months";
}

TEST(WhoSchool, HeightIsNotRestrictedAndOedemaTakesWeight)
{
    const Lms height = *school().curve(WhoSchoolIndex::HeightForAge, Sex::Male).interpolated(100.5);
    EXPECT_NEAR(
        school().score(WhoSchoolIndex::HeightForAge, boy(Age::fromMonths(100.5), *valueAt(5, height)))->unrounded, 5,
        1e-9);
    WhoMeasurement swollen = boyWithLength(Age::fromMonths(100), 30, 130);
    swollen.oedema = true;
    EXPECT_EQ(school().score(WhoSchoolIndex::WeightForAge, swollen).error(), Reason::Oedema);
    EXPECT_EQ(school().score(WhoSchoolIndex::BmiForAge, swollen).error(), Reason::Oedema);
    EXPECT_TRUE(school().score(WhoSchoolIndex::HeightForAge, swollen));
}

TEST(WhoSchool, RefusesWhatIsMissing)
{
    WhoMeasurement child = boy(Age::fromMonths(100), 30);
    EXPECT_EQ(school().score(WhoSchoolIndex::BmiForAge, child).error(), Reason::MissingHeight);
    child.age.reset();
    EXPECT_EQ(school().score(WhoSchoolIndex::WeightForAge, child).error(), Reason::MissingAge);
}

} // namespace
} // namespace oyako::growth
