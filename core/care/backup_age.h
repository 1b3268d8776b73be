// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::care {

/// The day of the newest backup known: in the book's own folder, or a copy noted by noteBackupElsewhere(). Where there
/// is none, the day of the book's first change; invalid for an empty book.
[[nodiscard]] Result<QDate> lastBackup(const book::Book &book);

/// Remembers that a checked copy was made outside the book's folder just now.
[[nodiscard]] Result<void> noteBackupElsewhere(book::Book &book);

} // namespace oyako::care
