// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/date_range.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace oyako::calendar {

/// A series of days as calendar files write it.
struct Series {
    QString rule; ///< RRULE of RFC 5545 §3.3.10, without the name.
    QDate first;  ///< DTSTART: always one of the days.
    std::optional<QTime> time;
    QList<QDate> except; ///< EXDATE.
};

/// The days of a series within `range`, each once, in order. Times are those of `zone`, also where the rule says UNTIL
/// in UTC. A rule that cannot be read, or repeats within a day, has the first day alone. A series ends after 10,000
/// days.
[[nodiscard]] QList<QDate> daysOf(const Series &series, const DateRange &range, const QTimeZone &zone);

} // namespace oyako::calendar
