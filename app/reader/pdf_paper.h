// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reader/paper.h"

namespace oyako::reader {

/// A PDF, by the PDFium that Qt brings. One behind a password is locked and has no pages.
[[nodiscard]] Result<std::unique_ptr<Paper>> openPdf(const QByteArray &content);

} // namespace oyako::reader
