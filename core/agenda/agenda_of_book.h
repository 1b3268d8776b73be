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

} // namespace oyako::agenda
