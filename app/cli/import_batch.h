// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/book_access.h"

namespace oyako::cli {

/// Takes in many files one after the other with one opening of the book: everything new and changed about persons whom
/// the book knows or has nobody like. A file that asks who somebody is, or cannot be read, is left out and named; the
/// others come in. One line for each file, then the totals. Exit status Done when every file came in or was known.
[[nodiscard]] int runImports(Invocation &invocation, const QStringList &paths);

} // namespace oyako::cli
