// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace oyako::cli {

/// One line to standard error (an object with --json) about what was done otherwise than it was asked for; the exit
/// status stays.
void note(const Invocation &invocation, const QString &line);

/// One line to standard error (an object with --json) about a value that was taken and should be looked at: `code` is a
/// stable word, `field` what it is about.
void warn(const Invocation &invocation, const QString &code, const QString &field);

} // namespace oyako::cli
