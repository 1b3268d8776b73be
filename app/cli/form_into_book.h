// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace oyako::cli {

/// `form fill` with --book and --person: what the answers leave open is taken from the book, the completed form goes
/// into the book with everything bound to it, in one step. Prints the id of the response; --out keeps the response
/// itself too.
[[nodiscard]] int fillIntoBook(Invocation &invocation);

} // namespace oyako::cli
