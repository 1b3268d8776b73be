// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/agenda_calendar.h"

#include <QUuid>

#include <algorithm>

namespace oyako::exchange {

namespace {

constexpr int minutesOfDay = 24 * 60;

struct EventDay {
    QDate day;
    agenda::DayReason reason = agenda::DayReason::Opens;
};

/// The day an item is in the calendar for; invalid when all of its days are over.
EventDay dayOf(const agenda::AgendaItem &item, const QDate &today)
{
    using agenda::DayReason;
    if (item.appointment) {
        return {item.appointment->date, DayReason::Appointment};
    }
    QList<EventDay> days;
    if (item.lastDay.isValid()) {
        days = {{item.safeDay, DayReason::LastDay}, {item.lastDay, DayReason::LastDay}};
    } else if (item.advisedUntil.isValid()) {
        days = {{item.advisedUntil, DayReason::AdvisedEnd}};
    } else {
        days = {{item.opens, DayReason::Opens}};
    }
    const auto ahead = std::find_if(days.cbegin(), days.cend(),
                                    [&today](const EventDay &one) { return one.day.isValid() && one.day >= today; });
    return ahead == days.cend() ? EventDay() : *ahead;
}

const QLatin1String ownDomain("@oyako.invalid");

void takeAppointment(CalendarEvent &event, const agenda::PlannedAppointment &appointment)
{
    const QTime time = QTime::fromString(appointment.time, QStringLiteral("H:mm"));
    event.time = time.isValid() ? std::optional(time) : std::nullopt;
    event.date = appointment.seriesFirst.isValid() ? appointment.seriesFirst : appointment.date;
    if (!appointment.place.isEmpty()) {
        event.place = appointment.place;
    }
    if (event.time) {
        event.minutes = appointment.minutes.value_or(event.minutes);
    } else if (appointment.minutes) {
        event.days = std::max(1, *appointment.minutes / minutesOfDay);
    }
    if (!appointment.calendarUid.isEmpty()) {
        // What came from there goes back as it came: words from here would return as part of its note.
        event.title = appointment.title;
        event.place = appointment.place;
        event.description.clear();
        event.uid = appointment.calendarUid.section(QLatin1Char(' '), 0, 0);
        event.recurrenceId = appointment.calendarUid.section(QLatin1Char(' '), 1);
        event.sequence = appointment.sequence;
        event.recurrence = appointment.recurrence;
        event.exceptDays = appointment.exceptDays;
        event.alarmDays = appointment.alarmDays;
        event.rest = appointment.calendarRest;
    }
}

/// The same for an item in every file. An id speaks of the vaccine or the visit, which a masked calendar must not.
QString ownUid(const agenda::AgendaItem &item)
{
    static const QUuid items(0x5d0f6c1e, 0x8a43, 0x4c57, 0x9b, 0x62, 0x1f, 0x7e, 0x90, 0xd4, 0x33, 0xa8);
    return QUuid::createUuidV5(items, item.id).toString(QUuid::WithoutBraces) + ownDomain;
}

} // namespace

bool isOwnUid(const QString &uid)
{
    return uid.endsWith(ownDomain);
}

EventWords plainWords(const agenda::AgendaItem &item, agenda::DayReason)
{
    QStringList lines;
    for (const QString &line : {item.bring.join(QStringLiteral("、")), item.effect, item.basis}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return {item.title.ja, lines.join(QLatin1Char('\n'))};
}

std::optional<CalendarEvent> calendarEvent(const agenda::AgendaItem &item, const QDate &today, const EventWriter &words)
{
    const EventDay day = dayOf(item, today);
    if (!day.day.isValid()) {
        return std::nullopt;
    }
    const EventWords said = words(item, day.reason);
    CalendarEvent event;
    event.uid = ownUid(item);
    event.title = said.title;
    event.date = day.day;
    event.place = item.where;
    event.description = said.description;
    event.alarmDays = {1};
    if (item.leadDays > 1 && !item.appointment) {
        event.alarmDays.prepend(item.leadDays);
    }
    if (item.appointment) {
        takeAppointment(event, *item.appointment);
    }
    return event.date.isValid() ? std::optional(event) : std::nullopt;
}

QList<CalendarEvent> calendarEvents(const agenda::Agenda &agenda, const QDate &from, const QDate &until,
                                    const EventWriter &words)
{
    QList<CalendarEvent> events;
    for (const agenda::GroupedItem &grouped : agenda.items) {
        const std::optional<CalendarEvent> event = calendarEvent(grouped.item, from, words);
        if (event && event->date <= until) {
            events.append(*event);
        }
    }
    return events;
}

} // namespace oyako::exchange
