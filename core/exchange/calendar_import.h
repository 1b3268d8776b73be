// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/ical.h"
#include "core/immunization/schedule.h"

#include <QSet>

#include <chrono>

namespace oyako::exchange {

enum class CalendarState {
    New,       ///< Becomes an appointment.
    Changed,   ///< Changes the appointment that has it already.
    Cancelled, ///< Called off over there; the appointment here is called off with it.
    Same,      ///< Nothing to do: known as it is, older than what is known, or made from the agenda itself.
    Past,      ///< New, but over.
    Unmapped,  ///< Cannot be an appointment: IncomingEvent::reason says why.
};

/// "new", "changed", "cancelled", "same", "past", "unmapped": the stable word for scripts.
[[nodiscard]] QLatin1String calendarStateWord(CalendarState state);

/// One event of a calendar file beside what the book has of it.
struct IncomingEvent {
    CalendarState state = CalendarState::New;
    CalendarEvent event;
    QString key;                               ///< Uid, and which one of a series.
    book::Stored<records::Appointment> before; ///< Empty id: none yet.
    /// Of an unmapped one: "no_day" (without a day that exists, or a task or a journal), "within_a_day" (a series by
    /// hours, minutes or seconds: no family has such appointments, and of its times all but the first would be lost),
    /// "unreadable_rule" (which days it takes place on cannot be read: what it says of them all but the first would be
    /// lost, or days come in on which it does not take place).
    QString reason = {};
};

/// How long the days of all series of a file may take: those of a family take a few milliseconds, and are worked out
/// anew whenever its agenda is.
constexpr std::chrono::milliseconds longestSeries{2'000};

/// Compares a calendar file with the appointments of a book, by uid: an event of another calendar with the one taken in
/// from there, an event of our own with the appointment it was made from. An event whose SEQUENCE is lower than what
/// was taken in last is older and changes nothing, nor does one that stands in the same file with a higher one. Reads
/// only; errors of the book; TooLarge ("series", limit in milliseconds) when the days of the series take longer.
[[nodiscard]] Result<QList<IncomingEvent>> previewCalendar(const book::Book &book,
                                                           const immunization::Schedule &schedule,
                                                           const QList<CalendarEvent> &events,
                                                           std::chrono::milliseconds patience = longestSeries);

/// One step that takes in what is new, changed or cancelled, but for the keys left out. New appointments are
/// `person`'s. Everything else the family noted with an appointment stays. An empty set: nothing to do.
[[nodiscard]] book::ChangeSet acceptCalendar(const QList<IncomingEvent> &events, const Clock &clock,
                                             const RecordId &person, const QSet<QString> &leftOut = {});

} // namespace oyako::exchange
