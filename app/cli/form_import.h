// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `form import`, `form remove`: questionnaires from elsewhere into the book, and off its list.
[[nodiscard]] QList<Command> formImportCommands();

} // namespace oyako::cli
