// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"
#include "core/exchange/ical.h"
#include "core/exchange/ical_handle.h"

#include <algorithm>

namespace oyako::exchange {

namespace {

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

QDateTime momentOf(const icaltimetype &time, const QTimeZone &from)
{
    return {dateOf(time), QTime(time.hour, time.minute, time.second), from};
}

/// The zone a time property is written in; the reader's own where it names none that is known.
QTimeZone zoneOf(icalproperty *property, const icaltimetype &time, const QTimeZone &own)
{
    if (icaltime_is_utc(time)) {
        return QTimeZone::utc();
    }
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const QByteArray name = parameter ? QByteArray(icalparameter_get_tzid(parameter)) : QByteArray();
    // Outlook writes the names Windows has: "Tokyo Standard Time".
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    const QByteArray known = windows.isEmpty() ? name : windows;
    const QTimeZone named = known.isEmpty() ? QTimeZone() : QTimeZone(known);
    return named.isValid() ? named : own;
}

QString textOf(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

icalproperty *first(icalcomponent *component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

constexpr int secondsOfDay = 24 * 60 * 60;

/// How long an event lasts from its start, by its end or its duration; 0 when it says neither.
qint64 secondsOf(icalcomponent *component, const QDateTime &start, const QTimeZone &zone)
{
    if (icalproperty *property = first(component, ICAL_DTEND_PROPERTY)) {
        const icaltimetype end = icalproperty_get_dtend(property);
        return start.secsTo(momentOf(end, zoneOf(property, end, zone)));
    }
    icalproperty *property = first(component, ICAL_DURATION_PROPERTY);
    return property ? icaldurationtype_as_int(icalproperty_get_duration(property)) : 0;
}

void readTimes(icalcomponent *component, const QTimeZone &zone, CalendarEvent &event)
{
    icalproperty *property = first(component, ICAL_DTSTART_PROPERTY);
    if (!property) {
        return;
    }
    const icaltimetype start = icalproperty_get_dtstart(property);
    if (icaltime_is_null_time(start)) {
        return;
    }
    if (icaltime_is_date(start)) {
        event.date = dateOf(start);
        event.days = std::max(
            1, static_cast<int>(secondsOf(component, QDateTime(event.date, QTime(0, 0), Qt::UTC), QTimeZone::utc()) /
                                secondsOfDay));
        return;
    }
    const QDateTime from = momentOf(start, zoneOf(property, start, zone)).toTimeZone(zone);
    event.date = from.date();
    event.time = from.time();
    if (const qint64 seconds = secondsOf(component, from, zone); seconds > 0) {
        event.minutes = static_cast<int>(std::max<qint64>(1, seconds / 60));
    }
}

void readAlarms(icalcomponent *component, CalendarEvent &event)
{
    for (icalcomponent *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)) {
        if (icalproperty *property = first(alarm, ICAL_TRIGGER_PROPERTY)) {
            const icaltriggertype trigger = icalproperty_get_trigger(property);
            const int seconds = -icaldurationtype_as_int(trigger.duration);
            if (icaltime_is_null_time(trigger.time) && seconds >= 0) {
                event.alarmDays.append(seconds / secondsOfDay);
            }
        }
    }
}

CalendarEvent eventOf(icalcomponent *component, const QTimeZone &zone)
{
    CalendarEvent event;
    event.uid = textOf(icalcomponent_get_uid(component));
    event.title = textOf(icalcomponent_get_summary(component));
    event.place = textOf(icalcomponent_get_location(component));
    event.description = textOf(icalcomponent_get_description(component));
    event.sequence = icalcomponent_get_sequence(component);
    event.cancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
    if (icalproperty *rule = first(component, ICAL_RRULE_PROPERTY)) {
        const TextHandle text(icalproperty_get_value_as_string_r(rule));
        event.recurrence = textOf(text.get());
    }
    if (icalproperty *which = first(component, ICAL_RECURRENCEID_PROPERTY)) {
        const TextHandle text(icalproperty_get_value_as_string_r(which));
        event.recurrenceId = textOf(text.get());
    }
    readTimes(component, zone, event);
    readAlarms(component, event);
    return event;
}

/// The events below a calendar, or below the root libical makes for a file of several.
void collect(icalcomponent *component, const QTimeZone &zone, QList<CalendarEvent> &events)
{
    for (icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(child) == ICAL_VCALENDAR_COMPONENT) {
            collect(child, zone, events);
        } else if (icalcomponent_isa(child) == ICAL_VEVENT_COMPONENT) {
            const CalendarEvent event = eventOf(child, zone);
            if (event.date.isValid()) {
                events.append(event);
            }
        }
    }
}

bool isCalendar(icalcomponent *component)
{
    return icalcomponent_isa(component) == ICAL_VCALENDAR_COMPONENT ||
           (icalcomponent_isa(component) == ICAL_XROOT_COMPONENT &&
            icalcomponent_get_first_component(component, ICAL_VCALENDAR_COMPONENT));
}

} // namespace

Result<QList<CalendarEvent>> readCalendar(const QByteArray &content, const QTimeZone &zone)
{
    if (const std::optional<qsizetype> offset = utf8::firstInvalid(content)) {
        return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
    }
    const ComponentHandle root(icalparser_parse_string(content.constData()));
    if (!root || !isCalendar(root.get())) {
        return fail(ErrorCode::NotRecognised);
    }
    QList<CalendarEvent> events;
    collect(root.get(), zone, events);
    return events;
}

} // namespace oyako::exchange
