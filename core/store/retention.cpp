// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/retention.h"

#include <QFile>
#include <QFileInfo>

#include <set>

namespace oyako::store {

namespace {

/// One period that keeps its newest backup: kind ("day", "week" …), year, number in the year.
using Period = std::tuple<char, int, int>;

std::vector<Period> periodsOf(const QDate &date, const QDate &today, const Retention &retention)
{
    const qint64 age = date.daysTo(today);
    const int months = (today.year() - date.year()) * 12 + today.month() - date.month();
    const qint64 weeks = (date.addDays(1 - date.dayOfWeek()).daysTo(today)) / 7;
    std::vector<Period> periods{{'y', date.year(), 0}};
    if (age < retention.days) {
        periods.emplace_back('d', date.year(), date.dayOfYear());
    }
    if (weeks < retention.weeks) {
        int year = 0;
        const int week = date.weekNumber(&year);
        periods.emplace_back('w', year, week);
    }
    if (months < retention.months) {
        periods.emplace_back('m', date.year(), date.month());
    }
    return periods;
}

} // namespace

std::vector<BackupInfo> expiredBackups(std::span<const BackupInfo> backups, const QDate &today,
                                       const Retention &retention)
{
    std::vector<BackupInfo> newestFirst(backups.begin(), backups.end());
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), &BackupInfo::madeAt);
    std::set<Period> served;
    std::vector<BackupInfo> expired;
    int position = 0;
    for (const BackupInfo &backup : newestFirst) {
        const QDate date = backup.madeAt.toUTC().date();
        bool kept = position++ < retention.newest || date > today;
        for (const Period &period : periodsOf(date, today, retention)) {
            kept = served.insert(period).second || kept;
        }
        if (!kept) {
            expired.push_back(backup);
        }
    }
    return expired;
}

Result<int> rotateBackups(const BookFolder &folder, const QDate &today, const Retention &retention)
{
    int removed = 0;
    for (const BackupInfo &backup : expiredBackups(listBackups(folder), today, retention)) {
        if (!QFile::remove(backup.path)) {
            return fail(ErrorCode::ReadOnly, {}, {QFileInfo(backup.path).fileName()});
        }
        ++removed;
    }
    return removed;
}

} // namespace oyako::store
