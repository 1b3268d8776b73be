// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

namespace oyako::pages {

/// A page that is two pages of the book side by side, cut at the fold: lines, frames and fills that cross it are on
/// both, a text is on the side where it is set. The layout must leave no column across the fold.
[[nodiscard]] QList<Page> cutAtTheFold(const Page &spread);

} // namespace oyako::pages
