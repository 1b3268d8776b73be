// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/fhir_bundle.h"

namespace oyako::exchange {

/// Whether the header is that of a table that writeCsv() wrote: "id", "person" and all fields of one kind of record.
[[nodiscard]] bool looksLikeRecordTable(const QByteArray &content);

/// Reads a table of writeCsv() back, also after a spreadsheet saved it: any usual encoding and line end, with or
/// without quotes and byte order mark, commas, semicolons or tabs, columns in any order, dates as 2026/1/5, TRUE and
/// FALSE, empty rows. Every row is one item: a record under its id, or refused with the field that cannot be read
/// ("invalid_value:date"); a row without an id is a new record. For previewImport() and acceptImport(), so that one
/// undo takes all of it back. NotUtf8; NotRecognised when looksLikeRecordTable() is false; TooLarge for
/// more than mostEntries rows; BadData as csv::Reader and text_encoding::checkText().
[[nodiscard]] Result<IncomingFile> readRecordTable(const QByteArray &content);

} // namespace oyako::exchange
