// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/growth/percentile_table.h"
#include "core/growth/pregnancy.h"

#include <optional>

/// Reference tables that an institution gave the family: kept in the book, named by their file's name wherever they are
/// drawn. Oyako ships none of them.
namespace oyako::care {

template <class Table>
struct OwnTable {
    QString name; ///< The file's name without its ending.
    Table table;
};

using OwnPercentiles = OwnTable<growth::PercentileTable>;
using OwnFetalWeights = OwnTable<std::vector<growth::FetalWeightRow>>;

/// Reads a file of at most 1 MiB. Errors of files::read(); BadData as growth::readPercentileTable() says.
[[nodiscard]] Result<OwnPercentiles> readPercentiles(const QString &path);
/// The same for growth::readFetalWeightCurve().
[[nodiscard]] Result<OwnFetalWeights> readFetalWeights(const QString &path);

/// Reads and keeps a file in place of the one before. As readPercentiles(); errors of the book.
[[nodiscard]] Result<void> keepPercentiles(book::Book &book, const QString &path);
/// As readFetalWeights(); errors of the book.
[[nodiscard]] Result<void> keepFetalWeights(book::Book &book, const QString &path);

/// What was kept; nothing where none was.
[[nodiscard]] std::optional<OwnPercentiles> keptPercentiles(const book::Book &book);
[[nodiscard]] std::optional<OwnFetalWeights> keptFetalWeights(const book::Book &book);

} // namespace oyako::care
