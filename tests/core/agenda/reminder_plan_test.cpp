// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/reminder_plan.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

using Reason = Reminder::Reason;

const QTimeZone tokyo("Asia/Tokyo");
const QTimeZone newYork("America/New_York");
const ReminderRules usual;

AgendaItem checkup()
{
    AgendaItem item;
    item.id = QStringLiteral("checkup/18m/x");
    item.kind = ItemKind::Checkup;
    item.state = ItemState::Ahead;
    item.opens = QDate(2026, 12, 1);
    return item;
}

AgendaItem booked(const QDate &date, const QString &time)
{
    AgendaItem item = checkup();
    item.appointment = PlannedAppointment{};
    item.appointment->date = date;
    item.appointment->time = time;
    return item;
}

Agenda agendaOf(const AgendaItem &item)
{
    Agenda agenda;
    agenda.items.append({Group::Later, item});
    return agenda;
}

QList<Reminder> planOf(const AgendaItem &item, const ReminderRules &rules = usual, const QTimeZone &zone = tokyo)
{
    return reminderPlan(agendaOf(item), rules, zone);
}

QDateTime in(const QTimeZone &zone, const QDate &date, const QTime &time)
{
    return QDateTime(date, time, zone).toUTC();
}

TEST(ReminderPlan, TellsOfAnAppointmentTheDayBefore)
{
    const auto plan = planOf(booked(QDate(2026, 12, 10), QStringLiteral("10:30")));
    ASSERT_EQ(plan.size(), 1);
    EXPECT_EQ(plan.first().reason, Reason::Appointment);
    EXPECT_EQ(plan.first().due, in(tokyo, QDate(2026, 12, 9), QTime(9, 0)));
    EXPECT_EQ(plan.first().until, in(tokyo, QDate(2026, 12, 10), QTime(10, 30)));
}

TEST(ReminderPlan, KeepsToTheLeadDaysOfTheReader)
{
    for (const int days : {0, 2, 14}) {
        ReminderRules rules;
        rules.appointmentDays = days;
        rules.at = QTime(7, 45);
        const auto plan = planOf(booked(QDate(2026, 12, 20), QStringLiteral("15:00")), rules);
        ASSERT_EQ(plan.size(), 1);
        EXPECT_EQ(plan.first().due, in(tokyo, QDate(2026, 12, 20).addDays(-days), QTime(7, 45)));
    }
}

TEST(ReminderPlan, TellsOfAnEarlyAppointmentAnHourAhead)
{
    ReminderRules rules;
    rules.appointmentDays = 0;
    const auto plan = planOf(booked(QDate(2026, 12, 10), QStringLiteral("9:30")), rules);
    ASSERT_EQ(plan.size(), 1);
    EXPECT_EQ(plan.first().due, in(tokyo, QDate(2026, 12, 10), QTime(8, 30)));
}

TEST(ReminderPlan, OfAnAppointmentBeforeTheQuietHoursEndTellsTheEveningBefore)
{
    ReminderRules rules;
    rules.appointmentDays = 0;
    const QDate day(2026, 12, 10);
    const auto early = planOf(booked(day, QStringLiteral("7:00")), rules);
    ASSERT_EQ(early.size(), 1);
    EXPECT_EQ(early.first().due, in(tokyo, day.addDays(-1), QTime(20, 0)));
    const auto night = planOf(booked(day, QStringLiteral("23:30")), rules);
    EXPECT_EQ(night.first().due, in(tokyo, day, QTime(9, 0)));
    rules.at = QTime(6, 0);
    const auto later = planOf(booked(day, QStringLiteral("9:30")), rules);
    EXPECT_EQ(later.first().due, in(tokyo, day, QTime(6, 0))) << "told when the quiet hours end, in time";
}

