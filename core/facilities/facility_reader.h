// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/facilities/list_table.h"
#include "core/records/facility_records.h"

#include <vector>

namespace oyako::facilities {

/// What was found while reading a list. Only the first three leave anything out.
enum class RemarkKind {
    HeaderAgain,    ///< Left out: the header once more.
    NoName,         ///< Left out: a row without a name.
    TooLong,        ///< Left out: a cell longer than a record can hold (value: the limit).
    DoubleRow,      ///< Kept: the same as an earlier row in every cell (value: its line).
    DoubleId,       ///< Kept: another row has this id (value: its line).
    ShortRow,       ///< Kept: fewer cells than the header; the missing ones are not stated.
    ExtraCells,     ///< Kept: more cells than the header.
    BadCode,        ///< Kept as written: no municipality code.
    BadCoordinates, ///< Kept as written: not on Earth, or outside of Japan.
};

[[nodiscard]] QLatin1String remarkWord(RemarkKind kind);
/// Whether the row was left out.
[[nodiscard]] bool leavesOut(RemarkKind kind);

struct Remark {
    qint64 line = 0;
    RemarkKind kind = RemarkKind::NoName;
    QString value; ///< As written, or a line's number; may be empty.

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// A place with the line it stood on.
struct ReadFacility {
    qint64 line = 0;
    records::Facility facility; ///< Without list.
};

/// What the reader may add to a list. Nothing of it replaces what the list itself states.
struct ReadOptions {
    std::optional<records::FacilityKind> kind; ///< Of places whose kind the list leaves open.
    QString municipality;                      ///< Six-digit code, for places that state none; may be empty.
    QString fileName;                          ///< Of the list; names a kind where nothing in the list does.
};

struct Reading {
    std::vector<ReadFacility> places;
    qint64 read = 0; ///< Rows below the header that are not blank.
    QList<Remark> remarks;
    QDate asOf;             ///< The day the title speaks of; may be invalid.
    QStringList unknown;    ///< Headers that were kept as they are.
    QList<QString> columns; ///< Every header.
    QList<QString> titleRows;
};

/// Reads places from a list: rules in cell_text.h. Every row is either a place or a remark with its line. Reading that
/// was cancelled ends early; whoever cancelled it has no use for the answer.
[[nodiscard]] Reading readFacilities(const ListTable &table, const ReadOptions &options = {},
                                     const Progress &progress = {});

} // namespace oyako::facilities
