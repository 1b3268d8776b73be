// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `agenda`: what to do now and later, from a book.
[[nodiscard]] QList<Command> agendaCommands();

} // namespace oyako::cli
