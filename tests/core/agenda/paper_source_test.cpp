// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/paper_source.h"

#include "core/agenda/family_from_book.h"
#include "core/care/backup_age.h"
#include "core/store/backup.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

const QDate today(2026, 11, 22);

FamilySnapshot familyWith(const KeptPaper &paper)
{
    FamilySnapshot family;
    family.papers.append(paper);
    return family;
}

KeptPaper paper()
{
    return {.id = RecordId(QUuid::createUuid()), .title = QStringLiteral("申請書")};
}

TEST(PaperItems, ADeadlineIsNearInItsLastTwoWeeksAndStaysAMonthAfter)
{
    KeptPaper letter = paper();
    letter.deadline = QDate(2026, 12, 10);
    const auto groupOn = [&](const QDate &day) -> std::optional<Group> {
        const Agenda agenda = makeAgenda(familyWith(letter), day, {paperItems});
        return agenda.items.isEmpty() ? std::nullopt : std::optional(agenda.items.first().group);
    };
    EXPECT_EQ(groupOn(QDate(2026, 11, 1)), Group::Later);
    EXPECT_EQ(groupOn(QDate(2026, 11, 26)), Group::LastDayNear);
    EXPECT_EQ(groupOn(QDate(2026, 12, 10)), Group::LastDayNear);
    EXPECT_EQ(groupOn(QDate(2026, 12, 11)), Group::AdvisedPassed);
    EXPECT_EQ(groupOn(QDate(2027, 1, 9)), Group::AdvisedPassed);
    EXPECT_EQ(groupOn(QDate(2027, 1, 10)), std::nullopt);
}

TEST(PaperItems, EachDayHasItsOwnStableItem)
{
    KeptPaper card = paper();
    card.deadline = today.addDays(3);
    card.validUntil = today.addDays(20);
    card.shredOn = today;
    const auto items = paperItems(familyWith(card), today).items;
    ASSERT_EQ(items.size(), 3);
    const QString prefix = QStringLiteral("paper/") + card.id.toString();
    EXPECT_EQ(items.at(0).id, prefix + QStringLiteral("/deadline"));
    EXPECT_EQ(items.at(1).id, prefix + QStringLiteral("/expiry"));
    EXPECT_EQ(items.at(2).id, prefix + QStringLiteral("/shred"));
    card.shredOn = today.addDays(1);
    EXPECT_EQ(paperItems(familyWith(card), today).items.size(), 2) << "nothing to shred before its day";
}

TEST(BackupItems, RemindFromTheNinetyFirstDayOn)
{
    FamilySnapshot family;
    EXPECT_TRUE(backupItems(family, today).items.isEmpty());
    family.lastBackup = today.addDays(-90);
    EXPECT_TRUE(backupItems(family, today).items.isEmpty());
    family.lastBackup = today.addDays(-91);
    const Agenda agenda = makeAgenda(family, today, {backupItems});
    ASSERT_EQ(agenda.items.size(), 1);
    EXPECT_EQ(agenda.items.first().item.kind, ItemKind::Backup);
    EXPECT_EQ(agenda.items.first().group, Group::AdvisedPassed);
}

TEST(BackupItems, AreDrawnFromTheBook)
{
    TestBook test;
    EXPECT_FALSE(care::lastBackup(test.book())->isValid()) << "nothing to lose yet";
    ASSERT_TRUE(test.book().add({}, records::Document{.title = QStringLiteral("手紙"), .deadline = today}));
    EXPECT_EQ(care::lastBackup(test.book()).value(), today);
    test.clock().advanceDays(91);
    const FamilySnapshot before = familyOf(test.book()).value();
    EXPECT_EQ(before.papers.size(), 1);
    EXPECT_EQ(backupItems(before, test.clock().today()).items.size(), 1);
    ASSERT_TRUE(store::makeBackup(store::BackupSource(test.book().store()), test.clock(), Progress()));
    EXPECT_EQ(familyOf(test.book())->lastBackup, test.clock().today());
    EXPECT_FALSE(care::backupTimes(test.book())->elsewhere.isValid());
    test.clock().advanceDays(100);
    ASSERT_TRUE(care::noteBackupElsewhere(test.book()));
    EXPECT_EQ(care::backupTimes(test.book())->elsewhere, test.clock().now());
    EXPECT_EQ(care::backupTimes(test.book())->inFolder, test.clock().now().addDays(-100));
    EXPECT_TRUE(backupItems(familyOf(test.book()).value(), test.clock().today()).items.isEmpty());
}

} // namespace
} // namespace oyako::agenda
