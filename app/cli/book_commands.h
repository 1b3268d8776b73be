// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// Making and opening books: `init`, `demo`, `unlock-check`, `rekey`, `recovery`.
[[nodiscard]] QList<Command> bookCommands();

} // namespace oyako::cli
