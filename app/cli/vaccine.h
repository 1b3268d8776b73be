// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// vaccine forecast: answers each case of a file as one JSON object.
/// vaccine check: compares the answers with what the file expects; Refused when one differs.
/// Both take --schedule japan|cdsi|cdsi:DIR and --cases FILE, and need no book.
[[nodiscard]] QList<Command> vaccineCommands();

} // namespace oyako::cli
