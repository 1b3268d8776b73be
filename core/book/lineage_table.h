// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/lineage.h"
#include "core/book/record_table.h"
#include "core/store/connection.h"

#include <QHash>

namespace oyako::book {

/// The same rows as RecordTable's, read and written with their descent: what two copies of a book tell each other.
/// Knows SQL and no rules; every write is inside the caller's transaction.
class LineageTable final {
public:
    LineageTable(store::Connection &connection, const BookId &book)
        : m_connection(&connection)
        , m_book(book)
    {
    }

    /// UnknownRecord when there is none.
    [[nodiscard]] Result<Lineage> find(const RecordId &id) const;
    /// See Book::marks().
    [[nodiscard]] Result<QHash<RecordId, QByteArray>> marks() const;
    /// Records that were put together here at least once.
    [[nodiscard]] Result<QList<RecordId>> joined() const;
    /// Writes the revisions as they were written elsewhere and what the record is now. Conflict when the record is no
    /// longer at the version this was planned on.
    [[nodiscard]] Result<void> write(const Arrival &arrival, const Stamp &stamp);

private:
    [[nodiscard]] Result<void> addRecord(const Arrival &arrival);
    [[nodiscard]] Result<void> addRevision(const RecordId &record, const LineRevision &revision, int version);
    [[nodiscard]] Result<void> addJoined(const Arrival &arrival, int version, const Stamp &stamp);
    [[nodiscard]] Result<void> update(const Arrival &arrival, int version, const Stamp &stamp);

    store::Connection *m_connection;
    BookId m_book;
};

} // namespace oyako::book
