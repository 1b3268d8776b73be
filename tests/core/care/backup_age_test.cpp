// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/backup_age.h"

#include "core/store/backup.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

class BackupAgeTest : public testing::Test {
protected:
    [[nodiscard]] book::Book &book() { return m_test.book(); }
    void backUp() { ASSERT_TRUE(store::makeBackup(store::BackupSource(book().store()), m_test.clock(), Progress())); }
    void write() { ASSERT_TRUE(book().add({}, records::Person{.familyName = QStringLiteral("山田")})); }

    TestBook m_test;
};

TEST_F(BackupAgeTest, AnEmptyBookHasNothingToLose)
{
    EXPECT_FALSE(lastBackup(book())->isValid());
    EXPECT_FALSE(backupTimes(book())->inFolder.isValid());
    EXPECT_FALSE(backupTimes(book())->elsewhere.isValid());
}

TEST_F(BackupAgeTest, WithoutABackupTheFirstChangeCounts)
{
    write();
    m_test.clock().advanceDays(100);
    write();
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 11, 22));
}

TEST_F(BackupAgeTest, TheNewestOfEitherPlaceCounts)
{
    write();
    m_test.clock().advanceDays(10);
    backUp();
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 12, 2));
    m_test.clock().advanceDays(5);
    ASSERT_TRUE(noteBackupElsewhere(book()));
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 12, 7));
    m_test.clock().advanceDays(1);
    backUp();
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 12, 8));
    const BackupTimes times = backupTimes(book()).value();
    EXPECT_EQ(times.elsewhere.daysTo(times.inFolder), 1);
}

TEST_F(BackupAgeTest, ACopyElsewhereAloneIsABackup)
{
    write();
    m_test.clock().advanceDays(3);
    ASSERT_TRUE(noteBackupElsewhere(book()));
    const QDateTime noted = m_test.clock().now();
    m_test.clock().advanceDays(30);
    m_test.reopen();
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 11, 25));
    EXPECT_EQ(backupTimes(book())->elsewhere, noted);
    EXPECT_FALSE(backupTimes(book())->inFolder.isValid());
}

TEST_F(BackupAgeTest, TheDayIsThatOfTheFamilysZone)
{
    m_test.clock().advanceSeconds(13 * 3600); // one in the morning of the next day in Tokyo
    ASSERT_TRUE(noteBackupElsewhere(book()));
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 11, 23));
    m_test.clock().setZone(QTimeZone("Europe/London"));
    EXPECT_EQ(lastBackup(book()).value(), QDate(2026, 11, 22));
}

} // namespace
} // namespace oyako::care
