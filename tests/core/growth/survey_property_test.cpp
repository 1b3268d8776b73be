// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The 2023 survey and the standard weights as a whole: every class, every day, every centimetre.
#include "core/growth/japan.h"
#include "core/growth/obesity.h"

#include "tests/core/growth/support.h"

#include <set>

namespace oyako::growth {
namespace {

const PercentileTable &survey()
{
    return library().japan.survey2023();
}

Age middleOf(const PercentileBand &band)
{
    return Age::fromMonths(band.isSingleDay() ? band.fromMonths : (band.fromMonths + band.toMonths) / 2);
}

// A value that was published is the lower end of its interval; just below it the interval before ends with it.
TEST(Survey2023, EveryPublishedValueBeginsItsInterval)
{
    int looked = 0;
    for (const PercentileTable::Group &group : survey().groups) {
        for (const PercentileBand &band : group.bands) {
            for (size_t i = 0; i < surveyPercentiles.size(); ++i) {
                const Age age = middleOf(band);
                const int next = i + 1 < surveyPercentiles.size() ? surveyPercentiles[i + 1] : 100;
                const int previous = i > 0 ? surveyPercentiles[i - 1] : 0;
                EXPECT_EQ(*survey().interval(group.measure, group.sex, age, band.values[i]),
                          (PercentileInterval{surveyPercentiles[i], next}))
                    << band.label.toStdString();
                EXPECT_EQ(*survey().interval(group.measure, group.sex, age, band.values[i] - 1e-6),
                          (PercentileInterval{previous, surveyPercentiles[i]}))
                    << band.label.toStdString();
                ++looked;
            }
        }
    }
    EXPECT_GT(looked, 900);
}

// Every day from birth belongs to one class, but for days 1 to 29, which the survey leaves out. Classes come in the
// order of age and none is jumped over.
TEST(Survey2023, HasAClassForEveryDayButTheFirstWeeks)
{
    const QDate birth(2023, 8, 31);
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        const PercentileTable::Group &group = *survey().find(Measure::Weight, sex);
        std::set<QString> seen;
        double before = -1;
        for (int day = 0; day < 365 * 6; ++day) {
            const auto band = survey().bandAt(Measure::Weight, sex, Age::fromDates(birth, birth.addDays(day)));
            if (day >= 1 && day <= 29) {
                EXPECT_EQ(band.error(), Reason::AgeBetweenBands) << day;
                continue;
            }
            ASSERT_TRUE(band) << day;
            EXPECT_GE((*band)->fromMonths, before) << day;
            before = (*band)->fromMonths;
            seen.insert((*band)->label);
        }
        const auto reached = std::count_if(group.bands.begin(), group.bands.end(), [](const PercentileBand &band) {
            return band.toMonths <= 71 || band.isSingleDay();
        });
        EXPECT_GE(static_cast<qsizetype>(seen.size()), reached);
    }
}

// The lines of the handbook's charts rise with age, and every line lies above the one before.
TEST(Survey2023, LinesRiseAndNeverCross)
{
    for (const PercentileTable::Group &group : survey().groups) {
        for (size_t i = 1; i < group.bands.size(); ++i) {
            EXPECT_GT(group.bands[i].middleMonths, group.bands[i - 1].middleMonths);
            EXPECT_GT(group.bands[i].values[3], group.bands[i - 1].values[3] * 0.99)
                << group.bands[i].label.toStdString();
        }
    }
}

TEST(StandardWeight, RisesWithHeightWithinEachFormula)
{
    const StandardWeights &weights = library().standardWeights;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (double cm = 71; cm < 120; cm += 1) {
            EXPECT_GT(*weights.toddler(sex, cm), *weights.toddler(sex, cm - 1)) << cm;
        }
        for (double cm = 102; cm < (sex == Sex::Male ? 184 : 171); cm += 1) {
            EXPECT_GT(*weights.school(sex, cm), *weights.school(sex, cm - 1)) << cm;
        }
        for (int years = 5; years <= 17; ++years) {
            EXPECT_GT(*weights.schoolByAge(sex, years, 150), *weights.schoolByAge(sex, years, 140)) << years;
        }
    }
}

// The toddlers' and the schoolchildren's formula describe the same children around six years of age.
TEST(StandardWeight, AgreesWhereTheFormulasMeet)
{
    const StandardWeights &weights = library().standardWeights;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (double cm = 104; cm < 120; cm += 1) {
            EXPECT_NEAR(*weights.toddler(sex, cm), *weights.school(sex, cm), 1.0) << cm;
            EXPECT_NEAR(*weights.schoolByAge(sex, 5, cm), *weights.toddler(sex, cm), 1.5) << cm;
        }
    }
}

struct BirthCase {
    Measure measure;
    double value;
};
class BirthSize : public testing::TestWithParam<BirthCase> {};

// The same size stands lower the longer the pregnancy was, on every day of the reference.
TEST_P(BirthSize, StandsLowerTheLaterTheBirth)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const Parity parity : {Parity::Primipara, Parity::Multipara}) {
            double before = 1000;
            for (int day = 22 * 7; day <= 41 * 7 + 6; ++day) {
                const auto z = library().japan.birthSizeScore(GetParam().measure, sex, parity, {day / 7, day % 7},
                                                              GetParam().value);
                ASSERT_TRUE(z) << day;
                EXPECT_LE(z->unrounded, before) << day;
                before = z->unrounded;
            }
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Measures, BirthSize,
                         testing::Values(BirthCase{Measure::Weight, 2000}, BirthCase{Measure::Length, 42},
                                         BirthCase{Measure::HeadCircumference, 29}));

} // namespace
} // namespace oyako::growth
