// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// survey make, list, open, close, hand-out, take-in, results, answer
[[nodiscard]] QList<Command> surveyCommands();

} // namespace oyako::cli
