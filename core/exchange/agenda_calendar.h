// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/exchange/ical.h"

namespace oyako::exchange {

/// The language of the data's own titles.
enum class TitleLanguage { Japanese, English };

/// An agenda item as a calendar event: its appointment, else the day to have it done by (the last open day), else the
/// end of the usual time, else the day it opens. Nothing without any of them. The uid holds the item's id alone.
/// `sequence` is the number of changes the book knows of.
[[nodiscard]] std::optional<CalendarEvent> calendarEvent(const agenda::AgendaItem &item, TitleLanguage language,
                                                         int sequence);

/// The events of everything an agenda lists up to `until`; never of its quiet list.
[[nodiscard]] QList<CalendarEvent> calendarEvents(const agenda::Agenda &agenda, const QDate &until,
                                                  TitleLanguage language, int sequence);

} // namespace oyako::exchange
