// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/rates.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

TEST(BodyMassIndex, IsAlsoTheKaupIndex)
{
    EXPECT_NEAR(bodyMassIndex(9.0, 75), 16, 1e-12);
    EXPECT_NEAR(bodyMassIndex(9.0, 75), 9000.0 / (75 * 75) * 10, 1e-12);
}

TEST(GainPerDay, IsTheMeanOfTheDaysBetween)
{
    const Weighing birth{QDate(2026, 2, 20), Mass::fromGrams(3000)};
    EXPECT_EQ(gainPerDay(birth, {QDate(2026, 3, 22), Mass::fromGrams(3900)}), 30.0);
    EXPECT_EQ(gainPerDay(birth, {QDate(2026, 2, 24), Mass::fromGrams(2790)}), -52.5);
}

TEST(GainPerDay, NeedsALaterDay)
{
    const Weighing birth{QDate(2026, 2, 20), Mass::fromGrams(3000)};
    EXPECT_EQ(gainPerDay(birth, birth).error(), Reason::NotLater);
    EXPECT_EQ(gainPerDay(birth, {QDate(2026, 2, 19), Mass::fromGrams(3100)}).error(), Reason::NotLater);
}

} // namespace
} // namespace oyako::growth
