// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace oyako::cli {

/// `vaccine forecast --all`: what the schedules say of everybody in a book, a line of JSON a person without names, and
/// on standard error how far it has come. A signal to stop ends it in order.
[[nodiscard]] int runForecastOfBook(Invocation &invocation);

} // namespace oyako::cli
