// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/agenda/reminder_rules.h"
#include "core/store/sealed_note.h"

#include <QDateTime>
#include <QTimeZone>

namespace oyako::agenda {

/// One thing to tell at one instant.
struct Reminder {
    enum class Reason {
        Appointment, ///< ReminderRules::appointmentDays before it.
        Opens,       ///< From this day on it can be done.
        LastDayNear, ///< The item's lead days before the last day with an open counter.
        LastDay,     ///< The day before that day.
    };

    QString item;
    Reason reason = Reason::Opens;
    QDate day;       ///< What it is about: of the appointment, of the opening, the last day.
    QDateTime due;   ///< UTC.
    QDateTime until; ///< UTC; from here on it comes too late.

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// Everything to remind of, past instants too, by instant: appointments ahead, items that open, last days. Nothing of
/// the quiet list, nothing settled, nothing of an item's days once it has an appointment. Times of day are those of
/// `zone`; an appointment before that time is told of an hour ahead.
[[nodiscard]] QList<Reminder> reminderPlan(const Agenda &agenda, const ReminderRules &rules, const QTimeZone &zone);

/// The id of a reminder outside the book: the same for the same item, reason and day, and without `salt` (random, kept
/// in the book) it tells nothing of them.
[[nodiscard]] QUuid reminderId(const Reminder &reminder, const QUuid &salt);

/// A plan as notes for the time the book is locked.
[[nodiscard]] std::vector<store::DueNote> notesOf(const QList<Reminder> &plan, const QUuid &salt);

} // namespace oyako::agenda
