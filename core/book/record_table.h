// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/store/connection.h"

#include <functional>

namespace oyako::book {

/// Who writes, and when: the part of a revision that is the same for a whole change set.
struct Stamp {
    ChangeId change;
    QString action;
    QString origin;
    RecordId author;
    QString device;
    QDateTime recordedAt;
    QString zone;
};

/// The rows of records and revisions. Knows SQL and no rules; every write is inside the caller's transaction.
class RecordTable final {
public:
    RecordTable(store::Connection &connection, const BookId &book)
        : m_connection(&connection)
        , m_book(book)
    {
    }

    /// UnknownRecord when there is none. Entered in error and erased records are found too.
    [[nodiscard]] Result<StoredRecord> find(const RecordId &id) const;
    /// Current records of a kind, by date, then by time of making; of one person or, with an empty id, of everyone.
    [[nodiscard]] Result<QList<StoredRecord>> list(records::Kind kind, const RecordId &person) const;
    /// Oldest first.
    /// See Book::forEachBetween().
    [[nodiscard]] Result<void> forEachBetween(records::Kind kind, const QDate &from, const QDate &until,
                                              const std::function<bool(StoredRecord &&)> &visit) const;
    [[nodiscard]] Result<QList<Revision>> history(const RecordId &id) const;

    /// Must come before the first write of a change set.
    [[nodiscard]] Result<void> openChangeSet(const Stamp &stamp);
    /// Writes the record and its revision. Conflict when its version is not `expectedVersion`, AlreadyExists for a new
    /// record whose id is taken.
    [[nodiscard]] Result<void> write(const ChangeSet::Step &step, const Stamp &stamp);
    /// Empties the record and all its revisions, and leaves a tombstone. The person's own name goes with it.
    [[nodiscard]] Result<void> erase(const RecordId &id, const Stamp &stamp);

    /// What a change set wrote of one record: one revision or several, one after the other.
    struct Written {
        RecordId record;
        int first = 0; ///< Version.
        int last = 0;
    };
    /// The records a change set wrote, each once, by id.
    [[nodiscard]] Result<QList<Written>> writtenBy(const ChangeId &change) const;

private:
    [[nodiscard]] Result<void> writeRevision(const ChangeSet::Step &step, int version, const QString &body,
                                             const Stamp &stamp);

    store::Connection *m_connection;
    BookId m_book;
};

} // namespace oyako::book
