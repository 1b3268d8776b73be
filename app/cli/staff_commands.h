// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// "staff add", "staff list", "staff retire", "staff passphrase": who works at a clinic.
[[nodiscard]] QList<Command> staffCommands();

} // namespace oyako::cli
