// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `backup [--out FILE]` (without --out into the book's own folder of backups, where old ones make room), `restore FILE
/// --to DIR`, `verify` (looks through the whole store; exit 1 when something is found).
[[nodiscard]] QList<Command> backupCommands();

} // namespace oyako::cli
