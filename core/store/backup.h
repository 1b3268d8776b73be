// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace oyako::store {

struct BackupInfo {
    QString path;
    QDateTime madeAt; ///< UTC.
    int schemaVersion = 0;
    qint64 bytes = 0;

    friend bool operator==(const BackupInfo &, const BackupInfo &) = default;
};

/// What a backup needs of an open store, so that it can be made in another thread while people go on writing. The store
/// must stay open meanwhile.
class BackupSource final {
public:
    explicit BackupSource(const Store &store);

    [[nodiscard]] const BookFolder &folder() const { return m_folder; }
    [[nodiscard]] const KeySlots &keys() const { return m_keys; }
    [[nodiscard]] const DataKey &key() const { return m_key; }

private:
    BookFolder m_folder;
    KeySlots m_keys;
    DataKey m_key;
};

/// Makes a backup of the store as it is at one instant: one file with store and key slots, opened by the passphrase and
/// recovery code of that time. Announced (returned, and named as a backup) only after the finished file was taken apart
/// again, every page authenticated, tables and foreign keys checked, and the rows of each table counted equal.
/// Without a target it goes into the book's "backups" folder, named by the clock. Refusals: AlreadyExists (target),
/// NotFound (its folder), DiskFull, ReadOnly, IoFailed, Damaged (the store itself), Cancelled. After a refusal nothing
/// is left behind.
[[nodiscard]] Result<BackupInfo> makeBackup(const BackupSource &source, const Clock &clock, const Progress &progress,
                                            const std::optional<QString> &target = std::nullopt);

/// The readable backups of a book, newest first. Says nothing about whether they are whole.
[[nodiscard]] std::vector<BackupInfo> listBackups(const BookFolder &folder);

/// Takes a backup apart and checks it as makeBackup() does. WrongKey: of another passphrase or book. Damaged, NotFound,
/// NewerSchema, Cancelled.
[[nodiscard]] Result<BackupInfo> checkBackup(const QString &path, const Unlock &with, const Progress &progress);

/// What to offer when a book does not open. NotFound: no backup is both whole and opened by this.
[[nodiscard]] Result<BackupInfo> newestGoodBackup(const QString &folder, const Unlock &with, const Progress &progress);

/// Makes a book of a backup in a new folder, checked before it appears there. AlreadyExists: the folder holds anything.
/// Else as checkBackup(), or DiskFull, ReadOnly, IoFailed. After a refusal the folder is as it was.
[[nodiscard]] Result<void> restoreBackup(const QString &path, const Unlock &with, const QString &folder,
                                         const Progress &progress);

} // namespace oyako::store
