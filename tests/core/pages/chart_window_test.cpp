// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What a hand does to a picture: any run of zooming and moving keeps to the life, and to the chart.
#include "core/pages/age_axis.h"
#include "core/pages/plot_part.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <random>

namespace oyako::pages {
namespace {

const QDate birth(2024, 2, 29);

void expectSound(const AgeAxis &axis)
{
    ASSERT_GE(axis.first(), axis.birth());
    ASSERT_LE(axis.last(), axis.end());
    ASSERT_GE(axis.days(), AgeAxis::LeastDays);
    ASSERT_EQ(axis.first().daysTo(axis.last()) + 1, axis.days());
    ASSERT_DOUBLE_EQ(axis.position(axis.first()), 0);
    ASSERT_DOUBLE_EQ(axis.position(axis.last().addDays(1)), 1);
}

TEST(AgeAxisWalk, NeverLeavesTheLife)
{
    std::mt19937 random(20261122);
    for (const qint64 life : {1, 30, 400, 6300}) {
        AgeAxis axis(birth, birth.addDays(life));
        for (int step = 0; step < 400; ++step) {
            const qint64 amount = static_cast<qint64>(random() % 8000) - 4000;
            const QDate day = birth.addDays(static_cast<qint64>(random() % 7000));
            switch (random() % 4) {
            case 0: axis.zoomTo(amount, day); break;
            case 1: axis.move(amount); break;
            case 2: axis.reveal(std::min(day, axis.end())); break;
            default: axis.zoomTo(std::abs(amount) % 500 + 1, axis.dayAt(0.5)); break;
            }
            expectSound(axis);
        }
        axis.showAll();
        EXPECT_EQ(axis.first(), birth);
        EXPECT_EQ(axis.last(), axis.end());
    }
}

TEST(AgeAxisWalk, FindsEveryDayAtItsPosition)
{
    AgeAxis axis(birth, birth.addDays(2000));
    for (const qint64 days : {30, 77, 365, 2001}) {
        axis.zoomTo(days, birth.addDays(900));
        for (QDate day = axis.first(); day <= axis.last(); day = day.addDays(1)) {
            ASSERT_EQ(axis.dayAt((axis.position(day) + axis.position(day.addDays(1))) / 2), day);
        }
    }
}

TEST(AgeAxisWalk, RevealsADayMovingAsLittleAsNeeded)
{
    AgeAxis axis(birth, birth.addDays(2000));
    axis.zoomTo(100, birth.addDays(1000));
    const QDate first = axis.first();
    for (int offset = -900; offset < 900; offset += 37) {
        AgeAxis moved = axis;
        const QDate day = first.addDays(offset);
        moved.reveal(day);
        EXPECT_LE(moved.first(), day);
        EXPECT_GE(moved.last(), day);
        const qint64 needed = day < first ? first.daysTo(day) : day > axis.last() ? axis.last().daysTo(day) : 0;
        EXPECT_EQ(first.daysTo(moved.first()), needed) << offset;
    }
}

// Labels are birthdays of full months within what is shown, evenly apart, and never more than there is room for.
TEST(AgeTicks, AreFullMonthsWithinTheRoomThereIs)
{
    AgeAxis axis(birth, birth.addDays(6300));
    for (const qint64 days : {30, 45, 100, 365, 1000, 6301}) {
        for (const int most : {2, 3, 6, 12, 40}) {
            axis.zoomTo(days, birth.addDays(1500));
            const QList<AgeTick> ticks = axis.ticks(most);
            EXPECT_LE(ticks.size(), most) << days;
            for (qsizetype i = 0; i < ticks.size(); ++i) {
                EXPECT_EQ(ticks.at(i).day, birth.addMonths(ticks.at(i).months));
                EXPECT_GE(ticks.at(i).day, axis.first());
                EXPECT_LE(ticks.at(i).day, axis.last());
                EXPECT_TRUE(i < 2 || ticks.at(i).months - ticks.at(i - 1).months ==
                                         ticks.at(i - 1).months - ticks.at(i - 2).months);
            }
        }
    }
}

void expectSound(const PlotWindow &window)
{
    ASSERT_GE(window.left, 0);
    ASSERT_LE(window.right, 1);
    ASSERT_GE(window.bottom, 0);
    ASSERT_LE(window.top, 1);
    ASSERT_GE(window.right - window.left, 0.02 - 1e-12);
    ASSERT_GE(window.top - window.bottom, 0.02 - 1e-12);
}

TEST(PlotWindowWalk, NeverLeavesTheChart)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> share(-0.5, 1.5);
    std::uniform_real_distribution<double> factor(0.2, 4);
    PlotWindow window;
    for (int step = 0; step < 2000; ++step) {
        window = random() % 2 == 0 ? zoomed(window, factor(random), share(random), share(random))
                                   : movedBy(window, share(random), share(random));
        expectSound(window);
    }
}

// The place under the pointer stays where it is wherever there is room, and going back undoes it.
TEST(PlotWindowWalk, KeepsThePlaceUnderThePointer)
{
    const PlotWindow window{0.3, 0.7, 0.3, 0.7};
    for (const double x : {0.35, 0.5, 0.65}) {
        for (const double factor : {0.5, 0.8, 1.2}) {
            const PlotWindow next = zoomed(window, factor, x, 0.5);
            EXPECT_NEAR((x - next.left) / (next.right - next.left), (x - window.left) / (window.right - window.left),
                        1e-9);
            const PlotWindow back = zoomed(next, 1 / factor, x, 0.5);
            EXPECT_NEAR(back.left, window.left, 1e-9);
            EXPECT_NEAR(back.top, window.top, 1e-9);
        }
    }
}

/// A chart with a line, a band and points on both axes.
Plot chart()
{
    Plot plot;
    plot.x = {.title = {QStringLiteral("age-months"), {}}, .from = 0, .to = 12, .ticks = evenTicks(0, 12, 1, 3)};
    plot.y = {.title = {QStringLiteral("length"), {}}, .from = 40, .to = 90, .ticks = evenTicks(40, 90, 1, 5)};
    plot.right = Axis{.title = {QStringLiteral("weight"), {}}, .from = 1, .to = 12, .ticks = evenTicks(1, 12, 0.5, 1)};
    plot.curves = {{.label = {QStringLiteral("median"), {}}, .points = {{0, 49}, {3, 62}, {12, 75}}}};
    plot.bands = {{.label = {QStringLiteral("band"), {}},
                   .lower = {{0, 2}, {12, 7}},
                   .upper = {{0, 4}, {12, 11}},
                   .side = Side::Right}};
    plot.series = {{.marks = {Mark{{4, 64}, QStringLiteral("a")}}}};
    return plot;
}

TEST(PartOfAChart, ShowsTheSameLinesAtTheSameHeights)
{
    const Plot whole = chart();
    for (double left = 0; left < 0.8; left += 0.1) {
        for (const double width : {0.05, 0.2}) {
            const Plot part = partOf(whole, {left, left + width, 0.2, 0.6});
            EXPECT_NEAR(part.x.from, 12 * left, 1e-9);
            EXPECT_NEAR(part.x.to, 12 * (left + width), 1e-9);
            EXPECT_NEAR(part.y.from, 50, 1e-9);
            EXPECT_NEAR(part.right->to, 1 + 11 * 0.6, 1e-9);
            for (double x = part.x.from; x <= part.x.to; x += (part.x.to - part.x.from) / 7) {
                EXPECT_NEAR(*heightAt(part.curves.first().points, x), *heightAt(whole.curves.first().points, x), 1e-9);
                EXPECT_NEAR(*heightAt(part.bands.first().upper, x), *heightAt(whole.bands.first().upper, x), 1e-9);
            }
            for (const Axis *axis : {&part.x, &part.y, &*part.right}) {
                for (const Tick &tick : axis->ticks) {
                    EXPECT_GE(tick.at, axis->from - 1e-9);
                    EXPECT_LE(tick.at, axis->to + 1e-9);
                }
            }
            EXPECT_EQ(part.series.first().marks.first().at, whole.series.first().marks.first().at);
        }
    }
}

TEST(AgeTicks, OfALongLifeAreNeverMoreThanThereIsRoomFor)
{
    for (const int years : {1, 6, 20, 40, 99}) {
        const AgeAxis axis(birth, birth.addYears(years));
        for (int most = 1; most <= 14; ++most) {
            const QList<AgeTick> ticks = axis.ticks(most);
            EXPECT_LE(ticks.size(), most) << years << " years";
            ASSERT_FALSE(ticks.isEmpty());
            EXPECT_EQ(ticks.first().months, 0) << "the birth is always named";
            EXPECT_TRUE(most < 2 || ticks.size() >= 2 || years < 1) << years << " years, " << most;
        }
    }
}

TEST(AgeTicks, OfTheLastDayOfAMonthAreTheLastDaysOfShorterOnes)
{
    const AgeAxis axis(QDate(2024, 1, 31), QDate(2024, 7, 1));
    QStringList days;
    for (const AgeTick &tick : axis.ticks(12)) {
        days.append(tick.day.toString(Qt::ISODate));
    }
    EXPECT_EQ(days.join(QLatin1Char(' ')),
              QStringLiteral("2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30"));
}

// A window through which both scales, every band and every line are seen.
TEST(PartOfAChart, KeepsItsOwnWindowsWholeAndItsWords)
{
    const Plot whole = chart();
    for (const PlotWindow &window : {PlotWindow{0, 0.02, 0, 0.02}, PlotWindow{0.98, 1, 0.98, 1},
                                     PlotWindow{0.4, 0.6, 0, 1}, PlotWindow{0, 1, 0.4, 0.6}}) {
        const Plot part = partOf(whole, window);
        EXPECT_LT(part.x.from, part.x.to);
        EXPECT_LT(part.y.from, part.y.to);
        EXPECT_LT(part.right->from, part.right->to);
        EXPECT_EQ(part.title, whole.title);
        EXPECT_EQ(part.reference, whole.reference);
        EXPECT_EQ(part.curves.size(), whole.curves.size());
        EXPECT_EQ(part.bands.size(), whole.bands.size());
        for (const Curve &curve : part.curves) {
            for (const PlotPoint &point : curve.points) {
                EXPECT_GE(point.x, part.x.from - 1e-9);
                EXPECT_LE(point.x, part.x.to + 1e-9);
            }
        }
    }
}

} // namespace
} // namespace oyako::pages
