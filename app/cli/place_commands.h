// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// places import, places find, places show.
[[nodiscard]] QList<Command> placeCommands();

} // namespace oyako::cli
