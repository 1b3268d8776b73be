// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/page.h"
#include "ui/paint/plot_layout.h"
#include "ui/paint/print_service.h"

#include <gtest/gtest.h>

namespace oyako::paint {

namespace {

pages::Curve curve(const QString &label, double start, double end, pages::Stroke stroke)
{
    return {.label = {label, label}, .points = {{0, start}, {6, (start + end) / 1.8}, {12, end}}, .stroke = stroke};
}

/// Curves that end close together, a long reference name, guides at one height: whatever makes labels collide.
pages::Plot crowded()
{
    pages::Plot plot;
    plot.title = {QStringLiteral("t"), QStringLiteral("体重")};
    plot.x = {.title = {QStringLiteral("x"), QStringLiteral("月齢")},
              .unit = QStringLiteral("か月"),
              .from = 0,
              .to = 12,
              .ticks = pages::evenTicks(0, 12, 1, 1)};
    plot.y = {.title = {QStringLiteral("y"), QStringLiteral("体重")},
              .unit = QStringLiteral("kg"),
              .from = 2,
              .to = 12,
              .ticks = pages::evenTicks(2, 12, 0.5, 1)};
    plot.bands << pages::Band{.lower = {{0, 2.1}, {12, 7.5}}, .upper = {{0, 3.8}, {12, 11}}};
    for (int index = 0; index < 7; ++index) {
        plot.curves << curve(QStringLiteral("%1パーセンタイル").arg(index), 3, 8 + 0.1 * index, pages::Stroke::Dashed);
    }
    plot.guides << pages::Guide{.label = {QStringLiteral("g"), QStringLiteral("きょう")},
                                .orientation = Qt::Vertical,
                                .at = 7}
                << pages::Guide{.label = {QStringLiteral("h"), QStringLiteral("出産予定日")},
                                .orientation = Qt::Vertical,
                                .at = 7.2};
    plot.series << pages::Series{.label = {QStringLiteral("s"), QStringLiteral("陽翔")},
                                 .marks = {{{0, 3.1}, {}}, {{3, 6.0}, {}}}}
                << pages::Series{.label = {QStringLiteral("u"), QStringLiteral("結衣(修正月齢)")},
                                 .marks = {{{1, 3.0}, {}}},
                                 .marker = pages::Marker::Square,
                                 .colour = 1};
    plot.reference = {QStringLiteral("r"),
                      QStringLiteral("令和5年 乳幼児身体発育調査(こども家庭庁) 3–97パーセンタイル")};
    plot.note = {QStringLiteral("n"), QStringLiteral("修正月齢で描いています")};
    return plot;
}

QList<PlacedText> allTexts(const PlotLayout &layout)
{
    QList<PlacedText> all{layout.title()};
    all << layout.xLabels() << layout.yLabels() << layout.endLabels() << layout.captions() << layout.legend()
        << layout.guideLabels();
    return all;
}

void expectTidy(const PlotLayout &layout, const QRectF &area)
{
    const QList<PlacedText> all = allTexts(layout);
    for (qsizetype first = 0; first < all.size(); ++first) {
        if (all.at(first).text.isEmpty()) {
            continue;
        }
        EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(all.at(first).box)) << qPrintable(all.at(first).text);
        for (qsizetype second = first + 1; second < all.size(); ++second) {
            const QRectF shared = all.at(first).box.intersected(all.at(second).box);
            EXPECT_TRUE(all.at(second).text.isEmpty() || shared.width() < 0.5 || shared.height() < 0.5)
                << qPrintable(all.at(first).text) << " / " << qPrintable(all.at(second).text);
        }
    }
}

} // namespace

TEST(PlotLayout, NothingOverlapsAtAnyTextSize)
{
    const pages::Plot plot = crowded();
    const QRectF area(0, 0, 900, 560);
    for (const double em : {10.0, 13.0, 16.0, 20.0, 26.0}) {
        SCOPED_TRACE(em);
        expectTidy(PlotLayout(plot, area, {em, 4}, Typeface::shared()), area);
    }
}

TEST(PlotLayout, NothingOverlapsOnA6)
{
    const pages::Plot plot = crowded();
    const QRectF area(800, 2000, 8900, 7000);
    expectTidy(PlotLayout(plot, area, {247, 100}, Typeface::shared()), area);
}

TEST(PlotLayout, LeavesTheFrameMostOfTheRoom)
{
    const pages::Plot plot = crowded();
    const PlotLayout layout(plot, {0, 0, 900, 560}, {13, 4}, Typeface::shared());
    EXPECT_GT(layout.frame().width(), 600);
    EXPECT_GT(layout.frame().height(), 380);
}

TEST(PlotLayout, MapsDataToPlacesAndBack)
{
    const pages::Plot plot = crowded();
    const PlotLayout layout(plot, {0, 0, 900, 560}, {13, 4}, Typeface::shared());
    EXPECT_EQ(layout.toUnits({0, 2}), layout.frame().bottomLeft());
    EXPECT_EQ(layout.toUnits({12, 12}), layout.frame().topRight());
    const pages::PlotPoint back = layout.toData(layout.toUnits({4.5, 7.25}));
    EXPECT_NEAR(back.x, 4.5, 1e-9);
    EXPECT_NEAR(back.y, 7.25, 1e-9);
}

TEST(PlotLayout, MeasuresTheRightAxisByItself)
{
    pages::Plot plot = crowded();
    plot.right = pages::Axis{.title = {QStringLiteral("h"), QStringLiteral("身長")},
                             .unit = QStringLiteral("cm"),
                             .from = 40,
                             .to = 90,
                             .ticks = pages::evenTicks(40, 90, 5, 10)};
    const PlotLayout layout(plot, {0, 0, 900, 560}, {13, 4}, Typeface::shared());
    EXPECT_EQ(layout.toUnits({12, 90}, pages::Side::Right), layout.frame().topRight());
    expectTidy(layout, {0, 0, 900, 560});
}

TEST(PlotPainter, PaintsInsideItsFrameOnly)
{
    const pages::PlotFrame frame{.rect = {20, 20, 60, 60}, .plot = std::make_shared<pages::Plot>(crowded())};
    const QImage image = toImages({.pages = {{pages::a6, {frame}}}}, 254).first();
    int outside = 0;
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = image.pixelColor(x, y) != QColor(Qt::white);
            (QRect(198, 198, 604, 604).contains(x, y) ? inside : outside) += ink ? 1 : 0;
        }
    }
    EXPECT_EQ(outside, 0);
    EXPECT_GT(inside, 10000);
}

} // namespace oyako::paint
