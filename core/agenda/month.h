// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// Why a day of the calendar shows an item.
enum class DayReason {
    Appointment,
    Opens,      ///< The first day it can be done.
    AdvisedEnd, ///< The last day of the usual time.
    LastDay,    ///< The last day with an open counter.
};

struct DayEntry {
    QDate day;
    DayReason reason = DayReason::Opens;
    AgendaItem item;
};

/// What the days from `from` to `to` show: of everybody or, with a person, of that person alone. Open items of the
/// agenda with the days they count from, and appointments, those that are over too. By day and time. Nothing quiet or
/// settled.
[[nodiscard]] QList<DayEntry> daysOf(const Agenda &agenda, const QList<PlannedAppointment> &appointments,
                                     const QDate &from, const QDate &to, const RecordId &person = {});

} // namespace oyako::agenda
