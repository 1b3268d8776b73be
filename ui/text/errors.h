// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace oyako::text {

/// What went wrong and what one can do about it, in a sentence or two. Every code has its own.
[[nodiscard]] QString sentence(const Error &error);

} // namespace oyako::text
