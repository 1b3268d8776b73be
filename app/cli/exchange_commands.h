// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `export`, `import`, `undo-import`: files out and in.
[[nodiscard]] QList<Command> exchangeCommands();

} // namespace oyako::cli
