// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import.h"

#include <QDate>

namespace oyako::exchange {

// Tables of measurements from other programs and spreadsheets.
//
// Two shapes are known by their header, in English or Japanese and in any order of columns:
//  - one row a day: a date and at least one of weight, length or height, head and chest circumference, as Baby Buddy
//    exports them; the unit may stand in the header ("Weight (kg)", "weight_lb", 「体重(g)」);
//  - one row a value: date, type, value and unit, as Apple Health exports are converted
//  ("HKQuantityTypeIdentifierBodyMass").
// Encodings as text_encoding::decode(): spreadsheets in Japan often write code page 932.
// Units: kg, g, lb, oz; cm, mm, m, in, ft. Without one a weight below 200 is kilograms, above it grams, and lengths are
// centimetres. Separated by commas, tabs or semicolons (then 7,2 is a number).

/// What a column of a table holds.
enum class TableColumn { Ignored, Date, Child, Weight, Length, Head, Chest, Place, Note, Type, Value, Unit };

struct TableSource {
    QDate today;                     ///< Dates without a year lie before it; later ones are refused.
    QList<TableColumn> columns = {}; ///< Of a table whose first line is no header; empty: a header is needed.
};

/// One value of a table, or why it is none.
struct TableValue {
    qint64 line = 0; ///< From 1.
    QString child = {};
    std::optional<records::Measurement> measurement = {};
    QString reason = {}; ///< "no_date", "no_value", "unknown_unit", "unmapped"; empty when there is a measurement.
};

/// Whether the bytes are text whose first line is the header of such a table.
[[nodiscard]] bool looksLikeTable(const QByteArray &content);

/// Every value of a table in its order. Empty cells are no values. NotUtf8, BadData (field: "line N") for a broken
/// file or one with U+0000 in it, NotRecognised for a header without a date or without anything measured, TooLarge for
/// more than mostEntries values or for a thousand columns ("columns").
[[nodiscard]] Result<QList<TableValue>> readMeasurementTable(const QByteArray &content, const TableSource &source);

/// The children a table names, each once; one empty name where it names none.
[[nodiscard]] QStringList childrenOf(const QList<TableValue> &values);

/// The child of the book with this name (given name, full name or kana), where there is exactly one; with an empty name
/// the only child of the book. Else empty.
[[nodiscard]] Result<RecordId> childNamed(const book::Book &book, const QString &name);

/// How the values stand to the book: as previewImport(), where a value of the same day and kind that is in the book
/// already is the same ("Same") or differs ("Conflicting", reason "other_value"; accepting it corrects that record).
/// Ids are made from child, kind and day, so that the same table taken in twice changes nothing. `whose`: name in the
/// table → person of the book; values of names that are not in it are left out. An item's source is "line N".
[[nodiscard]] Result<Preview> previewMeasurements(const book::Book &book, const QList<TableValue> &values,
                                                  const QHash<QString, RecordId> &whose, const QString &identifier);

/// Where records of this table come from: a digest of its bytes.
[[nodiscard]] QString tableIdentifier(QByteArrayView content);

} // namespace oyako::exchange
