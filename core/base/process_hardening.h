// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako {

/// Keeps the memory of this process, and with it keys and names, out of core dumps and away from other processes of the
/// same user, as far as the system allows. To be called first thing by each program. Answers whether it worked.
[[nodiscard]] bool hardenProcess();

} // namespace oyako
