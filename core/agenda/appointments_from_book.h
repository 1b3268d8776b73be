// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/family.h"
#include "core/base/clock.h"
#include "core/book/revision.h"
#include "core/calendar/date_range.h"

namespace oyako::agenda {

/// The planned appointments of a book. A series taken in from another calendar becomes one for each of its days, from a
/// year back to two years ahead, without the days it leaves out and those that were changed or called off one by one
/// (their own appointments stand for them).
/// The days of a series that are planned.
[[nodiscard]] calendar::DateRange plannedDays(const QDate &today);

[[nodiscard]] QList<PlannedAppointment>
plannedAppointments(const QList<book::Stored<records::Appointment>> &appointments, const Clock &clock);

} // namespace oyako::agenda
