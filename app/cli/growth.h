// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `growth score`: scores every row of a CSV file, without a book (core/growth/score_table.h says how).
[[nodiscard]] QList<Command> growthCommands();

} // namespace oyako::cli
