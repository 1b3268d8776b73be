// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// handover card, seal, open, results, verify; qr where pages can be painted is in handover_print.h.
[[nodiscard]] QList<Command> handoverCommands();

} // namespace oyako::cli
