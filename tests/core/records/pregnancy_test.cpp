// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/pregnancy.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

TEST(Pregnancy, DueDateIsLastPeriodPlus280Days)
{
    EXPECT_EQ(currentDueDate(Pregnancy{.lastPeriod = QDate(2025, 5, 12)}), QDate(2026, 2, 16));
}

TEST(Pregnancy, WeeksFollowTheNewestDueDate)
{
    Pregnancy pregnancy{.lastPeriod = QDate(2025, 5, 12)};
    pregnancy.dueDates = {{QDate(2026, 2, 20), DueDateBasis::CrownRumpLength, {}, {}},
                          {QDate(2026, 2, 23), DueDateBasis::BiparietalDiameter, {}, {}}};
    EXPECT_EQ(currentDueDate(pregnancy), QDate(2026, 2, 23));
    EXPECT_EQ(gestationStart(pregnancy), QDate(2025, 5, 19));
}

TEST(Pregnancy, DueDateAloneGivesTheFirstDay)
{
    const Pregnancy pregnancy{.dueDates = {{QDate(2026, 2, 16), DueDateBasis::AssistedReproduction, {}, {}}}};
    EXPECT_EQ(gestationStart(pregnancy), QDate(2025, 5, 12));
}

TEST(Pregnancy, TheNewestEntryCountsAlsoWhenItIsEarlier)
{
    Pregnancy pregnancy{.dueDates = {{QDate(2026, 2, 23), DueDateBasis::BiparietalDiameter, {}, {}}}};
    pregnancy.dueDates.append({QDate(2026, 2, 16), DueDateBasis::Other, QDate(2025, 9, 1), {}});
    EXPECT_EQ(currentDueDate(pregnancy), QDate(2026, 2, 16));
}

TEST(Pregnancy, WithoutAnyDateHasNone)
{
    EXPECT_FALSE(currentDueDate(Pregnancy{}).isValid());
    EXPECT_FALSE(gestationStart(Pregnancy{}).isValid());
    EXPECT_FALSE(isOngoing(Pregnancy{})) << "nobody is carried";
    EXPECT_FALSE(endOf(Pregnancy{}).isValid());
}

TEST(Pregnancy, EndIsTheLatestDayInWhateverOrderTheyStand)
{
    const Fetus first{Outcome::LiveBirth, QDate(2026, 2, 2), {}};
    const Fetus second{Outcome::LiveBirth, QDate(2026, 2, 1), {}};
    EXPECT_EQ(endOf(Pregnancy{.fetuses = {first, second}}), QDate(2026, 2, 2)) << "twins on both sides of midnight";
    EXPECT_EQ(endOf(Pregnancy{.fetuses = {second, first}}), QDate(2026, 2, 2));
}

TEST(Pregnancy, EndsWithTheLastFetus)
{
    Pregnancy twins{.lastPeriod = QDate(2025, 5, 12), .fetuses = {Fetus{}, Fetus{}}};
    EXPECT_TRUE(isOngoing(twins));
    twins.fetuses[0] = {Outcome::Stillbirth, QDate(2025, 12, 1), {}};
    EXPECT_TRUE(isOngoing(twins));
    EXPECT_FALSE(endOf(twins).isValid());
    twins.fetuses[1] = {Outcome::LiveBirth, QDate(2026, 2, 1), {}};
    EXPECT_FALSE(isOngoing(twins));
    EXPECT_EQ(endOf(twins), QDate(2026, 2, 1));
}

} // namespace
} // namespace oyako::records
