// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"
#include "app/cli/usage_error.h"

#include <tl/expected.hpp>

namespace oyako::cli {

/// What a command line asks for. Its arguments are what the command takes (Synopsis), without the command's own words.
struct Request {
    const Command *command = nullptr; ///< Null for the help or version of the whole program.
    Arguments arguments;
};

/// How errors of a command line are to be shown, known also where it was not understood.
struct UsageProblem {
    UsageError error;
    const Command *command = nullptr; ///< Null where none was recognised.
    bool isJson = false;
};

/// Reads a command line. Also refused are wrong values of the options that go with every command (invalid_value):
/// --on, --lang, --as, --passphrase-fd.
[[nodiscard]] tl::expected<Request, UsageProblem> understand(const QStringList &words);

} // namespace oyako::cli
