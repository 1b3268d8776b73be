// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::care {

/// When the book was last backed up, by kind; UTC, invalid where there is none.
struct BackupTimes {
    QDateTime inFolder;  ///< The newest readable file in the book's own folder.
    QDateTime elsewhere; ///< The newest checked copy outside it that noteBackupElsewhere() was told of.
};
[[nodiscard]] Result<BackupTimes> backupTimes(const book::Book &book);

/// The day of the newest backup known: in the book's own folder, or a copy noted by noteBackupElsewhere(). Where there
/// is none, the day of the book's first change; invalid for an empty book.
[[nodiscard]] Result<QDate> lastBackup(const book::Book &book);

/// Remembers that a checked copy was made outside the book's folder just now.
[[nodiscard]] Result<void> noteBackupElsewhere(book::Book &book);

} // namespace oyako::care
