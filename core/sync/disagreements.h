// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/sync/join.h"

namespace oyako::sync {

/// A record on whose fields two writers disagree, as it is shown now.
struct OpenRecord {
    book::StoredRecord record;
    QList<Disagreement> fields; ///< At least one.
};

/// Every record that waits for somebody to choose, the oldest first. Also those entered in error.
[[nodiscard]] Result<QList<OpenRecord>> openRecords(const book::Book &book);
/// The disagreements of one record; empty when there are none.
[[nodiscard]] Result<QList<Disagreement>> disagreementsOf(const book::Book &book, const RecordId &record);

/// Chooses: for each open field the number of the side that is right (Disagreement::sides), the one shown where a field
/// is not named. One change set ("settle") that can be undone, which opens the question again; both values stay in the
/// history. NotAllowed ("settle") when nothing is open; InvalidValue (the field) for a side that is not there;
/// otherwise the failure of Book::apply().
[[nodiscard]] Result<book::ChangeId> settle(book::Book &book, const RecordId &record,
                                            const QHash<QString, int> &chosen);

} // namespace oyako::sync
