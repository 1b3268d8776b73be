// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/plot.h"

#include <gtest/gtest.h>

namespace oyako::pages {

TEST(EvenTicks, LabelsEverySecondWithoutNeedlessDecimals)
{
    const QList<Tick> ticks = evenTicks(2, 4, 0.5, 1);
    ASSERT_EQ(ticks.size(), 5);
    EXPECT_EQ(ticks.at(0).label, QStringLiteral("2"));
    EXPECT_TRUE(ticks.at(1).label.isEmpty());
    EXPECT_FALSE(ticks.at(1).major);
    EXPECT_EQ(ticks.at(4).label, QStringLiteral("4"));
}

TEST(EvenTicks, StartsAtTheFirstMultipleInside)
{
    const QList<Tick> ticks = evenTicks(1.2, 2.1, 0.25, 0.25);
    ASSERT_EQ(ticks.size(), 4);
    EXPECT_DOUBLE_EQ(ticks.first().at, 1.25);
    EXPECT_EQ(ticks.first().label, QStringLiteral("1.25"));
}

TEST(EvenTicks, ReachesBelowZero)
{
    const QList<Tick> ticks = evenTicks(-2, 2, 1, 2);
    ASSERT_EQ(ticks.size(), 5);
    EXPECT_EQ(ticks.first().label, QStringLiteral("-2"));
    EXPECT_EQ(ticks.at(2).label, QStringLiteral("0"));
}

TEST(NearestMark, WeighsEachAxisByItsRange)
{
    Plot plot;
    plot.x = {.from = 0, .to = 1000};
    plot.y = {.from = 0, .to = 10};
    plot.series << Series{.marks = {Mark{{100, 5}, QStringLiteral("a")}, Mark{{160, 5}, QStringLiteral("b")}}};
    plot.series << Series{.marks = {Mark{{100, 9}, QStringLiteral("c")}}};
    EXPECT_EQ(nearestMark(plot, {120, 5})->code, QStringLiteral("a"));
    EXPECT_EQ(nearestMark(plot, {150, 5})->code, QStringLiteral("b"));
    EXPECT_EQ(nearestMark(plot, {100, 8})->code, QStringLiteral("c"));
}

TEST(NearestMark, MeasuresTheRightAxisByItsOwnRange)
{
    Plot plot;
    plot.x = {.from = 0, .to = 10};
    plot.y = {.from = 0, .to = 10};
    plot.right = Axis{.from = 0, .to = 100};
    plot.series << Series{.marks = {Mark{{5, 50}, QStringLiteral("height")}}, .side = Side::Right};
    ASSERT_NE(nearestMark(plot, {5, 50}), nullptr);
    EXPECT_EQ(nearestMark(plot, {0, 0})->code, QStringLiteral("height"));
}

TEST(NearestMark, IsNothingInAnEmptyPlot)
{
    EXPECT_EQ(nearestMark(Plot(), {0, 0}), nullptr);
}

} // namespace oyako::pages
