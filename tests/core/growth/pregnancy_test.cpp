// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/pregnancy.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

namespace oyako::growth {
namespace {

TEST(EstimatedFetalWeight, FollowsTheFormula)
{
    EXPECT_NEAR(*estimatedFetalWeight({9, 30, 7}), 1.07 * 729 + 0.30 * 900 * 7, 1e-9);
}

TEST(EstimatedFetalWeight, RefusesMillimetresAndNothing)
{
    EXPECT_EQ(estimatedFetalWeight({90, 30, 7}).error(), Reason::ValueImplausible);
    EXPECT_EQ(estimatedFetalWeight({9, 300, 7}).error(), Reason::ValueImplausible);
    EXPECT_EQ(estimatedFetalWeight({9, 30, 70}).error(), Reason::ValueImplausible);
    EXPECT_EQ(estimatedFetalWeight({0, 30, 7}).error(), Reason::ValueNotPositive);
    EXPECT_EQ(estimatedFetalWeight({9, 30, -1}).error(), Reason::ValueNotPositive);
}

TEST(FetalWeightCurve, AnInstitutionsOwnIsTaken)
{
    const auto curve =
        readFetalWeightCurve(u"own.csv"_qs, "ga_weeks,minus_2sd_g,minus_1_5sd_g,mean_g,plus_1_5sd_g,plus_2sd_g\n"
                                            "18,126,141,187,232,247\n19,166,186,247,308,328\n");
    ASSERT_TRUE(curve);
    EXPECT_EQ(curve->size(), 2U);
    EXPECT_EQ(curve->back().mean, 247);
    EXPECT_EQ(curve->front().plus2Sd, 247);
}

TEST(FetalWeightCurve, BadOnesAreRefusedByPlace)
{
    const QByteArray header = "ga_weeks,minus_2sd_g,minus_1_5sd_g,mean_g,plus_1_5sd_g,plus_2sd_g\n";
    const auto placeOf = [&](const char *rows) {
        const QByteArray content = header + rows;
        return readFetalWeightCurve(u"own.csv"_qs, content).error().field;
    };
    EXPECT_EQ(placeOf("18,126,141,187,232,247\n18,166,186,247,308,328\n"), u"own.csv: line 3: ga_weeks");
    EXPECT_EQ(placeOf("18,126,141,140,232,247\n"), u"own.csv: line 2: mean_g");
    EXPECT_EQ(placeOf("18,126,141,187,232,247\n19,126,141,186,232,247\n"), u"own.csv: line 3: mean_g");
    EXPECT_EQ(placeOf("18,126,141,,232,247\n"), u"own.csv: line 2: mean_g");
    EXPECT_EQ(placeOf(""), u"own.csv: empty");
}

struct GainCase {
    double bmi;
    std::optional<double> from;
    std::optional<double> to;
};

TEST(WeightGain, FollowsTheGuidanceOf2021)
{
    const auto bands = weightGainBands();
    ASSERT_TRUE(bands);
    for (const GainCase &one :
         {GainCase{15, 12, 15}, GainCase{18.49, 12, 15}, GainCase{18.5, 10, 13}, GainCase{24.99, 10, 13},
          GainCase{25, 7, 10}, GainCase{29.99, 7, 10}, GainCase{30, std::nullopt, 5}, GainCase{45, std::nullopt, 5}}) {
        const WeightGainBand &band = weightGainBand(*bands, one.bmi);
        EXPECT_EQ(band.gainFromKg, one.from) << one.bmi;
        EXPECT_EQ(band.gainToKg, one.to) << one.bmi;
    }
    EXPECT_EQ(weightGainBand(*bands, 20).className, u"普通体重");
    EXPECT_FALSE(weightGainBand(*bands, 31).note.isEmpty());
}

} // namespace
} // namespace oyako::growth
