// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `FAMILY add|edit|list|show|remove` for every kind of record that people keep: the same for all of them.
[[nodiscard]] QList<Command> recordCommands();

} // namespace oyako::cli
