// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// application step and application paid: what happened to an application; add, edit and list are in
/// record_commands.h.
[[nodiscard]] QList<Command> applicationCommands();

} // namespace oyako::cli
