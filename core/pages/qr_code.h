// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

namespace oyako::pages {

/// The text as a QR code of level M in its smallest version, at most 20, filling `rect` (leave four modules of white
/// around it). TooLarge (field: code) when it would need a larger version.
[[nodiscard]] Result<Modules> qrCode(const QString &text, const Rect &rect);

} // namespace oyako::pages
