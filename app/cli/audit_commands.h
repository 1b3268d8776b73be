// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// "audit verify", "audit list", "audit export": the access log of a clinic's book.
[[nodiscard]] QList<Command> auditCommands();

} // namespace oyako::cli
