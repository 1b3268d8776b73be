// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup.h"

#include <QDate>

#include <span>

namespace oyako::store {

/// How many periods back one backup each is kept: the newest of its day, ISO week, month. The newest of every year is
/// kept for good, and the newest few whatever their age.
struct Retention {
    int newest = 3;
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// The backups that nothing keeps any longer. Dates are taken in UTC; a backup from the future is kept.
[[nodiscard]] std::vector<BackupInfo> expiredBackups(std::span<const BackupInfo> backups, const QDate &today,
                                                     const Retention &retention = {});

/// Removes the expired backups of a book and answers how many. To be called after a backup was announced.
/// ReadOnly: one could not be removed.
[[nodiscard]] Result<int> rotateBackups(const BookFolder &folder, const QDate &today, const Retention &retention = {});

} // namespace oyako::store
