// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

namespace oyako::cli {

/// A command line that was not understood (exit status 2). Nothing was done. The code is a stable word, as errorWord()
/// is for what was understood and refused: no_command, unknown_command, unknown_option, missing_value,
/// unexpected_value, repeated_option, not_together, unexpected_word, not_utf8, invalid_value.
struct UsageError {
    QLatin1String code;
    QString field; ///< The option ("--out"), the word by its name in the help, or its place ("word 2").

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

} // namespace oyako::cli
