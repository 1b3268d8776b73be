// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// What papers have beside the commands of every record: `document add --file`, `document list --search`,
/// `document text`, `document export`.
[[nodiscard]] QList<Command> documentCommands();

} // namespace oyako::cli
