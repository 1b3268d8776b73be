// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `audit report`: the day's access log on paper.
[[nodiscard]] QList<Command> auditPrintCommands();

} // namespace oyako::cli
