// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace oyako::store {

/// Bytes in a page of every store (SQLCipher 4's own size).
constexpr qint64 pageSize = 4096;

/// The files SQLite keeps beside a database: "-wal" and "-shm".
[[nodiscard]] QStringList sideFiles(const QString &databasePath);

/// A write-ahead log with content lies beside the database: it is open, or the last process that had it was killed.
[[nodiscard]] bool hasLog(const QString &databasePath);

/// What can be told of a store file without its key, and without touching it.
/// Plaintext: it starts as an unencrypted SQLite database. Damaged: empty, or cut within a page. IoFailed: unreadable,
/// or no regular file.
[[nodiscard]] Result<void> checkFileShape(const QString &databasePath);

} // namespace oyako::store
