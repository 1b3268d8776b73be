// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/score_table.h"

namespace oyako::ui {

/// The growth references that come with the program, read at the first call; null when they cannot be read.
[[nodiscard]] const growth::Library *growthLibrary();

} // namespace oyako::ui
