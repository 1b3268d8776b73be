// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/months.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

struct Case {
    QDate from;
    int months;
    QDate expected;
};

class RollForward : public testing::TestWithParam<Case> {};
TEST_P(RollForward, GoesToTheFirstOfTheNextMonthWhereTheDayDoesNotExist)
{
    EXPECT_EQ(rollForward(GetParam().from, GetParam().months), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Intervals, RollForward,
                         testing::Values(Case{QDate(2025, 8, 31), 6, QDate(2026, 3, 1)},
                                         Case{QDate(2026, 4, 15), 6, QDate(2026, 10, 15)},
                                         Case{QDate(2024, 2, 29), 12, QDate(2025, 3, 1)},
                                         Case{QDate(2026, 3, 31), -1, QDate(2026, 3, 1)}));

class Reached : public testing::TestWithParam<Case> {};
TEST_P(Reached, IsTheDayBeforeTheMatchingDay)
{
    EXPECT_EQ(reached(GetParam().from, GetParam().months), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(
    Ages, Reached,
    testing::Values(Case{QDate(2020, 4, 1), 12, QDate(2021, 3, 31)}, Case{QDate(2025, 7, 31), 2, QDate(2025, 9, 30)},
                    Case{QDate(2025, 12, 31), 2, QDate(2026, 2, 28)}, Case{QDate(2023, 12, 31), 2, QDate(2024, 2, 29)},
                    Case{QDate(2025, 8, 31), 6, QDate(2026, 2, 28)}, Case{QDate(2024, 2, 29), 12, QDate(2025, 2, 28)}));

TEST(ClampedMonths, StopsAtTheEndOfAShorterMonth)
{
    EXPECT_EQ(clampedMonths(QDate(2025, 5, 31), 9), QDate(2026, 2, 28));
}

} // namespace
} // namespace oyako::calendar
