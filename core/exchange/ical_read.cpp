// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_encoding.h"
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

/// Content lines as libical writes them, without the folds (RFC 5545 §3.1).
QString unfolded(const char *lines)
{
    QString text = textOf(lines);
    text.remove(QStringLiteral("\r\n "));
    text.remove(QStringLiteral("\r\n\t"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

/// Seconds before the event at which an alarm rings; nothing when it names a moment, or one after the start.
std::optional<int> secondsBefore(icalcomponent *alarm)
{
    icalproperty *property = first(alarm, ICAL_TRIGGER_PROPERTY);
    if (!property) {
        return std::nullopt;
    }
    const icaltriggertype trigger = icalproperty_get_trigger(property);
    const int seconds = -icaldurationtype_as_int(trigger.duration);
    return icaltime_is_null_time(trigger.time) && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// Whether its days before say all there is to an alarm, as in our own files.
bool isWholeDays(icalcomponent *alarm)
{
    const auto seconds = secondsBefore(alarm);
    icalproperty *action = first(alarm, ICAL_ACTION_PROPERTY);
    return seconds && *seconds % secondsOfDay == 0 && action && icalproperty_get_action(action) == ICAL_ACTION_DISPLAY;
}

void readAlarms(icalcomponent *component, CalendarEvent &event)
{
    for (icalcomponent *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)) {
        if (const auto seconds = secondsBefore(alarm)) {
            event.alarmDays.append(*seconds / secondsOfDay);
        }
    }
}

/// All alarms as they came, when one of them says more than its days; else none.
QString restOfAlarms(icalcomponent *component)
{
    bool saysMore = false;
    QString alarms;
    for (icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        saysMore = saysMore || icalcomponent_isa(child) != ICAL_VALARM_COMPONENT || !isWholeDays(child);
        const TextHandle text(icalcomponent_as_ical_string_r(child));
        alarms += unfolded(text.get());
    }
    return saysMore ? alarms : QString();
}

void readExceptions(icalcomponent *component, const QTimeZone &zone, CalendarEvent &event)
{
    for (icalproperty *property = first(component, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype time = icalproperty_get_exdate(property);
        const bool wholeDay = icaltime_is_date(time);
        const QDate day =
            wholeDay ? dateOf(time) : momentOf(time, zoneOf(property, time, zone)).toTimeZone(zone).date();
        if (day.isValid()) {
            event.exceptDays.append(day);
        }
    }
}

/// Whether a property is read into a field of its own, or says something of the file and not of the event.
bool isRead(icalproperty_kind kind)
{
    switch (kind) {
    case ICAL_UID_PROPERTY:
    case ICAL_SUMMARY_PROPERTY:
    case ICAL_LOCATION_PROPERTY:
    case ICAL_DESCRIPTION_PROPERTY:
    case ICAL_SEQUENCE_PROPERTY:
    case ICAL_STATUS_PROPERTY:
    case ICAL_RRULE_PROPERTY:
    case ICAL_RECURRENCEID_PROPERTY:
    case ICAL_EXDATE_PROPERTY:
    case ICAL_DTSTART_PROPERTY:
    case ICAL_DTEND_PROPERTY:
    case ICAL_DURATION_PROPERTY:
    case ICAL_DTSTAMP_PROPERTY:
    case ICAL_CLASS_PROPERTY:
    case ICAL_XLICERROR_PROPERTY: return true;
    default: return false;
    }
}

QString restOf(icalcomponent *component)
{
    QString rest;
    for (icalproperty *property = first(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        if (!isRead(icalproperty_isa(property))) {
            const TextHandle text(icalproperty_as_ical_string_r(property));
            rest += unfolded(text.get());
        }
    }
    return rest + restOfAlarms(component);
}

/// The properties that say on which days an event takes place and that libical could not read and took away: left out
/// unseen, a series would become a single day, or take place on days it does not. A second rule, and the exclusions by
/// rule of RFC 2445, are nothing that is followed here.
QStringList unreadDays(icalcomponent *component)
{
    QStringList unread;
    for (icalproperty *property = first(component, ICAL_XLICERROR_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        const QString complaint = textOf(icalproperty_get_xlicerror(property)).section(QLatin1Char(':'), 0, 0);
        for (const char *name : {"RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"}) {
            if (complaint.contains(QLatin1Char(' ') + QLatin1String(name) + QLatin1Char(' '))) {
                unread.append(QLatin1String(name));
            }
        }
    }
    if (icalcomponent_count_properties(component, ICAL_RRULE_PROPERTY) > 1) {
        unread.append(QStringLiteral("RRULE"));
    }
    if (first(component, ICAL_EXRULE_PROPERTY)) {
        unread.append(QStringLiteral("EXRULE"));
    }
    unread.removeDuplicates();
    return unread;
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
    readExceptions(component, zone, event);
    readAlarms(component, event);
    event.unread = unreadDays(component);
    event.rest = restOf(component);
    return event;
}

bool isEntry(icalcomponent_kind kind)
{
    return kind == ICAL_VTODO_COMPONENT || kind == ICAL_VJOURNAL_COMPONENT;
}

/// What is no event, or has no day: all that can be said of it.
CalendarEvent withoutADay(icalcomponent *component)
{
    CalendarEvent event;
    event.uid = textOf(icalcomponent_get_uid(component));
    event.title = textOf(icalcomponent_get_summary(component));
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
            events.append(event.date.isValid() ? event : withoutADay(child));
        } else if (isEntry(icalcomponent_isa(child))) {
            events.append(withoutADay(child));
        }
    }
}

/// A calendar holds events and zones, these alarms and times of the year; libical goes down into each.
constexpr int deepest = 8;
/// Of one line; those of an invited guest have about ten. libical takes as much more time for each as the line is long.
constexpr int mostParameters = 100;
/// For each event, and for each line libical makes hundreds of bytes.
constexpr qsizetype mostLines = 30 * mostEvents;

/// The lines joined where they are folded. Some programs fold in the middle of a character, so this goes before
/// everything else (RFC 5545 §3.1); and some end lines with returns alone, which libical understands where no line feed
/// follows.
QByteArray joinedLines(QByteArray content)
{
    std::replace(content.begin() + content.lastIndexOf('\n') + 1, content.end(), '\r', '\n');
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"}) {
        content.replace(fold, "");
    }
    return content;
}

/// Whether a line begins ("BEGIN") or ends a component, as libical sees it: the name stands right at the start.
bool isMarker(QByteArrayView line, QByteArrayView marker)
{
    if (line.size() < marker.size() || line.first(marker.size()).compare(marker, Qt::CaseInsensitive) != 0) {
        return false;
    }
    const QByteArray rest = line.sliced(marker.size()).toByteArray().trimmed();
    return rest.startsWith(':') || rest.startsWith(';');
}

bool isZone(QByteArrayView parameter)
{
    return parameter.toByteArray().trimmed().toUpper().startsWith("TZID");
}

/// How often libical looks for a parameter of a line. A colon ends them outside of quotes, but in the name of a zone.
int parametersOf(QByteArrayView line)
{
    int count = 0;
    bool isQuoted = false;
    bool isInZone = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == begin || line[i - 1] == '\\') {
            continue; // libical takes no such character for a separator
        }
        if (line[i] == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && line[i] == ';') {
            ++count;
            isInZone = false;
            begin = i + 1;
        } else if (!isQuoted && line[i] == ':') {
            isInZone = isInZone || isZone(line.sliced(begin, i - begin));
            if (!isInZone) {
                break;
            }
            begin = i + 1;
        }
    }
    return count;
}

Result<void> checkLine(QByteArrayView line)
{
    // libical takes seconds for a line of megabytes; nothing a family plans is so long.
    constexpr qsizetype longestLine = 4 * largestRest;
    if (line.size() > longestLine) {
        return fail(ErrorCode::TooLarge, QStringLiteral("event"), {QString::number(largestRest)});
    }
    if (parametersOf(line) > mostParameters) {
        return fail(ErrorCode::TooLarge, QStringLiteral("parameters"), {QString::number(mostParameters)});
    }
    return {};
}

/// Refuses what would cost libical the stack, the memory or the patience of the reader.
Result<void> checkShape(QByteArrayView content)
{
    int depth = 0;
    qsizetype lines = 0;
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype feed = content.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? content.size() : feed;
        const QByteArrayView line = content.sliced(begin, end - begin);
        OYAKO_TRY(checkLine(line));
        if (++lines > mostLines) {
            return fail(ErrorCode::TooLarge, QStringLiteral("lines"), {QString::number(mostLines)});
        }
        depth = isMarker(line, "BEGIN") ? depth + 1 : isMarker(line, "END") ? std::max(0, depth - 1) : depth;
        if (depth > deepest) {
            return fail(ErrorCode::TooDeep, {}, {QString::number(deepest)});
        }
        begin = end + 1;
    }
    return {};
}

