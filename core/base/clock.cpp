// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

namespace oyako {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

FixedClock::FixedClock(const QDate &today, const QTimeZone &zone)
    : FixedClock(QDateTime(today, QTime(12, 0), zone), zone)
{
}

FixedClock::FixedClock(const QDateTime &now, const QTimeZone &zone)
    : m_now(now.toUTC())
    , m_zone(zone)
{
}

} // namespace oyako
