// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::cli {

/// Notes at a clinic that records were read, of one person or, without one, of many, before they are shown. Of --person
/// openBook() has done so. Errors of the book.
[[nodiscard]] Result<void> noteReading(book::Book &book, const RecordId &person = {}, const RecordId &record = {});

} // namespace oyako::cli
