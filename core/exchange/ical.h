// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <optional>

// Calendar files as RFC 5545 describes them, over libical.
namespace oyako::exchange {

/// One event of a calendar file.
struct CalendarEvent {
    QString uid; ///< Stable: the same event has it in every file.
    QString title;
    QDate date; ///< Invalid: the file names no day that exists, or it is a task or a journal; then only title and uid.
    std::optional<QTime> time; ///< In the family's zone; without one the event lasts the whole day.
    int minutes = 60;          ///< How long a timed event lasts, at least 1.
    int days = 1;              ///< How many whole days an event without a time lasts.
    QString place;
    QString description;
    int sequence = 0; ///< Raised whenever something changes.
    bool cancelled = false;
    QList<int> alarmDays;    ///< Days before, each >= 0.
    QString recurrence;      ///< RRULE of a file from elsewhere, as text; our own events never repeat.
    QList<QDate> exceptDays; ///< EXDATE: days of the series that do not take place.
    QString recurrenceId;    ///< Of one event of a series that differs from it: which one, as in the file.
    QStringList unread;      ///< What of its days the file says in a way that cannot be read: "RRULE", "EXDATE" …
    QString rest;            ///< All other properties and the alarms as they came, one unfolded content line a line.

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// Enough for guests and links of an event, too little for the files some programs put into it.
constexpr qsizetype largestRest = 64 * 1024;
/// More than a family plans in its life.
constexpr qsizetype mostEvents = 10'000;

struct CalendarOptions {
    QDateTime stamp;     ///< DTSTAMP of every event.
    QString maskedTitle; ///< Set: every event is called this, and says neither place nor description.
    QTimeZone zone;      ///< The family's, in which the times are; without one Japan's.
};

/// A VCALENDAR: UTF-8, CRLF, lines folded at 75 octets between characters, CLASS:PRIVATE, whole days as VALUE=DATE with
/// the following day as end, timed events in Asia/Tokyo with its VTIMEZONE – of a family elsewhere
/// as local times without a zone, which every calendar shows as they are –, alarms as VALARM. Cancelled events carry
/// STATUS:CANCELLED and no alarm. `rest` is passed on as it came, its alarms in place of alarmDays; never under a
/// masked title. Each event has a day.
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarEvent> &events, const CalendarOptions &options);

/// Reads the events of a calendar file, ours or another program's: LF line ends, lower-case names and missing VTIMEZONE
/// are understood; times are turned into `zone`, those without a known zone (IANA or Windows name) are taken as
/// written. NotUtf8 (argument: byte offset in the unfolded lines), BadData
/// as text_encoding::checkText(), NotRecognised when it is no calendar,
/// TooLarge ("event", limit in bytes) when one event carries more than largestRest beside what is read of it,
/// ("events", limit) when there are more than mostEvents, ("lines" or "parameters", limit) for more lines than these
/// have or more parameters than any line, TooDeep (argument: the limit) for components within components.
[[nodiscard]] Result<QList<CalendarEvent>> readCalendar(const QByteArray &bytes, const QTimeZone &zone);
/// Whether a file is a calendar: begins with BEGIN:VCALENDAR in any case, after a byte order mark or blank.
[[nodiscard]] bool looksLikeCalendar(const QByteArray &bytes);

} // namespace oyako::exchange
