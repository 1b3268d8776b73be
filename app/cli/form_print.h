// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `form print`: a form on paper, empty or filled, without a book.
[[nodiscard]] QList<Command> formPrintCommands();

} // namespace oyako::cli
