// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/growth_chart.h"

#include "core/growth/score_table.h"
#include "core/pages/chart_parts.h"
#include "tests/support/qt_printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::pages {
namespace {

using growth::Age;
using growth::Sex;

const growth::Library &library()
{
    static const growth::Library loaded = growth::Library::load().value();
    return loaded;
}

growth::ReferenceInfo info(const QString &id)
{
    return growth::reference(id).value();
}

/// Every chart with a child in it, for what must hold for all.
QList<Plot> allCharts()
{
    QList<Plot> plots;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        const ChartedChild child{sex,
                                 {{Age::fromMonths(3.2), 6.1, 60.5, 40.0, u"a"_qs},
                                  {Age::fromMonths(18), 10.2, 80.0, 47.0, u"b"_qs},
                                  {Age::fromMonths(100), 26.0, 126.0, {}, u"c"_qs}}};
        const auto &japan = library().japan;
        const auto survey = info(u"japan-r5-2023"_qs);
        for (const ChartDetail detail : {ChartDetail::AsTheHandbook, ChartDetail::AllPercentiles}) {
            plots << infantChart(child, japan.survey2023(), survey, detail)
                  << toddlerChart(child, japan.survey2023(), survey, detail)
                  << headChart(child, japan.survey2023(), survey, detail);
        }
        plots << weightForHeightChart(child, library().standardWeights, info(u"japan-2000-standard-weight"_qs))
              << heightChart(child, japan, info(u"japan-2000-height"_qs))
              << bmiChart(child, japan, info(u"japan-2000-bmi"_qs));
        for (const auto measure :
             {growth::Measure::Weight, growth::Measure::Length, growth::Measure::HeadCircumference}) {
            const BirthPoint birth{{39, 3}, measure == growth::Measure::Weight ? 3000.0 : 34.0, u"birth"_qs};
            plots << birthSizeChart(measure, sex, growth::Parity::Primipara, birth, japan,
                                    info(u"japan-birth-size"_qs));
        }
    }
    return plots;
}

const Axis &verticalOf(const Plot &plot, Side side)
{
    return side == Side::Right ? *plot.right : plot.y;
}

/// How high a place stands in the frame, 0 … 1.
double shareOf(const Plot &plot, Side side, double y)
{
    const Axis &axis = verticalOf(plot, side);
    return (y - axis.from) / (axis.to - axis.from);
}

void expectRising(const QList<PlotPoint> &line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        ASSERT_GT(line.at(i).x, line.at(i - 1).x);
    }
}

TEST(EveryChart, NamesItsReferenceAndEdition)
{
    for (const Plot &plot : allCharts()) {
        EXPECT_FALSE(plot.reference.code.isEmpty() || plot.reference.text.isEmpty()) << plot.title.code.toStdString();
        EXPECT_TRUE(plot.reference.text.contains(QRegularExpression(u"20\\d\\d"_qs)))
            << plot.reference.text.toStdString();
    }
}

TEST(EveryChart, DrawsInsideItsFrame)
{
    for (const Plot &plot : allCharts()) {
        SCOPED_TRACE(plot.title.code.toStdString());
        EXPECT_LT(plot.x.from, plot.x.to);
        for (const Band &band : plot.bands) {
            ASSERT_EQ(band.lower.size(), band.upper.size());
            expectRising(band.lower);
            for (qsizetype i = 0; i < band.lower.size(); ++i) {
                EXPECT_LT(band.lower.at(i).y, band.upper.at(i).y);
                EXPECT_GE(shareOf(plot, band.side, band.lower.at(i).y), 0);
                EXPECT_LE(shareOf(plot, band.side, band.upper.at(i).y), 1);
                EXPECT_GE(band.lower.at(i).x, plot.x.from);
                EXPECT_LE(band.lower.at(i).x, plot.x.to);
            }
        }
        for (const Curve &curve : plot.curves) {
            expectRising(curve.points);
            for (const PlotPoint &point : curve.points) {
                EXPECT_GE(shareOf(plot, curve.side, point.y), 0) << curve.label.code.toStdString();
                EXPECT_LE(shareOf(plot, curve.side, point.y), 1) << curve.label.code.toStdString() << point.x;
            }
        }
        for (const Series &series : plot.series) {
            EXPECT_FALSE(series.marks.isEmpty());
            for (const Mark &mark : series.marks) {
                EXPECT_GE(mark.at.x, plot.x.from);
                EXPECT_LE(mark.at.x, plot.x.to);
                EXPECT_FALSE(mark.code.isEmpty());
            }
        }
    }
}

