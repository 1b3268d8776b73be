// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/plot_part.h"

#include "core/pages/chart_parts.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::pages {
namespace {

Plot plot()
{
    Plot plot;
    plot.x = {.title = coded(u"age-years"_qs), .from = 0, .to = 72, .ticks = yearTicks(0, 72, 3, 1)};
    plot.y = {.title = coded(u"height"_qs),
              .unit = u"cm"_qs,
              .from = 0,
              .to = 100,
              .ticks = partlyLabelled(evenTicks(0, 100, 1, 10), 40, 100)};
    plot.curves = {{.label = coded(u"high"_qs), .points = {{0, 0}, {72, 144}}},
                   {.label = coded(u"low"_qs), .points = {{0, 10}, {72, 10}}}};
    plot.bands = {{coded(u"band"_qs), {{0, 20}, {72, 20}}, {{0, 30}, {72, 30}}}};
    return plot;
}

int labels(const Axis &axis)
{
    return static_cast<int>(
        std::count_if(axis.ticks.begin(), axis.ticks.end(), [](const Tick &tick) { return !tick.label.isEmpty(); }));
}

TEST(PlotPart, TheWholeWindowChangesNothing)
{
    const Plot whole = plot();
    const Plot part = partOf(whole, {});
    EXPECT_EQ(part.x.to, whole.x.to);
    EXPECT_EQ(part.x.ticks.size(), whole.x.ticks.size());
    EXPECT_EQ(part.curves.first().points, whole.curves.first().points);
}

TEST(PlotPart, NarrowsBothAxesAndLabelsThemFinely)
{
    const Plot part = partOf(plot(), {0.25, 0.5, 0, 0.25});
    EXPECT_EQ(part.x.from, 18);
    EXPECT_EQ(part.x.to, 36);
    EXPECT_EQ(part.x.title.code, QStringLiteral("age-months"));
    EXPECT_GE(labels(part.x), 3);
    EXPECT_EQ(part.y.to, 25);
    EXPECT_EQ(labels(part.y), 0) << "that part of the axis belongs to the other scale";
    EXPECT_GE(labels(partOf(plot(), {0, 1, 0.5, 0.6}).y), 3);
}

TEST(PlotPart, LinesEndWhereTheyLeaveTheWindow)
{
    const Plot part = partOf(plot(), {0, 0.5, 0, 0.5});
    EXPECT_EQ(part.curves.at(0).points.last(), (PlotPoint{36, 72}));
    EXPECT_TRUE(part.curves.at(0).label.isEmpty()) << "it leaves above";
    EXPECT_FALSE(part.curves.at(1).label.isEmpty());
    EXPECT_FALSE(part.bands.first().label.isEmpty());
    EXPECT_TRUE(partOf(plot(), {0, 0.5, 0.5, 1}).bands.first().label.isEmpty());
}

TEST(PlotPart, ZoomKeepsThePlaceAndStaysInside)
{
    const PlotWindow near = zoomed({}, 0.5, 0.25, 0.5);
    EXPECT_DOUBLE_EQ(near.right - near.left, 0.5);
    EXPECT_DOUBLE_EQ((0.25 - near.left) / (near.right - near.left), 0.25) << "the place stays under the pointer";
    EXPECT_EQ(zoomed(near, 100, 0.9, 0.1), PlotWindow());
    const PlotWindow least = zoomed({}, 1e-9, 1, 1);
    EXPECT_NEAR(least.right - least.left, 0.02, 1e-12);
    EXPECT_LE(least.right, 1);
    PlotWindow far = near;
    for (int i = 0; i < 100; ++i) {
        far = movedBy(far, 0.1, -0.1);
    }
    EXPECT_DOUBLE_EQ(far.right, 1);
    EXPECT_DOUBLE_EQ(far.bottom, 0);
    EXPECT_DOUBLE_EQ(far.right - far.left, 0.5);
}

TEST(PlotPart, HeightOfALineBetweenItsPoints)
{
    const QList<PlotPoint> line{{1, 10}, {3, 20}};
    EXPECT_EQ(heightAt(line, 2), 15);
    EXPECT_EQ(heightAt(line, 3), 20);
    EXPECT_EQ(heightAt(line, 0.5), std::nullopt);
    EXPECT_EQ(heightAt(line, 3.5), std::nullopt);
    EXPECT_EQ(heightAt({}, 1), std::nullopt);
}

} // namespace
} // namespace oyako::pages
