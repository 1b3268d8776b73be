// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// How long a chart takes on the screen and on paper. Aims: 500 points redrawn in 16 ms, a printed page in 200 ms.
#include "core/pages/child_charts.h"
#include "core/pages/plot_part.h"
#include "ui/paint/plot_painter.h"
#include "ui/paint/print_service.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace oyako;

void needApplication()
{
    static int count = 1;
    static char name[] = "bench_charts";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, arguments);
}

/// The chart of the first year with this many points of each measure.
pages::Plot chart(int points)
{
    static const auto library = growth::Library::load();
    pages::ChartedChild child;
    for (int i = 0; i < points; ++i) {
        const double months = 12.0 * i / points;
        child.points.append(
            {growth::Age::fromMonths(months), 3 + months * 0.5, 50 + months * 2, {}, QString::number(i)});
    }
    return pages::infantChart(child, library->japan.survey2023(), *growth::reference(QStringLiteral("japan-r5-2023")),
                              pages::ChartDetail::AllPercentiles);
}

void BM_Redraw(benchmark::State &state)
{
    needApplication();
    const pages::Plot plot = chart(static_cast<int>(state.range(0)) / 2);
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        paint::paintPlot(painter, plot, {0, 0, 16'000, 9000}, {.em = 140, .millimetre = 40});
    }
}
BENCHMARK(BM_Redraw)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

void BM_RedrawZoomed(benchmark::State &state)
{
    needApplication();
    const pages::Plot plot = chart(250);
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        paint::paintPlot(painter, pages::partOf(plot, {0.2, 0.6, 0.3, 0.7}), {0, 0, 16'000, 9000},
                         {.em = 140, .millimetre = 40});
    }
}
BENCHMARK(BM_RedrawZoomed)->Unit(benchmark::kMillisecond);

void BM_PrintedPage(benchmark::State &state)
{
    needApplication();
    const pages::Document document{.title = QStringLiteral("chart"),
                                   .pages = {pages::chartPage(chart(static_cast<int>(state.range(0)) / 2), {})}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(paint::renderPdf(document));
    }
}
BENCHMARK(BM_PrintedPage)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

} // namespace
