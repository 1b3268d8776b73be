// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reader/paper.h"

namespace oyako::reader {

/// A photo or scan; a TIFF may have several pages. Turned as the camera says.
[[nodiscard]] Result<std::unique_ptr<Paper>> openPicture(const QByteArray &content);

} // namespace oyako::reader
