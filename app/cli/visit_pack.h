// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `agenda pack`: what to take along to an appointment, as one PDF.
[[nodiscard]] QList<Command> visitPackCommands();

} // namespace oyako::cli
