// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/agenda/month.h"
#include "core/exchange/ical.h"

#include <functional>

namespace oyako::exchange {

/// What an event is called, and what is said of it.
struct EventWords {
    QString title;
    QString description; ///< May be empty; lines parted by line ends.
};

/// Words for an item on the day it is in the calendar for, in the reader's language. They must not change from day to
/// day: an event that reads otherwise counts as changed.
using EventWriter = std::function<EventWords(const agenda::AgendaItem &, agenda::DayReason)>;

/// The words of the data itself, in Japanese.
[[nodiscard]] EventWords plainWords(const agenda::AgendaItem &item, agenda::DayReason reason);

/// An agenda item as a calendar event: its appointment, else the day to have it done by (the last open day; where that
/// is over, the last day itself), else the end of the usual time, else the day it opens. Nothing without any of them
/// from `today` on: what is over is no longer planned. The uid is the same in every file and names nothing; an
/// appointment taken in from another calendar keeps the uid, sequence, rule and alarms it had there, its own title, and
/// no description: its note is that.
[[nodiscard]] std::optional<CalendarEvent> calendarEvent(const agenda::AgendaItem &item, const QDate &today,
                                                         const EventWriter &words = plainWords);
/// Whether an event is one of ours, made from a book's agenda.
[[nodiscard]] bool isOwnUid(const QString &uid);

/// The events of everything an agenda lists from `from` up to `until`; never of its quiet list.
[[nodiscard]] QList<CalendarEvent> calendarEvents(const agenda::Agenda &agenda, const QDate &from, const QDate &until,
                                                  const EventWriter &words = plainWords);

} // namespace oyako::exchange
