// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"
#include "core/office/list.h"

/// The rules of each list, for one child at a time.
namespace oyako::office {

/// How a child born on `birth` stands to a checkup in the list of Missing for a month, were it not seen; nothing when
/// it does not belong on that list at all.
[[nodiscard]] std::optional<Standing> standingWhenMissing(const CheckupOffer &offer, const QDate &birth,
                                                          const QDate &month, int monthsBack);

/// Birthdays outside these days are certainly not on the list of Missing for that month.
[[nodiscard]] calendar::DateRange birthsMissingIn(const CheckupOffer &offer, const QDate &month, int monthsBack);

/// The checkup on record that is this one; nothing when there is none.
[[nodiscard]] const book::Stored<records::Checkup> *seenAt(const QList<book::Stored<records::Checkup>> &checkups,
                                                           const CheckupOffer &offer, const QDate &birth);

/// The routine doses this history lacks on `day`, once one of them cannot wait: it is overdue, or its last day is not
/// after `end`. Then every dose is named that the child's own page asks for by that day (care::dosesAskedFor()) and
/// whose advised time has begun. Voluntary doses and doses of a pregnancy are left out. Pure.
[[nodiscard]] QList<Gap> gapsOf(const care::VaccinationHistory &history, const QDate &day, const QDate &end);

/// A row with what is the same on every list. Errors of the book.
[[nodiscard]] Result<ListRow> rowOf(const book::Book &book, const book::Stored<records::Person> &child);

} // namespace oyako::office
