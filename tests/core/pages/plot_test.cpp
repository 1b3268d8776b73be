// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/plot.h"

#include <cmath>

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

struct TickCase {
    const char *why;
    double from, to, step, labelStep;
    const char *labels; ///< Of every tick, "." for none.
};

TEST(EvenTicks, FollowTheCases)
{
    const QList<TickCase> cases{{"both ends belong to it", 0, 3, 1, 1, "0 1 2 3"},
                                {"ends between two ticks do not", 0.1, 2.9, 1, 1, "1 2"},
                                {"labels at the multiples, wherever it begins", 1, 6, 1, 3, ". . 3 . . 6"},
                                {"tenths have one decimal", 0, 0.3, 0.1, 0.1, "0.0 0.1 0.2 0.3"},
                                {"halves labelled at whole numbers", 9, 10, 0.5, 1, "9 . 10"},
                                {"quarters have two decimals", 0.5, 1, 0.25, 0.25, "0.50 0.75 1.00"},
                                {"below zero", -0.5, 0.5, 0.5, 0.5, "-0.5 0.0 0.5"},
                                {"hundreds", 1500, 2000, 250, 500, "1500 . 2000"},
                                {"one place", 5, 5, 1, 1, "5"},
                                {"nothing between", 5.1, 5.9, 1, 1, ""}};
    for (const TickCase &one : cases) {
        QStringList labels;
        for (const Tick &tick : evenTicks(one.from, one.to, one.step, one.labelStep)) {
            EXPECT_GE(tick.at, one.from - 1e-9) << one.why;
            EXPECT_LE(tick.at, one.to + 1e-9) << one.why;
            EXPECT_EQ(tick.major, !tick.label.isEmpty()) << one.why;
            EXPECT_TRUE(tick.label.isEmpty() || std::abs(tick.label.toDouble() - tick.at) < 1e-6) << one.why;
            labels.append(tick.label.isEmpty() ? QStringLiteral(".") : tick.label);
        }
        EXPECT_EQ(labels.join(QLatin1Char(' ')), QLatin1String(one.labels)) << one.why;
    }
}

TEST(HeightAt, IsOnTheLineAndNowhereElse)
{
    const QList<PlotPoint> line{{0, 10}, {2, 20}, {2.5, 0}, {10, 0}};
    const QList<PlotPoint> places{{0, 10}, {1, 15}, {2, 20}, {2.25, 10}, {2.5, 0}, {7, 0}, {10, 0}};
    for (const PlotPoint &place : places) {
        ASSERT_TRUE(heightAt(line, place.x)) << place.x;
        EXPECT_DOUBLE_EQ(*heightAt(line, place.x), place.y) << place.x;
    }
    EXPECT_FALSE(heightAt(line, -0.001));
    EXPECT_FALSE(heightAt(line, 10.001));
    EXPECT_EQ(heightAt({{3, 7}}, 3), 7);
    EXPECT_FALSE(heightAt({{3, 7}}, 3.1));
}

TEST(Labels, ShowTheTextElseTheCode)
{
    EXPECT_EQ((Label{QStringLiteral("weight"), {}}).shown(), QStringLiteral("weight"));
    EXPECT_EQ((Label{QStringLiteral("weight"), QStringLiteral("体重")}).shown(), QStringLiteral("体重"));
    EXPECT_TRUE(Label().isEmpty());
    EXPECT_FALSE((Label{{}, QStringLiteral("体重")}).isEmpty());
}

} // namespace oyako::pages
