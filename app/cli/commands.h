// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

#include <QList>
#include <QString>

namespace oyako::cli {

/// A command: up to two words, one function, one line of help. One command (family) per file.
struct Command {
    QString words;    ///< "init", "vaccine forecast"
    QString synopsis; ///< options and arguments after the words
    QString purpose;  ///< one line
    int (*run)(Invocation &);
    bool paints = false;  ///< Needs fonts: runs with a QGuiApplication, without a display.
    QString details = {}; ///< For the command's own help: what a file it reads has to hold.
};

/// Commands for one task, under one heading of the help.
struct CommandGroup {
    QString title;
    QList<Command> commands;
};

[[nodiscard]] const QList<CommandGroup> &commandGroups();
/// Every command, in the order of the help.
[[nodiscard]] const QList<Command> &commands();

} // namespace oyako::cli
