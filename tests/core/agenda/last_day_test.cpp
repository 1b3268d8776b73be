// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Last days that fall on closed days: which day counts, which one is reminded of, and what the list says around them.
#include "core/agenda/agenda.h"

#include "core/calendar/holidays.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

AgendaItem ending(const QDate &lastDay, bool rolls, int leadDays = 7)
{
    AgendaItem item;
    item.leadDays = leadDays;
    setLastDay(item, lastDay, rolls);
    return item;
}

struct LastDayCase {
    const char *name;
    QDate lastDay;
    QDate counting; ///< Where the law moves the last day on.
    QDate safe;
};
class ClosedDays : public ::testing::TestWithParam<LastDayCase> {};

TEST_P(ClosedDays, MoveTheCountingDayOnAndTheSafeDayBack)
{
    const LastDayCase &one = GetParam();
    const AgendaItem rolling = ending(one.lastDay, true);
    EXPECT_EQ(rolling.lastDay, one.lastDay);
    EXPECT_EQ(rolling.lastCountingDay, one.counting) << one.name;
    EXPECT_EQ(rolling.safeDay, one.safe) << one.name;
    const AgendaItem fixed = ending(one.lastDay, false);
    EXPECT_EQ(fixed.lastCountingDay, one.lastDay) << one.name;
    EXPECT_EQ(fixed.safeDay, one.safe) << one.name;
}
// 2026: 19 to 23 September are Saturday, Sunday, Respect for the Aged Day, a citizens' holiday and the equinox.
INSTANTIATE_TEST_SUITE_P(
    Calendar, ClosedDays,
    ::testing::Values(LastDayCase{"an ordinary Tuesday", QDate(2026, 11, 24), QDate(2026, 11, 24), QDate(2026, 11, 24)},
                      LastDayCase{"a Saturday", QDate(2026, 11, 28), QDate(2026, 11, 30), QDate(2026, 11, 27)},
                      LastDayCase{"a Sunday", QDate(2026, 11, 29), QDate(2026, 11, 30), QDate(2026, 11, 27)},
                      LastDayCase{"a holiday on Monday", QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2026, 11, 20)},
                      LastDayCase{"five closed days in a row", QDate(2026, 9, 21), QDate(2026, 9, 24),
                                  QDate(2026, 9, 18)},
                      LastDayCase{"the turn of the year", QDate(2026, 12, 31), QDate(2027, 1, 4), QDate(2026, 12, 28)},
                      LastDayCase{"New Year's Day", QDate(2027, 1, 1), QDate(2027, 1, 4), QDate(2026, 12, 28)}));

// Whatever the day: the safe day is open and not after the last one, the counting day is open and not before it, and
// no open day lies between them and the last one.
TEST(EveryLastDay, LiesBetweenItsSafeAndItsCountingDay)
{
    for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        const AgendaItem item = ending(day, true);
        ASSERT_FALSE(calendar::isOfficeClosed(item.safeDay));
        ASSERT_FALSE(calendar::isOfficeClosed(item.lastCountingDay));
        ASSERT_LE(item.safeDay, day);
        ASSERT_GE(item.lastCountingDay, day);
        for (QDate between = item.safeDay.addDays(1); between < item.lastCountingDay; between = between.addDays(1)) {
            ASSERT_TRUE(calendar::isOfficeClosed(between)) << between.toString(Qt::ISODate).toStdString();
        }
    }
}

struct StateCase {
    const char *name;
    QDate today;
    ItemState rolling;
    ItemState fixed;
};
class AroundAClosedLastDay : public ::testing::TestWithParam<StateCase> {};

// The last day is Saturday 28 November; three days of grace after the day that counts.
TEST_P(AroundAClosedLastDay, TheStateFollowsTheDayThatCounts)
{
    AgendaItem rolling = ending(QDate(2026, 11, 28), true);
    AgendaItem fixed = ending(QDate(2026, 11, 28), false);
    rolling.graceDays = fixed.graceDays = 3;
    EXPECT_EQ(stateOn(rolling, GetParam().today), GetParam().rolling) << GetParam().name;
    EXPECT_EQ(stateOn(fixed, GetParam().today), GetParam().fixed) << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(
    Days, AroundAClosedLastDay,
    ::testing::Values(StateCase{"the last day", QDate(2026, 11, 28), ItemState::Open, ItemState::Open},
                      StateCase{"the Sunday after", QDate(2026, 11, 29), ItemState::Open, ItemState::Passed},
                      StateCase{"the Monday that counts", QDate(2026, 11, 30), ItemState::Open, ItemState::Passed},
                      StateCase{"the Tuesday after", QDate(2026, 12, 1), ItemState::Passed, ItemState::Passed},
                      StateCase{"the day after the fixed grace", QDate(2026, 12, 2), ItemState::Passed,
                                ItemState::Lapsed},
                      StateCase{"the last day of grace", QDate(2026, 12, 3), ItemState::Passed, ItemState::Lapsed},
                      StateCase{"the day after", QDate(2026, 12, 4), ItemState::Lapsed, ItemState::Lapsed}));

// The list warns from the lead days before the safe day on, and names the last day the rule gives.
TEST(NearLastDay, BeginsTheLeadDaysBeforeTheSafeDay)
{
    for (const int lead : {1, 7, 14, 30}) {
        AgendaItem item = ending(QDate(2026, 11, 29), true, lead);
        const QDate safe(2026, 11, 27);
        item.state = ItemState::Open;
        EXPECT_NE(groupOf(item, safe.addDays(-lead - 1)), Group::LastDayNear) << lead;
        EXPECT_EQ(groupOf(item, safe.addDays(-lead)), Group::LastDayNear) << lead;
        EXPECT_EQ(groupOf(item, QDate(2026, 11, 30)), Group::LastDayNear) << lead;
        EXPECT_EQ(writtenDay(item, safe), QDate(2026, 11, 29)) << lead;
    }
}

TEST(NearLastDay, ComesBeforeTheAdvisedTimeThatIsOver)
{
    AgendaItem item = ending(QDate(2026, 11, 24), false);
    item.advisedUntil = QDate(2026, 10, 1);
    item.state = ItemState::Open;
    EXPECT_EQ(groupOf(item, QDate(2026, 11, 16)), Group::AdvisedPassed);
    EXPECT_EQ(groupOf(item, QDate(2026, 11, 17)), Group::LastDayNear);
}

// What has not opened yet stands by its opening, however near the last day is.
TEST(NearLastDay, IsNotSaidOfWhatIsStillToOpen)
{
    AgendaItem item = ending(QDate(2026, 11, 26), false);
    item.opens = QDate(2026, 11, 25);
    item.state = stateOn(item, QDate(2026, 11, 24));
    EXPECT_EQ(item.state, ItemState::Ahead);
    EXPECT_EQ(groupOf(item, QDate(2026, 11, 24)), Group::ThisWeek);
}

TEST(NearLastDay, GivesWayToAnAppointmentThatIsMade)
{
    AgendaItem item = ending(QDate(2026, 11, 26), false);
    item.state = ItemState::Open;
    item.appointment = PlannedAppointment{};
    item.appointment->date = QDate(2027, 2, 1);
    EXPECT_EQ(groupOf(item, QDate(2026, 11, 24)), Group::Later);
    EXPECT_EQ(relevantDay(item, QDate(2026, 11, 24)), QDate(2027, 2, 1));
}

} // namespace
} // namespace oyako::agenda
