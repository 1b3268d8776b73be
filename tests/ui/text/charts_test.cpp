// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/charts.h"

#include "core/pages/chart_parts.h"
#include "tests/support/qt_printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

using namespace pages;

const growth::Library &library()
{
    static const growth::Library loaded = growth::Library::load().value();
    return loaded;
}

care::GrowthHistory child(records::Sex sex = records::Sex::Female)
{
    care::GrowthHistory history{.id = {}, .child = {}, .days = {}};
    history.child.sex = sex;
    history.child.birthDate = QDate(2025, 5, 10);
    history.child.birthOrder = 2;
    history.child.gestationalDaysAtBirth = 34 * 7;
    history.child.birthWeight = Mass::fromGrams(2100);
    return history;
}

QStringList labels(const Plot &plot)
{
    QList<Label> all{plot.title, plot.x.title, plot.y.title, plot.reference, plot.note};
    if (plot.right) {
        all.append(plot.right->title);
    }
    for (const Band &band : plot.bands) {
        all.append(band.label);
    }
    for (const Curve &curve : plot.curves) {
        all.append(curve.label);
    }
    for (const Guide &guide : plot.guides) {
        all.append(guide.label);
    }
    for (const Series &series : plot.series) {
        all.append(series.label);
    }
    QStringList shown;
    for (const Label &label : all) {
        shown.append(label.shown());
    }
    return shown;
}

/// A code that nobody wrote words for still looks like one: "percentile-3-97".
bool looksLikeACode(const QString &label)
{
    static const QRegularExpression code(QStringLiteral("^[a-z]+(-[a-z0-9.]+)*$"));
    return code.match(label).hasMatch();
}

TEST(ChartWords, EveryLabelOfEveryChartHasWordsInEveryLanguage)
{
    QList<Plot> plots;
    for (const records::Sex sex : {records::Sex::Male, records::Sex::Female}) {
        for (const ChildChart chart : childCharts()) {
            for (const ChartReference reference : {ChartReference::Japan, ChartReference::Who}) {
                const ChartChoice choice{chart, reference, growth::AgeBasis::DueDate, ChartDetail::AllPercentiles};
                if (const auto plot = childChart(child(sex), choice, {library()})) {
                    plots.append(*plot);
                }
            }
        }
    }
    const std::vector<growth::FetalWeightRow> rows{{20, 200, 250, 300, 350, 400}, {30, 1000, 1100, 1300, 1500, 1600}};
    plots << pregnancyWeightChart(
                 {{{24, 0}, 56, {}}}, BeforePregnancy{Mass::fromGrams(52'000), Length::fromCentimetres(158)},
                 growth::weightGainBands().value(), growth::reference(u"japan-weight-gain-2021"_qs).value())
          << pregnancyWeightChart({}, BeforePregnancy{Mass::fromGrams(92'000), Length::fromCentimetres(158)},
                                  growth::weightGainBands().value(),
                                  growth::reference(u"japan-weight-gain-2021"_qs).value())
          << pregnancyWeightChart({}, std::nullopt, growth::weightGainBands().value(), {})
          << pregnancyWeightChart({}, BeforePregnancy{Mass::fromGrams(52'000), Length()},
                                  growth::weightGainBands().value(), {})
          << bloodPressureChart({{{24, 0}, 112, 66, {}}}) << fundalHeightChart({{{24, 0}, 22, {}}})
          << fetalWeightChart({{{24, 0}, 650, {}}}, FetalWeightReference{rows, {.name = u"院内"_qs}});
    for (const Language language : languages()) {
        const Catalogue catalogue(language);
        for (const Plot &one : std::as_const(plots)) {
            Plot named = one;
            nameChart(named);
            for (const QString &label : labels(named)) {
                EXPECT_FALSE(looksLikeACode(label)) << qPrintable(code(language) + QLatin1Char(' ') + label);
            }
        }
    }
}

TEST(ChartWords, APointIsReadWithDateAgeValueAndStanding)
{
    const PointReading point{.on = QDate(2026, 11, 10),
                             .measured = {.type = records::MeasurementKind::Weight,
                                          .value = 10'400,
                                          .date = QDate(2026, 11, 10),
                                          .by = records::MeasuredBy::Home},
                             .interval = growth::PercentileInterval{25, 50},
                             .gramsPerDay = 12.4};
    const QString said = reading(point, QDate(2025, 5, 10), {});
    for (const QString &part :
         {u"1歳6か月"_qs, u"体重"_qs, u"10.4"_qs, u"2026年11月10日・家"_qs, u"25番目と50番目"_qs, u"+12 g"_qs}) {
        EXPECT_TRUE(said.contains(part)) << qPrintable(part) << " / " << qPrintable(said);
    }
}

TEST(ChartWords, TheTrendSaysCourseAndBandAndNoVerdict)
{
    Plot plot;
    plot.y = {.title = {.text = u"体重"_qs}, .unit = u"kg"_qs, .from = 0, .to = 10};
    plot.bands = {Band{
        {.text = u"3〜97パーセンタイル"_qs}, {PlotPoint{0, 2}, PlotPoint{10, 2}}, {PlotPoint{0, 5}, PlotPoint{10, 5}}}};
    EXPECT_EQ(trend(plot), u"このグラフの範囲には、「体重」の記録がまだありません。書くと、ここに点が出ます。"_qs);
    plot.series = {Series{.label = {.text = u"体重"_qs}, .marks = {Mark{.at = {1, 3}}, Mark{.at = {5, 4.5}}}}};
    EXPECT_EQ(
        trend(plot),
        u"体重の記録は2つ。3 kgから4.5 kgへふえています。 いちばん新しい値は帯(3〜97パーセンタイル)の中にあります。"_qs);
    plot.series.first().marks.append(Mark{.at = {6, 1}});
    EXPECT_TRUE(trend(plot).contains(u"下にあります"_qs));
    plot.series.first().marks.append(Mark{.at = {6, 9}});
    EXPECT_TRUE(trend(plot).contains(u"上にあります"_qs));
    plot.series.first().marks.append(Mark{.at = {20, 9}});
    EXPECT_FALSE(trend(plot).contains(u"帯"_qs)) << "the band has ended";
}

TEST(ChartWords, PagesAreNamedWithoutTouchingTheirModels)
{
    const auto bare = growthPages(child(), u"花"_qs, {library()}).value();
    auto named = bare;
    nameCharts(named);
    ASSERT_EQ(named.size(), 4);
    EXPECT_TRUE(std::get<PlotFrame>(bare.first().elements.last()).plot->title.text.isEmpty());
    EXPECT_EQ(std::get<PlotFrame>(named.first().elements.last()).plot->title.shown(), u"乳児身体発育曲線(女の子)"_qs);
}

} // namespace
} // namespace oyako::text
