// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/units.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <QList>

#include <thread>

namespace oyako {
namespace {

TEST(Mass, IsKeptInWholeGramsRoundedToTheNearest)
{
    EXPECT_EQ(Mass::fromKilograms(3.0504).grams(), 3'050);
    EXPECT_EQ(Mass::fromKilograms(3.0505).grams(), 3'051);
    EXPECT_EQ(Mass::fromKilograms(0.0004).grams(), 0);
    EXPECT_EQ(Mass::fromGrams(52'300).kilograms(), 52.3);
    EXPECT_EQ(Mass().grams(), 0);
    EXPECT_LT(Mass::fromGrams(999), Mass::fromKilograms(1));
}

TEST(Mass, EveryHundredGramsOfAScaleComeBack)
{
    for (int hundreds = 0; hundreds <= 2'500; ++hundreds) {
        const double kilograms = hundreds / 10.0;
        ASSERT_EQ(Mass::fromKilograms(kilograms).kilograms(), kilograms);
    }
}

TEST(Length, IsKeptInTenthsOfAMillimetreRoundedToTheNearest)
{
    EXPECT_EQ(Length::fromCentimetres(49.53).tenthMillimetres(), 4'953);
    EXPECT_EQ(Length::fromCentimetres(49.536).tenthMillimetres(), 4'954);
    EXPECT_EQ(Length::fromTenthMillimetres(4'953).centimetres(), 49.53);
    EXPECT_LT(Length::fromCentimetres(49.9), Length::fromCentimetres(50));
    for (int millimetres = 0; millimetres <= 2'300; ++millimetres) {
        ASSERT_EQ(Length::fromCentimetres(millimetres / 10.0).centimetres(), millimetres / 10.0);
    }
}

TEST(Mass, HalvesGoAwayFromZeroOnBothSides)
{
    EXPECT_EQ(Mass::fromKilograms(0.0005).grams(), 1);
    EXPECT_EQ(Mass::fromKilograms(-0.0005).grams(), -1);
    EXPECT_EQ(Mass::fromKilograms(-0.0004).grams(), 0);
    EXPECT_EQ(Mass::fromGrams(-1).kilograms(), -0.001);
    EXPECT_EQ(Mass::fromGrams(52'300), Mass::fromKilograms(52.3));
}

TEST(Length, HalvesGoAwayFromZeroOnBothSides)
{
    EXPECT_EQ(Length::fromCentimetres(0.005).tenthMillimetres(), 1);
    EXPECT_EQ(Length::fromCentimetres(-0.005).tenthMillimetres(), -1);
    EXPECT_EQ(Length().tenthMillimetres(), 0);
    EXPECT_EQ(Length::fromTenthMillimetres(5'000), Length::fromCentimetres(50));
}

// The days on which a clock is put forward or back have a noon like any other.
TEST(FixedClock, StandsAtNoonOfDaysOfChange)
{
    for (const QDate &day : {QDate(2026, 3, 8), QDate(2026, 11, 1)}) {
        const FixedClock clock(day, QTimeZone("America/Los_Angeles"));
        EXPECT_EQ(clock.today(), day);
        EXPECT_EQ(clock.now().toTimeZone(clock.zone()).time(), QTime(12, 0));
    }
    FixedClock moved(QDate(2026, 3, 7), QTimeZone("America/Los_Angeles"));
    moved.advanceDays(1);
    EXPECT_EQ(moved.now().toTimeZone(moved.zone()).time(), QTime(13, 0)) << "a day of the clock has 24 hours";
}

TEST(FixedClock, StandsAtNoonUntilItIsMoved)
{
    FixedClock clock(QDate(2026, 11, 22));
    EXPECT_EQ(clock.now(), QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)) << "noon in Tokyo";
    EXPECT_EQ(clock.now(), clock.now());
    clock.advanceSeconds(12 * 3600 - 1);
    EXPECT_EQ(clock.today(), QDate(2026, 11, 22));
    clock.advanceSeconds(1);
    EXPECT_EQ(clock.today(), QDate(2026, 11, 23));
    clock.advanceDays(-1);
    EXPECT_EQ(clock.today(), QDate(2026, 11, 22));
}

TEST(FixedClock, TodayIsThatOfItsZone)
{
    const QDateTime instant(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC);
    FixedClock clock(instant);
    EXPECT_EQ(clock.today(), QDate(2026, 11, 23));
    clock.setZone(QTimeZone("America/Los_Angeles"));
    EXPECT_EQ(clock.today(), QDate(2026, 11, 22));
    EXPECT_EQ(clock.now(), instant) << "the instant is the same everywhere";
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
}

TEST(SystemClock, SpeaksUtc)
{
    const SystemClock clock;
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
    EXPECT_TRUE(clock.zone().isValid());
    EXPECT_LE(clock.now(), clock.now());
}

TEST(Progress, TellsWhoAskedAndStopsFromAnotherThread)
{
    QList<std::pair<qint64, qint64>> told;
    Progress progress([&told](qint64 done, qint64 total) { told.append({done, total}); });
    progress.report(0, 0);
    progress.report(3, 10);
    EXPECT_EQ(told, (QList<std::pair<qint64, qint64>>{{0, 0}, {3, 10}}));
    EXPECT_FALSE(progress.isCancelled());
    std::thread([&progress] { progress.cancel(); }).join();
    EXPECT_TRUE(progress.isCancelled());

    const Progress silent;
    silent.report(1, 2);
    EXPECT_FALSE(silent.isCancelled());
}

} // namespace
} // namespace oyako