TEST(EveryChart, SpeaksInCodes)
{
    const QRegularExpression code(u"^[a-z0-9.-]+$"_qs);
    for (const Plot &plot : allCharts()) {
        QList<Label> labels{plot.title, plot.x.title, plot.y.title};
        for (const Band &band : plot.bands) {
            labels << band.label;
        }
        for (const Curve &curve : plot.curves) {
            labels << curve.label;
        }
        for (const Series &series : plot.series) {
            labels << series.label;
        }
        for (const Label &label : labels) {
            EXPECT_TRUE(code.match(label.code).hasMatch()) << label.code.toStdString();
            EXPECT_TRUE(label.text.isEmpty()) << "words belong to those who know the reader's language";
        }
    }
}

TEST(EveryChart, HasNumbersOnItsAxes)
{
    for (const Plot &plot : allCharts()) {
        for (const Axis &axis : {plot.x, plot.y, plot.right.value_or(plot.y)}) {
            const auto labelled = std::count_if(axis.ticks.begin(), axis.ticks.end(),
                                                [](const Tick &tick) { return !tick.label.isEmpty(); });
            EXPECT_GE(labelled, 3) << plot.title.code.toStdString();
            EXPECT_LE(labelled, 20) << plot.title.code.toStdString();
        }
    }
}

TEST(InfantChart, DrawsTheBandAtTheMiddleOfEachAgeClass)
{
    const Plot plot = infantChart({Sex::Male, {}}, library().japan.survey2023(), info(u"japan-r5-2023"_qs));
    ASSERT_EQ(plot.bands.size(), 2);
    const Band &weight = plot.bands.last();
    EXPECT_EQ(weight.label.code, u"percentile-3-97");
    EXPECT_EQ(weight.side, Side::Right);
    EXPECT_EQ(weight.lower.first(), (PlotPoint{0, 2.32}));
    EXPECT_EQ(weight.lower.at(2), (PlotPoint{1.5, 3.76}));
    EXPECT_EQ(weight.upper.at(2), (PlotPoint{1.5, 5.8}));
    // 11–12 months stand at 11.5, the next class at 15: the chart ends between them.
    EXPECT_EQ(weight.lower.last().x, 12);
    EXPECT_NEAR(weight.lower.last().y, 7.37 + (7.94 - 7.37) * 0.5 / 3.5, 1e-9);
}

TEST(InfantChart, KeepsLengthAboveWeight)
{
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const Plot &plot : {infantChart({sex, {}}, library().japan.survey2023(), info(u"japan-r5-2023"_qs)),
                                 toddlerChart({sex, {}}, library().japan.survey2023(), info(u"japan-r5-2023"_qs))}) {
            const Band &length = plot.bands.first();
            const Band &weight = plot.bands.last();
            ASSERT_EQ(length.lower.size(), weight.upper.size());
            for (qsizetype i = 0; i < length.lower.size(); ++i) {
                EXPECT_GT(shareOf(plot, Side::Left, length.lower.at(i).y),
                          shareOf(plot, Side::Right, weight.upper.at(i).y) + 0.05);
            }
        }
    }
}

TEST(InfantChart, ShowsTheMeasurementsOfItsAges)
{
    const ChartedChild child{Sex::Female,
                             {{Age::fromMonths(3), 6.0, 60.0, 40.0, u"a"_qs},
                              {Age::fromMonths(4), {}, 62.0, {}, u"b"_qs},
                              {Age::fromMonths(13), 9.0, 75.0, {}, u"c"_qs}}};
    const Plot plot = infantChart(child, library().japan.survey2023(), info(u"japan-r5-2023"_qs));
    ASSERT_EQ(plot.series.size(), 2);
    EXPECT_EQ(plot.series.first().label.code, u"length");
    EXPECT_EQ(plot.series.first().marks.size(), 2);
    EXPECT_EQ(plot.series.last().marks.size(), 1);
    EXPECT_EQ(plot.series.last().marks.first().at, (PlotPoint{3, 6.0}));
    EXPECT_EQ(plot.series.last().marks.first().code, u"a");
    EXPECT_NE(plot.series.first().marker, plot.series.last().marker) << "told apart without colour";
    EXPECT_TRUE(plot.note.isEmpty());
}

TEST(InfantChart, SaysWhenCorrectedAgeIsUsed)
{
    const ChartedChild child{Sex::Female, {{Age::fromMonths(3), 6.0, {}, {}, u"a"_qs, true}}};
    const Plot plot = infantChart(child, library().japan.survey2023(), info(u"japan-r5-2023"_qs));
    EXPECT_EQ(plot.note.code, u"corrected-age");
    EXPECT_TRUE(plot.series.first().marks.first().hollow);
}

