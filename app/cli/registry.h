// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `registry match`: the support programmes of a registry file that may be for a family; no book needed.
[[nodiscard]] QList<Command> registryCommands();

} // namespace oyako::cli
