// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ical.h"
#include "core/exchange/ical_handle.h"

#include <algorithm>

namespace oyako::exchange {

namespace {

constexpr const char *japan = "Asia/Tokyo";

/// Japan has one offset and no daylight time.
constexpr const char *japanZone = "BEGIN:VTIMEZONE\r\n"
                                  "TZID:Asia/Tokyo\r\n"
                                  "BEGIN:STANDARD\r\n"
                                  "DTSTART:19700101T000000\r\n"
                                  "TZOFFSETFROM:+0900\r\n"
                                  "TZOFFSETTO:+0900\r\n"
                                  "TZNAME:JST\r\n"
                                  "END:STANDARD\r\n"
                                  "END:VTIMEZONE\r\n";

icaltimetype wholeDay(const QDate &date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype moment(const QDateTime &at, bool utc)
{
    icaltimetype time = wholeDay(at.date());
    time.is_date = 0;
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    time.zone = utc ? icaltimezone_get_utc_timezone() : nullptr;
    return time;
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

/// Whether clocks there show what they show in Japan.
bool isJapans(const QTimeZone &zone, const CalendarEvent &event)
{
    constexpr int japansOffset = 9 * 60 * 60;
    return !zone.isValid() ||
           zone.offsetFromUtc(QDateTime(event.date, event.time.value_or(QTime(0, 0)), zone)) == japansOffset;
}

/// A time of an event, in Japan's zone or, of a family elsewhere, in none.
icalproperty *local(icalproperty *property, const CalendarEvent &event, const QTimeZone &zone)
{
    if (isJapans(zone, event)) {
        icalproperty_add_parameter(property, icalparameter_new_tzid(japan));
    }
    return property;
}

void addTimes(icalcomponent *to, const CalendarEvent &event, const QTimeZone &zone)
{
    if (!event.time) {
        add(to, icalproperty_new_dtstart(wholeDay(event.date)));
        add(to, icalproperty_new_dtend(wholeDay(event.date.addDays(event.days))));
        return;
    }
    const QDateTime start(event.date, *event.time, Qt::UTC);
    add(to, local(icalproperty_new_dtstart(moment(start, false)), event, zone));
    add(to, local(icalproperty_new_dtend(moment(start.addSecs(60LL * event.minutes), false)), event, zone));
}

void addAlarms(icalcomponent *to, const CalendarEvent &event, const QByteArray &title)
{
    for (const int days : event.alarmDays) {
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(-days * 24 * 60 * 60);
        icalcomponent *alarm = icalcomponent_new_valarm();
        add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        add(alarm, icalproperty_new_trigger(trigger));
        add(alarm, icalproperty_new_description(title.constData()));
        icalcomponent_add_component(to, alarm);
    }
}

/// What a series from elsewhere says of its days: passed on as it came.
void addRecurrence(icalcomponent *to, const CalendarEvent &event, const QTimeZone &zone)
{
    if (!event.recurrence.isEmpty()) {
        const icalrecurrencetype rule = icalrecurrencetype_from_string(event.recurrence.toUtf8().constData());
        if (rule.freq != ICAL_NO_RECURRENCE) {
            add(to, icalproperty_new_rrule(rule));
        }
    }
    for (const QDate &day : event.exceptDays) {
        add(to, event.time ? local(icalproperty_new_exdate(moment({day, *event.time, Qt::UTC}, false)), event, zone)
                           : icalproperty_new_exdate(wholeDay(day)));
    }
    if (!event.recurrenceId.isEmpty()) {
        add(to, icalproperty_new_recurrenceid(icaltime_from_string(event.recurrenceId.toUtf8().constData())));
    }
}

/// Passes on what an event from elsewhere says besides; answers whether that has alarms.
bool addRest(icalcomponent *to, const QString &rest)
{
    const QByteArray text = "BEGIN:VEVENT\n" + rest.toUtf8() + "END:VEVENT\n";
    const ComponentHandle parsed(icalparser_parse_string(text.constData()));
    if (!parsed) {
        return false;
    }
    for (icalproperty *property = icalcomponent_get_first_property(parsed.get(), ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(parsed.get(), ICAL_ANY_PROPERTY)) {
        if (icalproperty_isa(property) != ICAL_XLICERROR_PROPERTY) {
            add(to, icalproperty_new_clone(property));
        }
    }
    bool alarms = false;
    for (icalcomponent *child = icalcomponent_get_first_component(parsed.get(), ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(parsed.get(), ICAL_ANY_COMPONENT)) {
        alarms = alarms || icalcomponent_isa(child) == ICAL_VALARM_COMPONENT;
        icalcomponent_add_component(to, icalcomponent_new_clone(child));
    }
    return alarms;
}

icalcomponent *eventComponent(const CalendarEvent &event, const CalendarOptions &options)
{
    const bool masked = !options.maskedTitle.isEmpty();
    const QByteArray title = (masked ? options.maskedTitle : event.title).toUtf8();
    icalcomponent *component = icalcomponent_new_vevent();
    add(component, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(moment(options.stamp.toUTC(), true)));
    addTimes(component, event, options.zone);
    addRecurrence(component, event, options.zone);
    add(component, icalproperty_new_summary(title.constData()));
    if (!masked && !event.place.isEmpty()) {
        add(component, icalproperty_new_location(event.place.toUtf8().constData()));
    }
    if (!masked && !event.description.isEmpty()) {
        add(component, icalproperty_new_description(event.description.toUtf8().constData()));
    }
    add(component, icalproperty_new_sequence(event.sequence));
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(component, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    const bool hasAlarms = !masked && !event.cancelled && !event.rest.isEmpty() && addRest(component, event.rest);
    if (!event.cancelled && !hasAlarms) {
        addAlarms(component, event, title);
    }
    return component;
}

bool namesJapan(const QList<CalendarEvent> &events, const QTimeZone &zone)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [&zone](const CalendarEvent &event) { return event.time && isJapans(zone, event); });
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEvent> &events, const CalendarOptions &options)
{
    const ComponentHandle calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Oyako//Oyako//JA"));
    if (namesJapan(events, options.zone)) {
        icalcomponent_add_component(calendar.get(), icalparser_parse_string(japanZone));
    }
    for (const CalendarEvent &event : events) {
        icalcomponent_add_component(calendar.get(), eventComponent(event, options));
    }
    const TextHandle text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace oyako::exchange
