// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar_import.h"

#include "core/agenda/agenda_of_book.h"
#include "core/agenda/appointments_from_book.h"
#include "core/calendar/recurrence.h"
#include "core/exchange/agenda_calendar.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>

namespace oyako::exchange {

namespace {

using book::Stored;
using records::Appointment;
using records::AppointmentStatus;

constexpr int minutesOfDay = 24 * 60;

QString keyOf(const CalendarEvent &event)
{
    return event.recurrenceId.isEmpty() ? event.uid : QString(event.uid + QLatin1Char(' ') + event.recurrenceId);
}

std::optional<int> minutesOf(const CalendarEvent &event)
{
    if (event.time) {
        return event.minutes;
    }
    return event.days > 1 ? std::optional(event.days * minutesOfDay) : std::nullopt;
}

/// The appointment as the event says it; what a calendar does not know stays.
Appointment applied(Appointment appointment, const CalendarEvent &event)
{
    if (event.cancelled) {
        appointment.status = AppointmentStatus::Cancelled;
        appointment.sequence = event.sequence;
        return appointment;
    }
    appointment.date = event.date;
    appointment.time = event.time ? event.time->toString(QStringLiteral("HH:mm")) : QString();
    appointment.place = event.place;
    if (isOwnUid(event.uid)) {
        return appointment; // title and notes were made from the agenda, and length where none was noted
    }
    appointment.title = event.title;
    appointment.note = event.description;
    appointment.minutes = minutesOf(event);
    appointment.calendarUid = keyOf(event);
    appointment.sequence = event.sequence;
    appointment.recurrence = event.recurrence;
    appointment.exceptDays = event.exceptDays;
    appointment.alarmDays = event.alarmDays;
    appointment.calendarRest = event.rest;
    return appointment;
}

/// For each event the newest that has its key: the highest SEQUENCE, of equal ones the last in the file.
QHash<QString, const CalendarEvent *> newestOf(const QList<CalendarEvent> &events)
{
    QHash<QString, const CalendarEvent *> newest;
    for (const CalendarEvent &event : events) {
        const CalendarEvent *&one = newest[keyOf(event)];
        one = one && one->sequence > event.sequence ? one : &event;
    }
    return newest;
}

/// Of an event without a rule: its own day, or the last of its further ones.
QDate lastDayOf(const CalendarEvent &event, const QTimeZone &zone)
{
    QDate last = event.date;
    for (const calendar::SeriesTime &time : calendar::furtherTimes(event.rest, zone)) {
        last = std::max(last, time.day);
    }
    return last;
}

/// An appointment here is called off whatever its rule says.
QString whyUnmapped(const CalendarEvent &event, const QTimeZone &zone)
{
    if (!event.date.isValid()) {
        return QStringLiteral("no_day");
    }
    if (event.cancelled) {
        return {};
    }
    if (calendar::repeatsWithinADay(event.recurrence)) {
        return QStringLiteral("within_a_day");
    }
    const bool isKnown =
        event.unread.isEmpty() && calendar::canBeFollowed({event.recurrence, event.date, event.time, {}}, zone);
    return isKnown ? QString() : QStringLiteral("unreadable_rule");
}

/// The appointments of a book by the key their event has.
class Known final {
public:
    static Result<Known> of(const book::Book &book, const immunization::Schedule &schedule)
    {
        const auto appointments = book.list<Appointment>();
        const auto agenda = agenda::ofBook(book, schedule);
        if (!appointments || !agenda) {
            return fail(!appointments ? appointments.error() : agenda.error());
        }
        Known known;
        QHash<RecordId, const Stored<Appointment> *> byId;
        for (const Stored<Appointment> &stored : *appointments) {
            byId.insert(stored.id, &stored);
            if (!stored.value.calendarUid.isEmpty()) {
                known.m_byKey.insert(stored.value.calendarUid, stored);
            }
        }
        for (const agenda::GroupedItem &grouped : agenda->items) {
            const auto event = calendarEvent(grouped.item, book.clock().today());
            const auto *stored = grouped.item.appointment ? byId.value(grouped.item.appointment->id) : nullptr;
            if (event && stored && isOwnUid(event->uid)) {
                known.m_byKey.insert(event->uid, *stored);
                known.m_asWritten.insert(event->uid, *event);
            }
        }
        return known;
    }

