// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/agenda_calendar.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

const QDate today(2026, 11, 24);

agenda::FamilySnapshot familyWithNewborn()
{
    agenda::FamilyPerson child;
    child.id = RecordId(QUuid::createUuidV5(QUuid(), QStringLiteral("haruto")));
    child.birth = QDate(2026, 11, 12);
    agenda::FamilySnapshot family;
    family.persons.append(child);
    return family;
}

agenda::AgendaItem item(const agenda::FamilySnapshot &family, const QString &beginning)
{
    for (const agenda::GroupedItem &grouped : agenda::makeAgenda(family, today, agenda::builtInSources()).items) {
        if (grouped.item.id.startsWith(beginning)) {
            return grouped.item;
        }
    }
    return {};
}

TEST(AgendaCalendar, NamesTheLastOpenDay)
{
    const auto event = calendarEvent(item(familyWithNewborn(), QStringLiteral("procedure/B10")), today);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->date, QDate(2026, 11, 27));
    EXPECT_EQ(event->title, QStringLiteral("子ども医療費助成（医療証）の申請"));
    EXPECT_EQ(event->alarmDays, (QList<int>{7, 1}));
    EXPECT_FALSE(event->time.has_value());
}

TEST(AgendaCalendar, SV_04_HasAStableUidThatNamesNothing)
{
    const agenda::FamilySnapshot family = familyWithNewborn();
    const auto event = calendarEvent(item(family, QStringLiteral("procedure/B10")), today);
    EXPECT_TRUE(isOwnUid(event->uid));
    EXPECT_EQ(event->uid, calendarEvent(item(family, QStringLiteral("procedure/B10")), today)->uid);
    EXPECT_NE(event->uid, calendarEvent(item(family, QStringLiteral("procedure/B07")), today)->uid);
    for (const QString &word :
         {QStringLiteral("procedure"), QStringLiteral("B10"), family.persons.first().id.toString()}) {
        EXPECT_FALSE(event->uid.contains(word)) << event->uid.toStdString();
    }
}

TEST(AgendaCalendar, TakesPlaceAndTimeFromTheAppointment)
{
    agenda::FamilySnapshot family = familyWithNewborn();
    agenda::PlannedAppointment appointment;
    appointment.id = RecordId(QUuid::createUuidV5(QUuid(), QStringLiteral("a")));
    appointment.person = family.persons.first().id;
    appointment.date = QDate(2026, 12, 10);
    appointment.time = QStringLiteral("9:05");
    appointment.place = QStringLiteral("港小児科");
    appointment.item = item(family, QStringLiteral("checkup/1m")).id;
    family.appointments.append(appointment);
    const auto event = calendarEvent(item(family, QStringLiteral("checkup/1m")), today);
    EXPECT_EQ(event->title, QStringLiteral("1か月児健診"));
    EXPECT_EQ(event->date, QDate(2026, 12, 10));
    EXPECT_EQ(event->time, QTime(9, 5));
    EXPECT_EQ(event->place, QStringLiteral("港小児科"));
    EXPECT_EQ(event->alarmDays, QList<int>{1});
}

TEST(AgendaCalendar, KeepsWhatAnotherCalendarSaidOfAnAppointment)
{
    agenda::FamilySnapshot family = familyWithNewborn();
    agenda::PlannedAppointment appointment;
    appointment.id = RecordId(QUuid::createUuidV5(QUuid(), QStringLiteral("a")));
    appointment.person = family.persons.first().id;
    appointment.title = QStringLiteral("ベビースイミング");
    appointment.date = QDate(2026, 12, 10);
    appointment.time = QStringLiteral("10:00");
    appointment.minutes = 45;
    appointment.calendarUid = QStringLiteral("abc@calendar.example 20261210T010000Z");
    appointment.sequence = 4;
    appointment.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TH");
    appointment.alarmDays = {2};
    family.appointments.append(appointment);
    const auto event = calendarEvent(item(family, QStringLiteral("appointment/")), today);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->uid, QStringLiteral("abc@calendar.example"));
    EXPECT_EQ(event->recurrenceId, QStringLiteral("20261210T010000Z"));
    EXPECT_EQ(event->sequence, 4);
    EXPECT_EQ(event->minutes, 45);
    EXPECT_EQ(event->recurrence, appointment.recurrence);
    EXPECT_EQ(event->alarmDays, QList<int>{2});
    EXPECT_FALSE(isOwnUid(event->uid));
}

