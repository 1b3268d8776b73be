// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/reminder_queue.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

using store::DueNote;

constexpr qint64 hour = 60 * 60;
const QTimeZone tokyo("Asia/Tokyo");

QDateTime at(int day, int hours)
{
    return QDateTime(QDate(2026, 12, day), QTime(hours, 0), tokyo).toUTC();
}

DueNote note(int day, int hours, int untilDay)
{
    return {at(day, hours), at(untilDay, 0), QUuid::createUuid()};
}

class Queue : public ::testing::Test {
protected:
    QList<QUuid> look() { return m_queue.takeDue(m_clock, m_quiet); }
    void lookAt(const QDateTime &now) { m_clock = FixedClock(now, m_clock.zone()); }

    const DueNote m_tenth = note(10, 9, 20);
    const DueNote m_eleventh = note(11, 9, 20);
    QuietHours m_quiet;
    FixedClock m_clock{at(9, 12)};
    ReminderQueue m_queue{{m_tenth, m_eleventh}};
};

TEST_F(Queue, TellsEachOnceWhenItsInstantHasCome)
{
    EXPECT_TRUE(look().isEmpty());
    lookAt(at(10, 9));
    EXPECT_EQ(look(), QList{m_tenth.id});
    EXPECT_TRUE(look().isEmpty());
    m_clock.advanceSeconds(24 * hour);
    EXPECT_EQ(look(), QList{m_eleventh.id});
    EXPECT_TRUE(m_queue.notes().empty());
}

TEST_F(Queue, TellsAfterASleepWhatCameMeanwhileAllAtOnce)
{
    m_clock.advanceDays(5);
    EXPECT_EQ(look(), (QList{m_tenth.id, m_eleventh.id}));
    EXPECT_TRUE(look().isEmpty());
}

TEST_F(Queue, LeavesOutWhatComesTooLate)
{
    m_clock.advanceDays(12);
    EXPECT_TRUE(look().isEmpty());
    EXPECT_TRUE(m_queue.notes().empty());
}

TEST_F(Queue, WaitsForTheEndOfTheQuietHours)
{
    m_queue = ReminderQueue({note(10, 22, 20)});
    lookAt(at(10, 22));
    EXPECT_TRUE(look().isEmpty());
    lookAt(at(11, 6));
    EXPECT_TRUE(look().isEmpty());
    lookAt(at(11, 7));
    EXPECT_EQ(look().size(), 1);
}

TEST_F(Queue, KnowsQuietHoursWithinADayAndNone)
{
    const QuietHours nap{QTime(12, 0), QTime(15, 0)};
    EXPECT_FALSE(nap.contains(QTime(11, 59)));
    EXPECT_TRUE(nap.contains(QTime(12, 0)));
    EXPECT_FALSE(nap.contains(QTime(15, 0)));
    const QuietHours none{QTime(8, 0), QTime(8, 0)};
    EXPECT_FALSE(none.contains(QTime(8, 0)));
    const QuietHours night;
    EXPECT_TRUE(night.contains(QTime(23, 59)));
    EXPECT_TRUE(night.contains(QTime(0, 0)));
    EXPECT_FALSE(night.contains(QTime(20, 59)));
}

TEST_F(Queue, TellsNothingTwiceWhenTheClockIsSetBack)
{
    lookAt(at(10, 10));
    EXPECT_EQ(look().size(), 1);
    lookAt(at(8, 10));
    m_queue.replan({m_tenth, m_eleventh}, m_clock.now());
    lookAt(at(10, 10));
    EXPECT_TRUE(look().isEmpty());
}

TEST_F(Queue, TellsWhenTheClockIsSetForward)
{
    lookAt(at(11, 10));
    EXPECT_EQ(look().size(), 2);
}

TEST_F(Queue, CountsInstantsNotWallClocksOnAJourney)
{
    m_clock.setZone(QTimeZone("Europe/Paris")); // 9:00 in Tokyo is 1:00 there: quiet
    m_clock = FixedClock(at(10, 9), m_clock.zone());
    EXPECT_TRUE(look().isEmpty());
    lookAt(at(10, 15)); // 7:00 in Paris
    EXPECT_EQ(look(), QList{m_tenth.id});
}

TEST_F(Queue, DropsWhatIsNoLongerPlanned)
{
    m_queue.replan({m_eleventh}, m_clock.now());
    lookAt(at(10, 10));
    EXPECT_TRUE(look().isEmpty());
}

TEST_F(Queue, DoesNotTellWhatTheReaderSeesOnTodayAnyway)
{
    lookAt(at(10, 10));
    ReminderQueue fresh;
    fresh.replan({m_tenth, m_eleventh}, m_clock.now());
    EXPECT_EQ(fresh.notes(), std::vector{m_eleventh});
}

TEST_F(Queue, KeepsWhatWaitsForMorningWhenThePlanIsMadeAnew)
{
    const DueNote late = note(10, 22, 20);
    m_queue = ReminderQueue({late});
    lookAt(at(10, 23));
    m_queue.replan({late}, m_clock.now());
    lookAt(at(11, 8));
    EXPECT_EQ(look(), QList{late.id});
}

} // namespace
} // namespace oyako::agenda
