// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `procedures dates`, `procedures check`, `procedures eval`: the date rules of procedures, without a book.
[[nodiscard]] QList<Command> procedureCommands();

} // namespace oyako::cli
