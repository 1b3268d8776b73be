// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/facilities/columns.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace oyako::facilities {

/// The largest file that is read.
inline constexpr qint64 largestList = 64 * 1024 * 1024;
/// The most rows that are read: more than every clinic, nursery and shelter of the largest prefecture.
inline constexpr qsizetype mostRows = 100'000;
/// The most columns, and the most cells of all rows: what is a byte or two in the file becomes many of memory.
inline constexpr qsizetype mostColumns = 1'000;
inline constexpr qsizetype mostCells = 6'000'000;

/// One row or entry of a list, cells as written.
struct TableRow {
    qint64 line = 0; ///< On which it begins, from 1; of JSON the entry's number.
    QStringList cells;
};

/// Whether a row has nothing in any of its cells.
[[nodiscard]] bool isBlank(const QStringList &cells);

/// A published list before anything is read from its cells.
struct ListTable {
    QString format;        ///< "csv", "tsv", "json", "geojson"
    QString encoding;      ///< As text_encoding::encodingWord().
    QString title;         ///< The file's own, as far as it states one.
    QString credit;        ///< Publisher and licence, as the file states them.
    QString origin;        ///< Address it was published under, as the file states it.
    qint64 headerLine = 0; ///< 0: JSON.
    QList<TableRow> above; ///< Title rows: what stands above the header.
    QList<Column> columns;
    QList<TableRow> rows; ///< Without rows that are blank throughout.
    qsizetype cells = 0;  ///< Of all rows.

    [[nodiscard]] bool countsEntries() const { return headerLine == 0; }
};

/// Adds a row. TooLarge (field "rows" or "cells", argument: the limit) for more than mostRows or mostCells.
[[nodiscard]] Result<void> addRow(ListTable &table, TableRow row);

/// Reads a list of places: CSV (comma or tab; the header is the first row with at least three known names) or JSON (an
/// array of objects, GeoJSON, or an object that holds arrays of objects). Nothing of the file is taken for a command:
/// formulas, markup and links are text. All or nothing:
/// TooLarge for more than largestList bytes, (field "rows", "columns" or "cells", argument: the limit) mostRows rows,
/// mostColumns columns or mostCells cells, or as readJsonList(); NotUtf8 (argument: byte offset); NotJson (argument:
/// byte offset); BadData (field "line N") for a quote that is never closed; NotRecognised, argument "empty", "zip",
/// "xls", "pdf", "html", "binary", or "header" when no row says what the columns are.
[[nodiscard]] Result<ListTable> readListTable(const QByteArray &bytes);

} // namespace oyako::facilities
