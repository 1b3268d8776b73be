// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::book {

/// Keeps under a setting's key what the program notes by itself while somebody works, whatever their duty: whose page
/// was opened last, that a copy was made. What a person decides for everybody goes through Book::setSetting(). Errors
/// of the store.
[[nodiscard]] Result<void> noteSetting(Book &book, const QString &key, const QString &value);

} // namespace oyako::book
