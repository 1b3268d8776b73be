// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/key_slots.h"

#include <QDateTime>
#include <QString>

namespace oyako::store {

/// The readable part of a backup file.
///
/// The file: the 8 bytes "OYAKOBK1"; the size of the header in 4 bytes, big endian; the header as JSON with format,
/// version, madeAt, schemaVersion, storeSize and the whole key file; the encrypted store as SQLCipher wrote it; SHA-256
/// of all before. A person with the passphrase and SQLCipher can read it without Oyako.
struct BackupHeader {
    QDateTime madeAt; ///< UTC, whole seconds.
    int schemaVersion = 0;
    qint64 storeSize = 0; ///< Bytes.
    KeySlots keys;
};

/// Damaged: not a backup or cut short. NewerSchema: of a later format. NotFound, IoFailed.
[[nodiscard]] Result<BackupHeader> readBackupHeader(const QString &path);

/// Writes a store file that nobody has open, and its keys, into a new backup file (0600), flushed to the disk. After a
/// failure (AlreadyExists, DiskFull, ReadOnly, IoFailed, Cancelled) there is no such file.
[[nodiscard]] Result<void> packBackup(const QString &databasePath, const BackupHeader &header, const QString &path,
                                      const Progress &progress);

/// Takes the store file out of a backup into a new file (0600). Damaged: the check sum does not fit. After a failure
/// there is no such file.
[[nodiscard]] Result<void> unpackBackup(const QString &path, const QString &databasePath, const Progress &progress);

} // namespace oyako::store
