// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/facilities/facility_reader.h"

namespace oyako::facilities {

/// What a person says of a list before it is taken in.
struct ImportOptions {
    ReadOptions read;
    QString title; ///< Empty: the file's own.
    QString credit;
    QDate asOf;         ///< Invalid: the day the title speaks of, else not known.
    bool asNew = false; ///< Never takes it for a newer edition of a list in the book.
};

/// What taking a list in would do. Nothing is written until the change set is applied, all of it at once.
struct ImportPlan {
    ListTable table; ///< Without its rows.
    Reading reading;
    records::FacilityList list;
    RecordId listId;
    bool updates = false; ///< A newer edition of a list in the book.
    ReadOptions answers;  ///< What it was read with: said now, else of the earlier edition.
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype same = 0;
    qsizetype delisted = 0; ///< In the book and no longer in the list.
    book::ChangeSet changes{QStringLiteral("import")};

    [[nodiscard]] bool changesNothing() const { return added + changed + delisted == 0; }
};

/// Reads a file: everything would be new. Touches no book and may run in another thread. Errors of readListTable(),
/// NotRecognised ("empty") when no row is a place, Cancelled.
[[nodiscard]] Result<ImportPlan> readPlan(const QByteArray &bytes, const ImportOptions &options, const QDate &today,
                                          const Progress &progress = {});

/// Compares what was read with the book. It is a newer edition of a list in the book when half of the places of the
/// smaller one are in both (by Facility::key). Places it no longer has are marked, never removed; only when the new
/// edition has half of the old places. Title and credit of the earlier edition stay where the newer one has none; what
/// was said of the earlier one is in `answers` and not yet read with. Errors of the store.
[[nodiscard]] Result<ImportPlan> compare(const book::Book &book, ImportPlan plan, const ImportOptions &options);

/// Both at once; a newer edition is read with what was said of the earlier one, so that nobody answers twice.
[[nodiscard]] Result<ImportPlan> planImport(const book::Book &book, const QByteArray &bytes,
                                            const ImportOptions &options, const Progress &progress = {});

/// What was written at once.
struct Written {
    book::ChangeId change;
    qsizetype places = 0; ///< New and changed ones, or those taken out.
};

/// Reads, compares and writes, in one change. Errors of planImport(); NotAllowed ("list") when the list brings nothing
/// new; Cancelled: nothing was written.
[[nodiscard]] Result<Written> takeIn(book::Book &book, const QByteArray &bytes, const ImportOptions &options,
                                     const Progress &progress);

/// Takes a list and all its places out of the book, in one change. UnknownRecord; Cancelled: nothing was written.
[[nodiscard]] Result<Written> takeOut(book::Book &book, const RecordId &list, const Progress &progress);

} // namespace oyako::facilities
