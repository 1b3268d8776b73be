// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/score_row.h"
#include "core/growth/score_table.h"

#include <QByteArray>

namespace oyako::growth {

/// The result of a row with a `kind`, as it is written: scores with two decimals, percent and index with one, grams
/// whole, intervals as "50-75". UnknownKind, or why there is no result.
[[nodiscard]] Answer<QByteArray> scoreByKind(const ScoreRow &row, const Library &library);

} // namespace oyako::growth
