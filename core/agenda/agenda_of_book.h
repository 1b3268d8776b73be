// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/book/book.h"
#include "core/immunization/schedule.h"

namespace oyako::agenda {

/// What a book has to do on the day of its clock: visits, procedures, appointments, and the vaccinations of this
/// schedule. Reads only; the errors are those of reading the book.
[[nodiscard]] Result<Agenda> ofBook(const book::Book &book, const immunization::Schedule &schedule);

/// The next doses of one person, with their appointments, by the day that comes next; without what the family has
/// settled. UnknownRecord when there is no such person.
[[nodiscard]] Result<QList<AgendaItem>> nextVaccinations(const book::Book &book, const immunization::Schedule &schedule,
                                                         const RecordId &person);

} // namespace oyako::agenda
