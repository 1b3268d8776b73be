// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/papers/reader_protocol.h"

namespace oyako::reader {

/// The parts of the question one after the other as one PDF with its title and author; a picture becomes an A4 page.
/// NotRecognised or NotAllowed (behind a password), the field naming the part from 0.
[[nodiscard]] Result<QByteArray> join(const papers::Question &question);

} // namespace oyako::reader
