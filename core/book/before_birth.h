// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/book/record_table.h"

namespace oyako::book {

/// Whether a record says that somebody born on `birth` was measured on a day before it, which cannot be. An estimated
/// fetal weight may be; all other kinds of record, and any record while the birthday is not known, are not judged.
[[nodiscard]] bool isMeasuredBeforeBirth(const records::AnyRecord &record, const QDate &birth);

/// Refuses the measurements of a change set that lie before the birth of whom they are of, by the person as the set
/// itself or else the book has them: InvalidValue (field: "date"). What is marked as entered in error passes. A
/// birthday that is corrected later is not held against measurements that are there.
[[nodiscard]] Result<void> checkBirths(const RecordTable &records, const ChangeSet &changes);

} // namespace oyako::book
