// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// handover qr, handover letter: what needs paper or pictures.
[[nodiscard]] QList<Command> handoverPrintCommands();

} // namespace oyako::cli
