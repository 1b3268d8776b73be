// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/agenda_calendar.h"
#include "core/immunization/schedule.h"

namespace oyako::exchange {

/// What of the agenda goes into a calendar file.
struct CalendarExport {
    EventWriter words = plainWords;
    int months = 12;     ///< From today on.
    QString maskedTitle; ///< Set: every event is called this, and says neither place nor description.
};

/// The agenda of a book as a calendar file. The book remembers what was handed out: an event that changed since has its
/// SEQUENCE raised, one that is gone though its day is ahead is in the file once more, CANCELLED. Errors of the book.
[[nodiscard]] Result<QByteArray> exportCalendar(book::Book &book, const immunization::Schedule &schedule,
                                                const CalendarExport &what);

} // namespace oyako::exchange
