// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

namespace oyako::pages {

/// Pages in the order they are read, or folded in the middle (saddle stitch; two to a side, print on both sides,
/// short edge).
enum class Order { Reading, Booklet };

/// Puts the pages of a document side by side on larger sheets at their true size: A6 two up on A5, four up on A4, A5
/// two up on A4. The sheet is turned when more pages fit that way. Dotted lines show where to cut; a booklet has none.
/// InvalidValue (field: sheet) when a page does not fit; for a booklet also unless exactly two fit.
[[nodiscard]] Result<Document> impose(const Document &document, const Size &sheet, Order order = Order::Reading);

} // namespace oyako::pages
