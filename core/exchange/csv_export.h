// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::exchange {

/// Every current record of a kind as CSV: UTF-8 with byte order mark, one column a field in the order of the type, with
/// id and person before them; lists and maps as JSON; cells that a spreadsheet would run are guarded. Persons named
/// limit the rows.
/// csv_import.h reads it back.
[[nodiscard]] Result<QByteArray> writeCsv(const book::Book &book, records::Kind kind, const QList<RecordId> &persons);

/// The same of these records, all of one kind.
[[nodiscard]] QByteArray writeCsvRows(records::Kind kind, const QList<book::StoredRecord> &rows);

} // namespace oyako::exchange
