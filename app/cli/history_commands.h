// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `history --record ID` (every revision, oldest first), `revert --record ID --revision N`, `erase --record ID --yes`.
[[nodiscard]] QList<Command> historyCommands();

} // namespace oyako::cli