TEST(AgendaCalendar, SaysNothingOfItsOwnInAnotherCalendarsEvent)
{
    agenda::AgendaItem visit;
    visit.id = QStringLiteral("appointment/a");
    visit.basis = QStringLiteral("母子保健法12条");
    visit.where = QStringLiteral("医療機関");
    visit.appointment = agenda::PlannedAppointment{.title = QStringLiteral("小児科"), .date = today};
    EXPECT_EQ(calendarEvent(visit, today)->description, visit.basis);
    visit.appointment->calendarUid = QStringLiteral("abc@calendar.example");
    const auto event = calendarEvent(visit, today);
    EXPECT_TRUE(event->description.isEmpty());
    EXPECT_TRUE(event->place.isEmpty());
    EXPECT_EQ(event->title, QStringLiteral("小児科"));
}

agenda::AgendaItem withLastDay(const QDate &lastDay)
{
    agenda::AgendaItem item;
    item.id = QStringLiteral("procedure/B10/a");
    item.opens = lastDay.addDays(-40);
    item.advisedUntil = lastDay.addDays(-30);
    agenda::setLastDay(item, lastDay, false);
    return item;
}

TEST(AgendaCalendar, SaysForWhichDayAnItemIsThere)
{
    agenda::DayReason reason{};
    const auto noting = [&reason](const agenda::AgendaItem &, agenda::DayReason why) {
        reason = why;
        return EventWords{QStringLiteral("t"), {}};
    };
    agenda::AgendaItem item = withLastDay(QDate(2026, 11, 29)); // a Sunday
    EXPECT_EQ(calendarEvent(item, today, noting)->date, QDate(2026, 11, 27));
    EXPECT_EQ(reason, agenda::DayReason::LastDay);
    EXPECT_EQ(calendarEvent(item, QDate(2026, 11, 28), noting)->date, QDate(2026, 11, 29))
        << "the last open day is over";
    item.lastDay = item.safeDay = {};
    item.advisedUntil = today;
    EXPECT_EQ(calendarEvent(item, today, noting)->date, today);
    EXPECT_EQ(reason, agenda::DayReason::AdvisedEnd);
    item.advisedUntil = {};
    item.opens = today;
    EXPECT_EQ(calendarEvent(item, today, noting)->date, today);
    EXPECT_EQ(reason, agenda::DayReason::Opens);
}

TEST(AgendaCalendar, LeavesOutWhatIsOver)
{
    EXPECT_EQ(calendarEvent(withLastDay(today.addDays(-1)), today), std::nullopt);
    agenda::AgendaItem item;
    item.id = QStringLiteral("a");
    item.opens = today.addDays(-1);
    EXPECT_EQ(calendarEvent(item, today), std::nullopt);
    item.advisedUntil = today.addDays(-1);
    EXPECT_EQ(calendarEvent(item, today), std::nullopt);
}

TEST(AgendaCalendar, EndsWithTheDayAskedFor)
{
    const agenda::Agenda all = agenda::makeAgenda(familyWithNewborn(), today, agenda::builtInSources());
    const QDate until(2027, 1, 31);
    const QList<CalendarEvent> events = calendarEvents(all, today, until);
    EXPECT_FALSE(events.isEmpty());
    EXPECT_LT(events.size(), all.items.size());
    for (const CalendarEvent &event : events) {
        EXPECT_LE(event.date, until);
        EXPECT_GE(event.date, today);
    }
}

TEST(AgendaCalendar, IsSilentAboutTheQuietList)
{
    agenda::FamilySnapshot family = familyWithNewborn();
    family.persons.first().death = QDate(2026, 11, 20);
    const agenda::Agenda all = agenda::makeAgenda(family, today, agenda::builtInSources());
    EXPECT_FALSE(all.quiet.isEmpty());
    EXPECT_TRUE(calendarEvents(all, today, QDate(2036, 1, 1)).isEmpty());
}

TEST(AgendaCalendar, LeavesOutWhatHasNoDay)
{
    EXPECT_EQ(calendarEvent(agenda::AgendaItem(), today), std::nullopt);
}

} // namespace
} // namespace oyako::exchange
