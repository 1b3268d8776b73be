// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace oyako::ui {

/// Tells when nobody has touched keyboard or mouse for a while. Counts by the wall clock, so that the time a machine
/// slept counts too.
class IdleLock final : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    void touch();
    /// Looks at the clock now; the timer does it every few seconds.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTooLate() const;

    const Clock &m_clock;
    QDateTime m_lastTouch;
    int m_minutes = 0;
    QTimer m_timer;
};

} // namespace oyako::ui
