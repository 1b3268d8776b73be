// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::platform {

/// Whether the desktop asks for dark windows; false where it cannot say.
[[nodiscard]] bool systemPrefersDark();

} // namespace oyako::platform
