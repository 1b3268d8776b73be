// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

/// Small numbers in tables are hidden, so that nobody can be recognised in them.
///
/// The rule, for a threshold of t (5 unless said otherwise):
/// 1. A count from 1 to t - 1 is hidden, in the table and in its totals. A count of 0 says nothing about anybody and is
///    shown.
/// 2. No hidden count can be computed from what is shown. Counts of a line (a row or a column) add up to its total, so
///    further counts are hidden, the smallest sum of them that does, none of 0 where there is a choice, until each
///    hidden count lies on a closed round of hidden counts that turns from row to column to row: then as much may be
///    added along the round as is taken away, and every shown number stays as it is.
/// 3. The hidden counts of a line whose total is shown add up to t at least; else another one is hidden (from "two
///    hidden, together 2" anybody could tell that each is 1).
namespace oyako::office {

constexpr int smallCount = 5;

/// A count as it may be shown; nothing: hidden.
using ShownCount = std::optional<qint64>;

/// A table with its totals, as it may be shown.
struct MaskedTable {
    QList<QList<ShownCount>> cells;
    QList<ShownCount> rowTotals;
    QList<ShownCount> columnTotals;
    ShownCount total;
};

/// Rows of the same length of counts >= 0; threshold >= 1 (1 hides nothing).
[[nodiscard]] MaskedTable masked(const QList<QList<qint64>> &counts, int threshold = smallCount);

/// A single line of counts with its total: rules 1 to 3 for that line.
struct MaskedLine {
    QList<ShownCount> cells;
    ShownCount total;
};
[[nodiscard]] MaskedLine maskedLine(const QList<qint64> &counts, int threshold = smallCount);

} // namespace oyako::office
