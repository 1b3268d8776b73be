// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `form list`, `form show`, `form validate`, `form fill`, `form score`: the forms engine, without a book.
[[nodiscard]] QList<Command> formCommands();

} // namespace oyako::cli
