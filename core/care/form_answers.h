// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/forms/session.h"

/// Bound answers of a form as the records need them.
namespace oyako::care {

/// The answers that count of the first item bound to a path, as plain text; empty when there are none.
[[nodiscard]] QString boundText(const forms::Session &session, const QString &path);
/// The same as a full calendar date; invalid for a partial one.
[[nodiscard]] QDate boundDate(const forms::Session &session, const QString &path);
/// The same as a number in grams or millimetres, whichever the item's own unit leads to; other units as they are.
[[nodiscard]] std::optional<double> boundMeasure(const forms::Session &session, const QString &path);

/// What an item bound to this path measures; nothing for other paths.
[[nodiscard]] std::optional<records::MeasurementKind> measurementBoundTo(const QString &path);
/// Stored units (g, mm) in one of the unit the item is asked in.
[[nodiscard]] double storedPerUnit(const forms::Item &item);

/// Writes the visit that a checkup page or a page of the mother's course is about, with its measurements, when the page
/// has its date: over the visit of that kind, day and occasion there is, or as a new one; says which. Empty for pages
/// about none, and for those that hold several visits in rows, which are kept as answers.
[[nodiscard]] Result<RecordId> addBoundVisit(book::ChangeSet &changes, const forms::Session &session,
                                             const book::Book &book, const FormSubject &subject);

} // namespace oyako::care
