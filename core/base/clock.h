// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace oyako {

/// Where "now" and "today" come from. Handed to whoever needs them; nothing else in core asks the system.
class Clock {
public:
    virtual ~Clock() = default;

    /// This instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The zone in which "today" is decided.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /// The calendar date now, in zone().
    [[nodiscard]] QDate today() const { return now().toTimeZone(zone()).date(); }
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

/// A clock that stands at noon of a given date until it is moved: for `--on DATE` and for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDate &today, const QTimeZone &zone = QTimeZone("Asia/Tokyo"));
    explicit FixedClock(const QDateTime &now, const QTimeZone &zone = QTimeZone("Asia/Tokyo"));

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

} // namespace oyako
