// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/score_row.h"
#include "core/growth/score_table.h"

namespace oyako::growth {

/// The z-score of a row with an `indicator` of the `standard` who2006 or who2007. UnknownStandard, UnknownIndicator, or
/// why there is no score.
[[nodiscard]] Answer<ZScore> scoreByIndicator(const ScoreRow &row, const Library &library);

} // namespace oyako::growth
