// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/exchange/ical.h"

namespace oyako::exchange {

/// The language of the data's own titles.
enum class TitleLanguage { Japanese, English };

/// An agenda item as a calendar event: its appointment, else the day to have it done by (the last open day), else the
/// end of the usual time, else the day it opens. Nothing without any of them. The uid is the same in every file and
/// names nothing; an appointment taken in from another calendar keeps the uid, sequence, rule and alarms it had there.
[[nodiscard]] std::optional<CalendarEvent> calendarEvent(const agenda::AgendaItem &item, TitleLanguage language);
/// Whether an event is one of ours, made from a book's agenda.
[[nodiscard]] bool isOwnUid(const QString &uid);

/// The events of everything an agenda lists up to `until`; never of its quiet list.
[[nodiscard]] QList<CalendarEvent> calendarEvents(const agenda::Agenda &agenda, const QDate &until,
                                                  TitleLanguage language);

} // namespace oyako::exchange
