// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace oyako::platform {

/// Whether the program is started in the background when this person logs in.
[[nodiscard]] bool startsAtLogin();

/// Turns that on or off for this person alone. Unsupported where the system has no such list; ReadOnly, DiskFull,
/// IoFailed when the entry cannot be written.
[[nodiscard]] Result<void> startAtLogin(bool on);

} // namespace oyako::platform
