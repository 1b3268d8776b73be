// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include "app/cli/procedures.h"

namespace oyako::cli {

const QList<Command> &commands()
{
    static const QList<Command> all = procedureCommands();
    return all;
}

} // namespace oyako::cli
