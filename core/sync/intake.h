// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/sync/letter.h"

namespace oyako::sync {

/// What a letter would do to the book.
struct Plan {
    Letter letter;
    book::ChangeSet changes{QStringLiteral("join")};
    int added = 0;               ///< Records that were not here.
    int changed = 0;             ///< Records that say something else afterwards.
    int removed = 0;             ///< Entered in error or erased by the partner.
    int papers = 0;              ///< Contents of papers that were not here.
    int waiting = 0;             ///< Left for a later letter because what they refer to is not here.
    QList<RecordId> disagreeing; ///< Where both wrote something else into the same field.
    /// Persons of the letter who may be somebody of this book under another id (mayBeSame()): nobody is put together
    /// silently. Once the letter is taken in, putTogether() joins those somebody says are one.
    QList<std::pair<RecordId, RecordId>> lookalikes;

    [[nodiscard]] bool bringsNothing() const { return changes.isEmpty(); }
};

/// Compares a letter with the book and changes nothing; reports each record. Damaged or NewerSchema as join(): the whole
/// letter is refused; Cancelled.
[[nodiscard]] Result<Plan> planIntake(const book::Book &book, Letter letter, const Progress &progress = {});

/// Writes what a plan brings in one transaction, then remembers what the partner has. The same letter again, or an
/// older one, changes nothing. Conflict when the book was changed since the plan was made, Cancelled: nothing was written.
[[nodiscard]] Result<void> takeIn(book::Book &book, const Plan &plan, const Progress &progress = {});

} // namespace oyako::sync