TEST(ReminderPlan, OfADayWithoutATimeLastsTheWholeDay)
{
    const auto plan = planOf(booked(QDate(2026, 12, 10), {}));
    ASSERT_EQ(plan.size(), 1);
    EXPECT_EQ(plan.first().until, in(tokyo, QDate(2026, 12, 11), QTime(0, 0)));
}

TEST(ReminderPlan, TellsWhenSomethingOpensAndTwiceBeforeItsLastOpenDay)
{
    AgendaItem item = checkup();
    item.leadDays = 14;
    setLastDay(item, QDate(2027, 1, 31), false); // a Sunday: the last open day is Friday
    const auto plan = planOf(item);
    ASSERT_EQ(plan.size(), 3);
    EXPECT_EQ(plan.at(0).due, in(tokyo, item.opens, QTime(9, 0)));
    EXPECT_EQ(plan.at(1).reason, Reason::LastDayNear);
    EXPECT_EQ(plan.at(1).due, in(tokyo, QDate(2027, 1, 29).addDays(-14), QTime(9, 0)));
    EXPECT_EQ(plan.at(2).reason, Reason::LastDay);
    EXPECT_EQ(plan.at(2).due, in(tokyo, QDate(2027, 1, 28), QTime(9, 0)));
    EXPECT_EQ(plan.at(2).until, in(tokyo, QDate(2027, 2, 1), QTime(0, 0)));
}

TEST(ReminderPlan, SaysNothingOfWhatIsSettledOrQuiet)
{
    Agenda agenda;
    agenda.settled.append(checkup());
    agenda.quiet.append(booked(QDate(2026, 12, 10), {}));
    EXPECT_TRUE(reminderPlan(agenda, usual, tokyo).isEmpty());
}

TEST(ReminderPlan, IsInTheOrderOfTheInstants)
{
    Agenda agenda;
    for (const int day : {20, 5, 12}) {
        agenda.items.append({Group::Later, booked(QDate(2026, 12, day), {})});
    }
    const auto plan = reminderPlan(agenda, usual, tokyo);
    EXPECT_TRUE(
        std::is_sorted(plan.cbegin(), plan.cend(), [](const Reminder &a, const Reminder &b) { return a.due < b.due; }));
    EXPECT_EQ(plan.size(), 3);
}

TEST(ReminderId, StaysInAnotherZoneAndAtAnotherHourOfTheReader)
{
    const QUuid salt = QUuid::createUuid();
    ReminderRules early;
    early.at = QTime(6, 0);
    const AgendaItem item = checkup();
    const QUuid id = reminderId(planOf(item).first(), salt);
    EXPECT_EQ(reminderId(planOf(item, early).first(), salt), id);
    EXPECT_EQ(reminderId(planOf(item, usual, newYork).first(), salt), id);
    EXPECT_NE(planOf(item, usual, newYork).first().due, planOf(item).first().due);
}

TEST(ReminderId, ChangesWithTheDayTheReasonAndTheBook)
{
    const QUuid salt = QUuid::createUuid();
    Reminder reminder = planOf(checkup()).first();
    const QUuid id = reminderId(reminder, salt);
    EXPECT_NE(reminderId(reminder, QUuid::createUuid()), id);
    reminder.day = reminder.day.addDays(1);
    EXPECT_NE(reminderId(reminder, salt), id);
    reminder.day = reminder.day.addDays(-1);
    reminder.reason = Reason::LastDay;
    EXPECT_NE(reminderId(reminder, salt), id);
}

TEST(ReminderNotes, CanBeSealed)
{
    AgendaItem item = checkup();
    item.leadDays = 7;
    setLastDay(item, QDate(2027, 1, 29), true);
    const auto notes = notesOf(planOf(item), QUuid::createUuid());
    EXPECT_EQ(notes.size(), 3U);
    const store::Secret key = store::Secret::random(32);
    EXPECT_EQ(store::openNotes(store::sealNotes(notes, key).value(), key).value(), notes);
}

} // namespace
} // namespace oyako::agenda
