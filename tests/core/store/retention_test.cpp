// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/retention.h"

#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

const QDate today(2026, 8, 15); // a Saturday

BackupInfo madeOn(const QDate &date, const QTime &time = QTime(12, 0))
{
    const QDateTime instant(date, time, Qt::UTC);
    return {instant.toString(Qt::ISODate), instant, 1, 100};
}

/// One backup each day, from this long ago to today.
std::vector<BackupInfo> daily(int days)
{
    std::vector<BackupInfo> all;
    for (int age = days; age >= 0; --age) {
        all.push_back(madeOn(today.addDays(-age)));
    }
    return all;
}

QStringList keptOf(const std::vector<BackupInfo> &all, const Retention &retention = {})
{
    QStringList kept;
    const auto expired = expiredBackups(all, today, retention);
    for (const BackupInfo &backup : all) {
        if (std::ranges::find(expired, backup) == expired.end()) {
            kept.append(backup.madeAt.date().toString(Qt::ISODate));
        }
    }
    return kept;
}

QStringList dates(std::initializer_list<const char *> list)
{
    QStringList texts;
    for (const char *text : list) {
        texts.append(QString::fromLatin1(text));
    }
    return texts;
}

TEST(Retention, ThinsOutWithAge)
{
    EXPECT_EQ(
        keptOf(daily(900)),
        dates({"2024-12-31",                                                                       // its year
               "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31",                             // months
               "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", //
               "2026-07-26", "2026-07-31", "2026-08-02",                                           // weeks
               "2026-08-09", "2026-08-10", "2026-08-11", "2026-08-12", "2026-08-13", "2026-08-14", "2026-08-15"}));
}

TEST(Retention, NewestOfADayIsTheOneKept)
{
    const QDate day = today.addDays(-3);
    const std::vector all{madeOn(day, QTime(8, 0)), madeOn(day, QTime(20, 0)), madeOn(today, QTime(1, 0)),
                          madeOn(today, QTime(2, 0)), madeOn(today, QTime(3, 0))};
    const auto expired = expiredBackups(all, today);
    EXPECT_EQ(expired, std::vector{all.front()});
}

TEST(Retention, FewOldBackupsAreAllKept)
{
    const std::vector all{madeOn(QDate(2019, 1, 1)), madeOn(QDate(2019, 1, 2)), madeOn(QDate(2019, 1, 3))};
    EXPECT_TRUE(expiredBackups(all, today).empty());
    EXPECT_TRUE(expiredBackups({}, today).empty());
}

TEST(Retention, BackupsFromTheFutureAreKept)
{
    auto all = daily(5);
    all.push_back(madeOn(today.addDays(400)));
    EXPECT_TRUE(expiredBackups(all, today).empty());
}

TEST(Retention, SeveralFromOneFutureDayAreAllKept)
{
    std::vector<BackupInfo> all;
    for (int hour = 0; hour < 8; ++hour) {
        all.push_back(madeOn(today.addDays(1), QTime(hour, 0)));
    }
    EXPECT_TRUE(expiredBackups(all, today).empty());
    EXPECT_EQ(expiredBackups(all, today.addDays(1)).size(), 5U) << "once the day is here, the newest few";
}

TEST(Retention, NothingToKeepLeavesTheNewestOfEachYear)
{
    const std::vector all{madeOn(QDate(2024, 12, 31)), madeOn(QDate(2025, 1, 1)), madeOn(QDate(2025, 6, 1)),
                          madeOn(today)};
    const auto expired = expiredBackups(all, today, {.newest = 0, .days = 0, .weeks = 0, .months = 0});
    EXPECT_EQ(expired, std::vector{all.at(1)});
}

TEST(Retention, RotationRemovesExpiredFilesOnly)
{
    const QTemporaryDir parent;
    auto created = makeTestBook(parent.filePath(QStringLiteral("book")));
    const BackupSource source(created->store);
    FixedClock clock(today.addDays(-2));
    for (int hour = 0; hour < 5; ++hour) {
        ASSERT_TRUE(makeBackup(source, clock, Progress()));
        clock.advanceSeconds(60);
    }
    QFile other(source.folder().backups() + QStringLiteral("/note.oyakobackup"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    EXPECT_EQ(rotateBackups(source.folder(), today).value(), 2);
    EXPECT_EQ(listBackups(source.folder()).size(), 3U);
    EXPECT_TRUE(other.exists());
}

} // namespace
} // namespace oyako::store
