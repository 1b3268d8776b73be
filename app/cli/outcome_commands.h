// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

namespace oyako::cli {

/// `birth --pregnancy ID (--data FILE | --field value …)`, where FILE holds {"deliveries":[{"fetus":1,"date":…}]};
/// prints the id of each child. `loss --pregnancy ID --fetus N --outcome miscarriage|stillbirth --date D`, or `loss
/// --person ID --date D`.
[[nodiscard]] QList<Command> outcomeCommands();

} // namespace oyako::cli
