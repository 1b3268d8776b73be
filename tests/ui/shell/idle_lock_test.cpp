// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako;
using namespace oyako::ui;

namespace {

class IdleLocks : public testing::Test {
protected:
    FixedClock clock{QDate(2026, 11, 22)};
    IdleLock lock{clock};
    QSignalSpy spy{&lock, &IdleLock::idle};
};

} // namespace

TEST_F(IdleLocks, LocksAfterTheTimeAndNotBefore)
{
    lock.setMinutes(10);
    clock.advanceSeconds(599);
    lock.check();
    EXPECT_EQ(spy.count(), 0);
    clock.advanceSeconds(1);
    lock.check();
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(IdleLocks, AnyKeyBeginsAnew)
{
    QWidget widget;
    lock.setMinutes(10);
    clock.advanceSeconds(500);
    QTest::keyClick(&widget, Qt::Key_A);
    clock.advanceSeconds(500);
    lock.check();
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(IdleLocks, TheFirstKeyAfterALongSleepLocks)
{
    QWidget widget;
    lock.setMinutes(10);
    clock.advanceSeconds(8 * 3600);
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(IdleLocks, AClickAfterALongSleepDoesNotReachThePageThatIsGone)
{
    auto *page = new QWidget;
    QObject::connect(&lock, &IdleLock::idle, &lock, [page] { delete page; });
    lock.setMinutes(10);
    clock.advanceSeconds(8 * 3600);
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(), QPointF(), Qt::LeftButton, Qt::LeftButton, {});
    press.ignore();
    QApplication::sendEvent(page, &press);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(press.isAccepted());
}

TEST_F(IdleLocks, ZeroNeverLocks)
{
    lock.setMinutes(0);
    clock.advanceDays(30);
    lock.check();
    EXPECT_EQ(spy.count(), 0);
}
