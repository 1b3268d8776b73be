// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// office due, missing, follow-up, gaps, statistics, invite, close
[[nodiscard]] QList<Command> officeCommands();

} // namespace oyako::cli
