// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QEvent>

namespace oyako::ui {

namespace {
constexpr int lookEvery = 5'000; // milliseconds
}

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastTouch(clock.now())
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    qApp->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    touch();
    if (minutes > 0) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void IdleLock::touch()
{
    m_lastTouch = m_clock.now();
}

bool IdleLock::isTooLate() const
{
    return m_minutes > 0 && m_lastTouch.secsTo(m_clock.now()) >= m_minutes * 60;
}

void IdleLock::check()
{
    if (isTooLate()) {
        touch();
        Q_EMIT idle();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
        // Coming back after too long a time is too late: the first key after a sleep must not show the book.
        if (isTooLate()) {
            // The page it was meant for is gone by the time it would get there.
            check();
            event->accept();
            return true;
        }
        touch();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oyako::ui