TEST(InfantChart, ShowsAllPercentilesWhenAsked)
{
    const Plot plot = infantChart({Sex::Male, {}}, library().japan.survey2023(), info(u"japan-r5-2023"_qs),
                                  ChartDetail::AllPercentiles);
    ASSERT_EQ(plot.bands.size(), 6);
    EXPECT_EQ(plot.bands.at(1).label.code, u"percentile-10-90");
    EXPECT_EQ(plot.bands.at(2).label.code, u"percentile-25-75");
    EXPECT_EQ(plot.bands.at(2).depth, 2);
    ASSERT_EQ(plot.curves.size(), 2);
    EXPECT_EQ(plot.curves.first().label.code, u"percentile-50");
}

TEST(InfantChart, AClassThatIsLeftOutInterruptsTheBand)
{
    const QByteArray own =
        "measure,unit,sex,band_label_ja,age_from_months,age_to_months,age_mid_months,p3,p10,p25,p50,p75,p90,p97\n"
        "weight,kg,male,1,1,2,1.5,3,3.2,3.4,3.6,3.8,4,4.2\nweight,kg,male,2,2,3,2.5,4,4.2,4.4,4.6,4.8,5,5.2\n"
        "weight,kg,male,5,5,6,5.5,6,6.2,6.4,6.6,6.8,7,7.2\nweight,kg,male,6,6,7,6.5,7,7.2,7.4,7.6,7.8,8,8.2\n";
    const auto table = growth::readPercentileTable(u"own.csv"_qs, own);
    ASSERT_TRUE(table);
    const Plot plot = infantChart({Sex::Male, {}}, *table, {u"own.csv"_qs, u"own.csv"_qs, {}, {}, {}});
    ASSERT_EQ(plot.bands.size(), 2) << "two runs of weight, nothing of length";
    EXPECT_EQ(plot.bands.first().lower.last().x, 2.5);
    EXPECT_EQ(plot.bands.last().lower.first().x, 5.5);
    EXPECT_EQ(plot.reference.shown(), u"own.csv");
}

TEST(ToddlerChart, RunsFromOneToSixYears)
{
    const Plot plot = toddlerChart({Sex::Female, {}}, library().japan.survey2023(), info(u"japan-r5-2023"_qs));
    for (const Band &band : plot.bands) {
        EXPECT_EQ(band.lower.first().x, 12);
        EXPECT_EQ(band.lower.last().x, 72);
    }
    EXPECT_EQ(plot.y.title.code, u"height");
    EXPECT_EQ(plot.x.ticks.first().label, u"1");
    EXPECT_EQ(plot.x.ticks.last().label, u"6");
}

TEST(HeadChart, IsAsLongAsItsDataOrItsChild)
{
    const auto &survey = library().japan.survey2023();
    EXPECT_EQ(headChart({Sex::Male, {}}, survey, info(u"japan-r5-2023"_qs)).x.to, 36);
    const ChartedChild older{Sex::Male, {{Age::fromMonths(50), {}, {}, 50.0, u"a"_qs}}};
    const Plot plot = headChart(older, survey, info(u"japan-r5-2023"_qs));
    EXPECT_EQ(plot.x.to, 72);
    EXPECT_EQ(plot.bands.first().lower.last().x, 33) << "never drawn on beyond the last class";
}

TEST(WeightForHeightChart, DrawsTheDegreesOfObesity)
{
    const ChartedChild child{
        Sex::Male, {{Age::fromMonths(40), 15.0, 95.0, {}, u"a"_qs}, {Age::fromMonths(10), 9.0, 69.0, {}, u"b"_qs}}};
    const Plot plot = weightForHeightChart(child, library().standardWeights, info(u"japan-2000-standard-weight"_qs));
    ASSERT_EQ(plot.curves.size(), 5);
    EXPECT_EQ(plot.curves.first().label.code, u"obesity-minus-20");
    EXPECT_EQ(plot.curves.last().label.code, u"obesity-plus-30");
    EXPECT_NEAR(plot.curves.last().points.at(30).y, *library().standardWeights.toddler(Sex::Male, 100) * 1.3, 1e-9);
    EXPECT_EQ(plot.curves.last().points.last().x, 120);
    ASSERT_EQ(plot.series.size(), 1);
    EXPECT_EQ(plot.series.first().marks.size(), 1) << "69 cm is below the formula";
    EXPECT_EQ(plot.series.first().marks.first().at, (PlotPoint{95, 15}));
}