    [[nodiscard]] IncomingEvent compared(const CalendarEvent &event, const Clock &clock) const
    {
        IncomingEvent incoming{CalendarState::Same, event, keyOf(event), m_byKey.value(keyOf(event))};
        incoming.reason = whyUnmapped(event, clock.zone());
        incoming.state = incoming.reason.isEmpty() ? stateOf(incoming, clock) : CalendarState::Unmapped;
        return incoming;
    }

private:
    [[nodiscard]] CalendarState stateOf(const IncomingEvent &incoming, const Clock &clock) const
    {
        const CalendarEvent &event = incoming.event;
        const bool known = !incoming.before.id.isEmpty();
        if (!known) {
            const bool nothing = isOwnUid(event.uid) || event.cancelled;
            const bool over = event.recurrence.isEmpty() && lastDayOf(event, clock.zone()) < clock.today();
            return nothing ? CalendarState::Same : over ? CalendarState::Past : CalendarState::New;
        }
        const Appointment &before = incoming.before.value;
        if (event.sequence < before.sequence.value_or(0)) {
            return CalendarState::Same;
        }
        if (event.cancelled) {
            return before.status == AppointmentStatus::Planned ? CalendarState::Cancelled : CalendarState::Same;
        }
        return isUnchanged(incoming) ? CalendarState::Same : CalendarState::Changed;
    }

    [[nodiscard]] bool isUnchanged(const IncomingEvent &incoming) const
    {
        const auto written = m_asWritten.constFind(incoming.key);
        if (written != m_asWritten.cend()) {
            const CalendarEvent &event = incoming.event;
            return written->date == event.date && written->time == event.time && written->place == event.place;
        }
        return records::toJson(applied(incoming.before.value, incoming.event)) ==
               records::toJson(incoming.before.value);
    }

    QHash<QString, Stored<Appointment>> m_byKey;
    QHash<QString, CalendarEvent> m_asWritten; ///< Our own events as they would be written now.
};

/// Works the days out as the agenda will whenever it is made. How long that takes no look at a rule tells: for the days
/// of some libical goes through centuries.
void workOut(const IncomingEvent &incoming, const Clock &clock)
{
    const CalendarEvent &event = incoming.event;
    if (incoming.state != CalendarState::Unmapped && !event.cancelled) {
        (void)calendar::daysOf({event.recurrence, event.date, event.time, {}}, agenda::plannedDays(clock.today()),
                               clock.zone());
    }
}

} // namespace

QLatin1String calendarStateWord(CalendarState state)
{
    switch (state) {
    case CalendarState::New: return QLatin1String("new");
    case CalendarState::Changed: return QLatin1String("changed");
    case CalendarState::Cancelled: return QLatin1String("cancelled");
    case CalendarState::Same: return QLatin1String("same");
    case CalendarState::Past: return QLatin1String("past");
    case CalendarState::Unmapped: break;
    }
    return QLatin1String("unmapped");
}

Result<QList<IncomingEvent>> previewCalendar(const book::Book &book, const immunization::Schedule &schedule,
                                             const QList<CalendarEvent> &events, std::chrono::milliseconds patience)
{
    const Result<Known> known = Known::of(book, schedule);
    if (!known) {
        return fail(known.error());
    }
    const QHash<QString, const CalendarEvent *> newest = newestOf(events);
    QList<IncomingEvent> preview;
    std::chrono::nanoseconds spent{0};
    for (const CalendarEvent &event : events) {
        QElapsedTimer timer;
        timer.start();
        preview.append(known->compared(event, book.clock()));
        if (!event.recurrence.isEmpty()) {
            workOut(preview.last(), book.clock());
            spent += std::chrono::nanoseconds(timer.nsecsElapsed());
            if (spent >= patience) {
                return fail(ErrorCode::TooLarge, QStringLiteral("series"), {QString::number(patience.count())});
            }
        }
        if (newest.value(keyOf(event)) != &event) {
            preview.last().state = CalendarState::Same;
            preview.last().reason.clear();
        }
    }
    return preview;
}

book::ChangeSet acceptCalendar(const QList<IncomingEvent> &events, const Clock &clock, const RecordId &person,
                               const QSet<QString> &leftOut)
{
    book::ChangeSet changes(QStringLiteral("import"), QStringLiteral("text/calendar"));
    for (const IncomingEvent &incoming : events) {
        if (leftOut.contains(incoming.key)) {
            continue;
        }
        switch (incoming.state) {
        case CalendarState::New: changes.add(clock, person, applied({}, incoming.event)); break;
        case CalendarState::Changed:
        case CalendarState::Cancelled: {
            Stored<Appointment> after = incoming.before;
            after.value = applied(after.value, incoming.event);
            changes.edit(after);
            break;
        }
        case CalendarState::Same:
        case CalendarState::Past:
        case CalendarState::Unmapped: break;
        }
    }
    return changes;
}

} // namespace oyako::exchange
