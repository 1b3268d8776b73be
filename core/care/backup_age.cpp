// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/backup_age.h"

#include "core/book/setting_note.h"
#include "core/store/backup.h"

#include <algorithm>

namespace oyako::care {

namespace {

const QString settingKey = QStringLiteral("backup.elsewhere");

} // namespace

Result<BackupTimes> backupTimes(const book::Book &book)
{
    const auto noted = book.setting(settingKey);
    if (!noted) {
        return fail(noted.error());
    }
    BackupTimes times;
    times.elsewhere = QDateTime::fromString(*noted, Qt::ISODateWithMs);
    const auto backups = store::listBackups(book.store().folder());
    if (!backups.empty()) {
        times.inFolder = backups.front().madeAt;
    }
    return times;
}

Result<QDate> lastBackup(const book::Book &book)
{
    const auto times = backupTimes(book);
    if (!times) {
        return fail(times.error());
    }
    // An invalid time is before every other.
    QDateTime last = times->elsewhere.isValid() ? std::max(times->elsewhere, times->inFolder) : times->inFolder;
    if (!last.isValid()) {
        const auto first = book.firstChange();
        if (!first) {
            return fail(first.error());
        }
        last = *first;
    }
    return last.isValid() ? last.toTimeZone(book.clock().zone()).date() : QDate();
}

Result<void> noteBackupElsewhere(book::Book &book)
{
    return book::noteSetting(book, settingKey, book.clock().now().toString(Qt::ISODateWithMs));
}

} // namespace oyako::care