TEST(HeightChart, DrawsMeanAndDeviationsOfThe2000Survey)
{
    const Plot plot = heightChart({Sex::Female, {}}, library().japan, info(u"japan-2000-height"_qs));
    ASSERT_EQ(plot.curves.size(), 5);
    EXPECT_EQ(plot.curves.first().label.code, u"sd-minus-2");
    EXPECT_EQ(plot.curves.at(2).label.code, u"mean");
    EXPECT_EQ(plot.curves.at(2).points.size(), 211);
    EXPECT_NEAR(plot.curves.last().points.first().y - plot.curves.at(2).points.first().y,
                2 * (plot.curves.at(3).points.first().y - plot.curves.at(2).points.first().y), 1e-9);
}

TEST(BmiChart, TakesPointsWithWeightAndHeight)
{
    const ChartedChild child{
        Sex::Male, {{Age::fromMonths(60), 18.0, 108.0, {}, u"a"_qs}, {Age::fromMonths(62), 18.0, {}, {}, u"b"_qs}}};
    const Plot plot = bmiChart(child, library().japan, info(u"japan-2000-bmi"_qs));
    EXPECT_EQ(plot.curves.size(), 7);
    ASSERT_EQ(plot.series.size(), 1);
    ASSERT_EQ(plot.series.first().marks.size(), 1);
    EXPECT_NEAR(plot.series.first().marks.first().at.y, 18 / (1.08 * 1.08), 1e-9);
}

TEST(BirthSizeChart, StandsInWeeksOfGestation)
{
    const BirthPoint birth{{38, 5}, 2900, u"birth"_qs};
    const Plot plot = birthSizeChart(growth::Measure::Weight, Sex::Male, growth::Parity::Multipara, birth,
                                     library().japan, info(u"japan-birth-size"_qs));
    ASSERT_EQ(plot.bands.size(), 1);
    EXPECT_EQ(plot.bands.first().lower.first().x, 22);
    EXPECT_EQ(plot.bands.first().lower.size(), 140);
    EXPECT_EQ(plot.series.first().marks.first().at, (PlotPoint{(38 * 7 + 5) / 7.0, 2900}));
    EXPECT_TRUE(birthSizeChart(growth::Measure::Weight, Sex::Male, growth::Parity::Multipara, {}, library().japan,
                               info(u"japan-birth-size"_qs))
                    .series.isEmpty());
}

TEST(YearTicks, LabelFullYearsOnly)
{
    const QList<Tick> ticks = yearTicks(0, 30, 6, 1);
    ASSERT_EQ(ticks.size(), 6);
    EXPECT_EQ(ticks.at(2).label, u"1");
    EXPECT_TRUE(ticks.at(2).major);
    EXPECT_TRUE(ticks.at(1).label.isEmpty());
    EXPECT_FALSE(ticks.at(1).major);
    EXPECT_TRUE(yearTicks(0, 30, 6, 2).at(2).label.isEmpty());
    EXPECT_EQ(yearTicks(0, 30, 6, 2).at(4).label, u"2");
}

TEST(Clipped, InterpolatesItsEnds)
{
    const QList<PlotPoint> line{{0, 0}, {10, 20}, {20, 0}};
    EXPECT_EQ(clipped(line, 5, 15), (QList<PlotPoint>{{5, 10}, {10, 20}, {15, 10}}));
    EXPECT_EQ(clipped(line, 2, 4), (QList<PlotPoint>{{2, 4}, {4, 8}}));
    EXPECT_EQ(clipped(line, 0, 20), line);
    EXPECT_EQ(clipped(line, 10, 20), (QList<PlotPoint>{{10, 20}, {20, 0}}));
    EXPECT_TRUE(clipped(line, 30, 40).isEmpty());
    EXPECT_TRUE(clipped({}, 0, 1).isEmpty());
}

TEST(NamedReference, DoesNotSayItsEditionTwice)
{
    EXPECT_EQ(named({u"a"_qs, u"Survey"_qs, u"2023"_qs, {}, {}}).text, u"Survey (2023)");
    EXPECT_EQ(named({u"a"_qs, u"Survey of 2023"_qs, u"2023"_qs, {}, {}}).text, u"Survey of 2023");
    EXPECT_EQ(named({u"a"_qs, u"own.csv"_qs, {}, {}, {}}).text, u"own.csv");
}

} // namespace
} // namespace oyako::pages
