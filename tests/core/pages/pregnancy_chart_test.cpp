// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/pregnancy_chart.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::pages {
namespace {

Plot weightChart(const QList<VisitPoint> &weights, const std::optional<BeforePregnancy> &before)
{
    return pregnancyWeightChart(weights, before, growth::weightGainBands().value(),
                                growth::reference(u"japan-weight-gain-2021"_qs).value());
}

BeforePregnancy woman(double kilograms, double centimetres)
{
    return {Mass::fromKilograms(kilograms), Length::fromCentimetres(centimetres)};
}

TEST(PregnancyWeightChart, DrawsWhatTheGuidanceAimsAtByTerm)
{
    const Plot plot = weightChart({{{20, 0}, 55.5, u"a"_qs}}, woman(52, 160)); // BMI 20.3: 10–13 kg
    ASSERT_EQ(plot.bands.size(), 1);
    EXPECT_EQ(plot.bands.first().lower, (QList<PlotPoint>{{37, 62}, {42, 62}}));
    EXPECT_EQ(plot.bands.first().upper, (QList<PlotPoint>{{37, 65}, {42, 65}}));
    ASSERT_EQ(plot.guides.size(), 1);
    EXPECT_EQ(plot.guides.first().at, 52);
    EXPECT_EQ(plot.reference.code, u"japan-weight-gain-2021");
    EXPECT_TRUE(plot.reference.text.contains(u"2021"));
}

TEST(PregnancyWeightChart, AdviceIsIndividualFromBmiThirty)
{
    const Plot plot = weightChart({}, woman(80, 160)); // BMI 31.25
    EXPECT_TRUE(plot.bands.isEmpty());
    ASSERT_EQ(plot.guides.size(), 2);
    EXPECT_EQ(plot.guides.last().label.code, u"weight-gain-individual");
    EXPECT_EQ(plot.guides.last().at, 85);
}

TEST(PregnancyWeightChart, WithoutAWeightBeforeThereAreOnlyPoints)
{
    const Plot plot = weightChart({{{20, 3}, 55.5, u"a"_qs}}, std::nullopt);
    EXPECT_TRUE(plot.bands.isEmpty() && plot.guides.isEmpty() && plot.reference.isEmpty());
    EXPECT_EQ(plot.note.code, u"guidance-needs-weight");
    EXPECT_EQ(plot.series.first().marks.first().at, (PlotPoint{143 / 7.0, 55.5}));
    const Plot noHeight = weightChart({}, woman(52, 0));
    EXPECT_TRUE(noHeight.bands.isEmpty());
    EXPECT_EQ(noHeight.guides.size(), 1);
    EXPECT_TRUE(noHeight.reference.isEmpty()) << "no guidance is drawn, none is named";
    EXPECT_EQ(noHeight.note.code, u"guidance-needs-height");
    EXPECT_TRUE(weightChart({}, woman(52, 160)).note.isEmpty());
    EXPECT_FALSE(weightChart({}, woman(80, 160)).reference.isEmpty());
    EXPECT_TRUE(weightChart({}, std::nullopt).series.isEmpty());
}

TEST(PregnancyWeightChart, HasRoomForEveryWeight)
{
    for (const double kilograms : {38.0, 50.0, 95.0, 129.9}) {
        const Plot plot =
            weightChart({{{10, 0}, kilograms - 3, u"a"_qs}, {{39, 0}, kilograms + 20, u"b"_qs}}, woman(kilograms, 160));
        EXPECT_LT(plot.y.from, kilograms - 3);
        EXPECT_GT(plot.y.to, kilograms + 20);
        EXPECT_FALSE(plot.y.ticks.isEmpty());
    }
}

TEST(BloodPressureChart, MarksTheLinesOf140And90)
{
    const Plot plot = bloodPressureChart({{{12, 0}, 112, 70, u"a"_qs}, {{30, 2}, 142, 88, u"b"_qs}});
    ASSERT_EQ(plot.guides.size(), 2);
    EXPECT_EQ(plot.guides.first().at, 140);
    EXPECT_EQ(plot.guides.last().at, 90);
    ASSERT_EQ(plot.series.size(), 2);
    EXPECT_EQ(plot.series.first().marks.last().at, (PlotPoint{212 / 7.0, 142}));
    EXPECT_EQ(plot.series.last().marks.last().at, (PlotPoint{212 / 7.0, 88}));
    EXPECT_NE(plot.series.first().marker, plot.series.last().marker);
    EXPECT_EQ(plot.y.to, 180);
    EXPECT_EQ(bloodPressureChart({{{30, 0}, 205, 120, u"c"_qs}}).y.to, 220);
    EXPECT_TRUE(bloodPressureChart({}).series.isEmpty());
}

TEST(FundalHeightChart, ShowsItsPoints)
{
    const Plot plot = fundalHeightChart({{{24, 0}, 22, u"a"_qs}});
    EXPECT_EQ(plot.series.first().marks.first().at, (PlotPoint{24, 22}));
    EXPECT_TRUE(plot.bands.isEmpty());
}

TEST(FetalWeightChart, HasACurveOnlyWhereOneIsLoaded)
{
    const QList<VisitPoint> estimates{{{30, 0}, 1500, u"a"_qs}};
    const Plot bare = fetalWeightChart(estimates, std::nullopt);
    EXPECT_TRUE(bare.bands.isEmpty() && bare.curves.isEmpty() && bare.reference.isEmpty());
    EXPECT_EQ(bare.series.first().marks.size(), 1);

    const FetalWeightReference own{{{18, 126, 141, 187, 232, 247}, {19, 166, 186, 247, 308, 328}},
                                   {u"own.csv"_qs, u"own.csv"_qs, {}, {}, {}}};
    const Plot plot = fetalWeightChart(estimates, own);
    ASSERT_EQ(plot.bands.size(), 2);
    EXPECT_EQ(plot.bands.first().lower, (QList<PlotPoint>{{18, 126}, {19, 166}}));
    EXPECT_EQ(plot.bands.last().depth, 1);
    EXPECT_EQ(plot.curves.first().points.last(), (PlotPoint{19, 247}));
    EXPECT_EQ(plot.reference.shown(), u"own.csv");
}

} // namespace
} // namespace oyako::pages
