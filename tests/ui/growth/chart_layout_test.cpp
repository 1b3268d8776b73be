// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/child_charts.h"
#include "core/pages/pregnancy_chart.h"
#include "tests/support/qt_printers.h"
#include "ui/paint/plot_layout.h"
#include "ui/text/charts.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace pages;

const growth::Library &library()
{
    static const growth::Library loaded = growth::Library::load().value();
    return loaded;
}

QList<Plot> allCharts()
{
    care::GrowthHistory history{.id = {}, .child = {}, .days = {}};
    history.child = {.sex = records::Sex::Female,
                     .birthDate = QDate(2020, 5, 10),
                     .birthOrder = 1,
                     .gestationalDaysAtBirth = 34 * 7,
                     .birthWeight = Mass::fromGrams(2100)};
    for (int month = 1; month < 60; month += 4) {
        care::GrowthDay day{.on = history.child.birthDate.addMonths(month)};
        for (size_t i = 0; i < care::childKinds.size(); ++i) {
            const double value = i == 0 ? 3000 + month * 240.0 : 400 + month * 8.0;
            day.values[i] = book::Stored<records::Measurement>{
                .id = RecordId(QUuid::createUuid()),
                .value = {.type = care::childKinds[i], .value = value, .date = day.on}};
        }
        history.days.append(day);
    }
    QList<Plot> plots;
    for (const ChildChart chart : childCharts()) {
        for (const ChartReference reference : {ChartReference::Japan, ChartReference::Who}) {
            for (const ChartDetail detail : {ChartDetail::AsTheHandbook, ChartDetail::AllPercentiles}) {
                const ChartChoice choice{chart, reference, growth::AgeBasis::DueDate, detail};
                if (auto plot = childChart(history, choice, {library()})) {
                    plots.append(std::move(*plot));
                }
            }
        }
    }
    plots << pregnancyWeightChart(
                 {{{24, 0}, 56, {}}}, BeforePregnancy{Mass::fromGrams(52'000), Length::fromCentimetres(158)},
                 growth::weightGainBands().value(), growth::reference(QStringLiteral("japan-weight-gain-2021")).value())
          << bloodPressureChart({{{24, 0}, 112, 66, {}}, {{28, 0}, 118, 70, {}}})
          << fundalHeightChart({{{24, 0}, 22, {}}}) << fetalWeightChart({{{24, 0}, 650, {}}}, std::nullopt);
    return plots;
}

/// Names of texts that stand in one another's way, or outside.
QStringList untidy(const Plot &plot, const QSizeF &size, double em)
{
    const QRectF area({0, 0}, size);
    const paint::PlotLayout layout(plot, area, {em, em / 3}, paint::Typeface::shared());
    QList<paint::PlacedText> all{layout.title()};
    all << layout.xLabels() << layout.yLabels() << layout.endLabels() << layout.captions() << layout.legend();
    all.removeIf([](const paint::PlacedText &text) { return text.text.isEmpty(); });
    QStringList found;
    for (qsizetype first = 0; first < all.size(); ++first) {
        if (!area.adjusted(-1, -1, 1, 1).contains(all.at(first).box)) {
            found.append(QStringLiteral("outside: ") + all.at(first).text);
        }
        for (qsizetype second = first + 1; second < all.size(); ++second) {
            const QRectF shared = all.at(first).box.intersected(all.at(second).box);
            if (shared.width() > 0.5 && shared.height() > 0.5) {
                found.append(all.at(first).text + QStringLiteral(" / ") + all.at(second).text);
            }
        }
    }
    return found;
}

/// The chart in the smallest window, at 100 and 200 % text, and on a page of the book.
TEST(ChartLayout, NothingOverlapsInAnyLanguageSizeOrZoom)
{
    struct Case {
        const char *name;
        QSizeF size;
        double em;
    };
    const QList<Case> cases{{"window", {700, 430}, 13}, {"large text", {640, 640}, 26}, {"A6", {9100, 12'100}, 247}};
    const QList<Plot> charts = allCharts();
    ASSERT_GT(charts.size(), 20);
    for (const text::Language language : text::languages()) {
        const text::Catalogue catalogue(language);
        for (const Plot &chart : charts) {
            for (const PlotWindow &window : {PlotWindow{}, PlotWindow{0.1, 0.4, 0.3, 0.6}}) {
                Plot plot = partOf(chart, window);
                text::nameChart(plot);
                for (const Case &one : cases) {
                    EXPECT_EQ(untidy(plot, one.size, one.em), QStringList())
                        << qPrintable(text::code(language)) << ' ' << qPrintable(chart.title.code) << ' ' << one.name;
                }
            }
        }
    }
}

/// Every nested band and the median are labelled in their order, none at the height of another's part.
TEST(ChartLayout, NestedBandsAreLabelledWhereTheyAre)
{
    for (Plot plot : allCharts()) {
        if (!plot.title.code.startsWith(QLatin1String("chart-head")) || plot.bands.size() != 3) {
            continue;
        }
        text::nameChart(plot);
        const paint::PlotLayout layout(plot, {0, 0, 900, 1400}, {13, 4}, paint::Typeface::shared());
        QList<double> heights;
        for (const pages::Band &band : plot.bands) {
            const QString words = band.label.shown();
            const auto &labels = layout.endLabels();
            const auto label = std::find_if(labels.cbegin(), labels.cend(),
                                            [&words](const paint::PlacedText &one) { return one.text == words; });
            ASSERT_NE(label, labels.cend());
            const double at = label->box.center().y();
            EXPECT_GT(at, layout.toUnits(band.upper.last(), band.side).y() - 8) << qPrintable(words);
            EXPECT_LT(at, layout.toUnits(band.lower.last(), band.side).y()) << qPrintable(words);
            heights.append(at);
        }
        EXPECT_TRUE(std::is_sorted(heights.cbegin(), heights.cend()));
        EXPECT_GT(heights.at(1) - heights.at(0), 13);
    }
}

} // namespace
} // namespace oyako::ui