bool isCalendar(icalcomponent *component)
{
    return icalcomponent_isa(component) == ICAL_VCALENDAR_COMPONENT ||
           (icalcomponent_isa(component) == ICAL_XROOT_COMPONENT &&
            icalcomponent_get_first_component(component, ICAL_VCALENDAR_COMPONENT));
}

} // namespace

bool looksLikeCalendar(const QByteArray &bytes)
{
    constexpr qsizetype looksAt = 64;
    QByteArray begin = bytes.first(std::min(bytes.size(), looksAt));
    if (begin.startsWith("\xef\xbb\xbf")) {
        begin.remove(0, 3);
    }
    return begin.trimmed().toUpper().startsWith("BEGIN:VCALENDAR");
}

Result<QList<CalendarEvent>> readCalendar(const QByteArray &bytes, const QTimeZone &zone)
{
    const QByteArray content = joinedLines(bytes);
    if (const std::optional<qsizetype> offset = utf8::firstInvalid(content)) {
        return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
    }
    // libical would end there and leave the rest of the events out.
    OYAKO_TRY(text_encoding::checkText(bytes));
    OYAKO_TRY(checkShape(content));
    const ComponentHandle root(icalparser_parse_string(content.constData()));
    if (!root || !isCalendar(root.get())) {
        return fail(ErrorCode::NotRecognised);
    }
    QList<CalendarEvent> events;
    collect(root.get(), zone, events);
    if (events.size() > mostEvents) {
        return fail(ErrorCode::TooLarge, QStringLiteral("events"), {QString::number(mostEvents)});
    }
    for (const CalendarEvent &event : std::as_const(events)) {
        if (event.rest.size() > largestRest) {
            return fail(ErrorCode::TooLarge, QStringLiteral("event"), {QString::number(largestRest)});
        }
    }
    return events;
}

} // namespace oyako::exchange
