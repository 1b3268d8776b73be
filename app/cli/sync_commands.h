// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// pair add, pair list, pair remove, sync out, sync in, sync open, sync choose: one book on two PCs.
[[nodiscard]] QList<Command> syncCommands();

} // namespace oyako::cli
