// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

namespace oyako::pages {

/// The page on another size of paper, type and lines by the same factor, in the middle of it.
[[nodiscard]] Page scaled(const Page &page, const Size &paper);

/// All pages on another A size. A spread takes the paper turned.
[[nodiscard]] Document scaled(const Document &document, const Size &paper);

} // namespace oyako::pages
