// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/month.h"

#include "tests/core/agenda/family_json.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

const QDate first(2026, 12, 1);
const QDate last(2026, 12, 31);

AgendaItem itemOf(const char *who)
{
    AgendaItem item;
    item.id = QLatin1String("checkup/18m/") + QLatin1String(who);
    item.who = testing::idOf(QLatin1String(who));
    item.state = ItemState::Ahead;
    item.opens = QDate(2026, 12, 3);
    item.advisedUntil = QDate(2026, 12, 20);
    setLastDay(item, QDate(2026, 12, 27), false); // a Sunday
    return item;
}

PlannedAppointment appointment(const char *id, const QDate &date, const char *time)
{
    PlannedAppointment planned;
    planned.id = testing::idOf(QLatin1String(id));
    planned.person = testing::idOf(QLatin1String("haruto"));
    planned.date = date;
    planned.time = QLatin1String(time);
    return planned;
}

Agenda agendaOf(const QList<AgendaItem> &items)
{
    Agenda agenda;
    for (const AgendaItem &item : items) {
        agenda.items.append({Group::Later, item});
    }
    return agenda;
}

TEST(Month, ShowsTheDaysAnItemCountsFrom)
{
    const auto days = daysOf(agendaOf({itemOf("haruto")}), {}, first, last);
    ASSERT_EQ(days.size(), 3);
    EXPECT_EQ(days.at(0).reason, DayReason::Opens);
    EXPECT_EQ(days.at(1).reason, DayReason::AdvisedEnd);
    EXPECT_EQ(days.at(1).day, QDate(2026, 12, 20));
    EXPECT_EQ(days.at(2).reason, DayReason::LastDay);
    EXPECT_EQ(days.at(2).day, QDate(2026, 12, 25)) << "the last day offices are open";
}

TEST(Month, ShowsNothingOfOtherMonthsOrOtherPeople)
{
    const Agenda agenda = agendaOf({itemOf("haruto"), itemOf("yui")});
    EXPECT_TRUE(daysOf(agenda, {}, QDate(2027, 1, 1), QDate(2027, 1, 31)).isEmpty());
    EXPECT_EQ(daysOf(agenda, {}, first, last).size(), 6);
    EXPECT_EQ(daysOf(agenda, {}, first, last, testing::idOf(QStringLiteral("yui"))).size(), 3);
}

TEST(Month, ShowsAnItemOnTheDayOfItsAppointmentOnly)
{
    AgendaItem item = itemOf("haruto");
    item.appointment = appointment("a", QDate(2026, 12, 9), "10:00");
    const auto days = daysOf(agendaOf({item}), {*item.appointment}, first, last);
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().day, QDate(2026, 12, 9));
}

TEST(Month, KeepsAppointmentsThatAreOver)
{
    const auto days = daysOf({}, {appointment("a", QDate(2026, 12, 2), "10:00")}, first, last);
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().reason, DayReason::Appointment);
}

TEST(Month, SaysNothingOfASettledAppointment)
{
    Agenda agenda;
    AgendaItem item = itemOf("haruto");
    item.appointment = appointment("a", QDate(2026, 12, 9), "10:00");
    agenda.settled.append(item);
    EXPECT_TRUE(daysOf(agenda, {*item.appointment}, first, last).isEmpty());
}

TEST(Month, OrdersADayByTime)
{
    const QDate day(2026, 12, 9);
    const auto days = daysOf({}, {appointment("a", day, "15:00"), appointment("b", day, "09:00")}, first, last);
    ASSERT_EQ(days.size(), 2);
    EXPECT_EQ(days.first().item.appointment->time, QStringLiteral("09:00"));
}

} // namespace
} // namespace oyako::agenda
