// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/tray_log.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

class TrayLog : public testing::Test {
protected:
    TrayNote noteOf(const QByteArray &file, int items = 1)
    {
        return {.file = trayDigest(file),
                .reason = QStringLiteral("本人でない"),
                .items = items,
                .left = 2,
                .change = makeId<book::ChangeId>(m_test.clock()),
                .persons = {makeId<RecordId>(m_test.clock())}};
    }
    QList<TrayNote> notes(const QDate &day) { return trayNotes(m_test.book(), day).value(); }

    TestBook m_test;
    QDate m_today = m_test.clock().today();
};

TEST_F(TrayLog, KeepsEveryFieldOverNight)
{
    TrayNote declined = noteOf("file");
    declined.decision = TrayDecision::Declined;
    ASSERT_TRUE(noteTray(m_test.book(), declined));
    m_test.reopen();
    ASSERT_EQ(notes(m_today).size(), 1);
    const TrayNote kept = notes(m_today).first();
    EXPECT_EQ(kept.file, declined.file);
    EXPECT_EQ(kept.decision, TrayDecision::Declined);
    EXPECT_EQ(kept.reason, declined.reason);
    EXPECT_EQ(kept.items, declined.items);
    EXPECT_EQ(kept.left, declined.left);
    EXPECT_EQ(kept.change, declined.change);
    EXPECT_EQ(kept.persons, declined.persons);
    EXPECT_EQ(kept.at, m_test.clock().now().toUTC());
}

TEST_F(TrayLog, AFileNotedAgainOnTheSameDayIsReplaced)
{
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 3)));
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("b", 4)));
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 5)));
    ASSERT_EQ(notes(m_today).size(), 2);
    EXPECT_EQ(notes(m_today).last().items, 5) << "in their order";
    EXPECT_EQ(itemsWithoutTyping(m_test.book(), m_today).value(), 9);
}

TEST_F(TrayLog, EveryDayHasItsOwn)
{
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 3)));
    m_test.clock().advanceDays(1);
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 4)));
    EXPECT_EQ(itemsWithoutTyping(m_test.book(), m_today).value(), 3);
    EXPECT_EQ(itemsWithoutTyping(m_test.book(), m_today.addDays(1)).value(), 4);
    EXPECT_TRUE(notes(m_today.addDays(2)).isEmpty());
}

TEST_F(TrayLog, AnUndoneFileIsForgottenTodayOnly)
{
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 3)));
    m_test.clock().advanceDays(1);
    ASSERT_TRUE(noteTray(m_test.book(), noteOf("a", 4)));
    ASSERT_TRUE(forgetTray(m_test.book(), trayDigest("a")));
    ASSERT_TRUE(forgetTray(m_test.book(), trayDigest("never noted")));
    EXPECT_TRUE(notes(m_today.addDays(1)).isEmpty());
    EXPECT_EQ(notes(m_today).size(), 1);
}

TEST(TrayDigest, IsTheSha256OfTheFile)
{
    EXPECT_EQ(trayDigest("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_NE(trayDigest("abc"), trayDigest("abd"));
}

} // namespace
} // namespace oyako::exchange
