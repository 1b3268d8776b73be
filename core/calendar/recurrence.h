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

/// Whether a rule repeats by hours, minutes or seconds.
[[nodiscard]] bool repeatsWithinADay(const QString &rule);

/// Whether the days of a series can be told: it has no rule, or one by days that can be read and has days at all. Else
/// daysOf() has the first day alone.
[[nodiscard]] bool canBeFollowed(const Series &series, const QTimeZone &zone);

/// The days of a series within `range`, each once, in order. Times are those of `zone`, also where the rule says UNTIL
/// in UTC. A rule that cannot be read, or repeats within a day, has the first day alone. A series ends after 10,000
/// days, one that never ends after as many within `range`.
[[nodiscard]] QList<QDate> daysOf(const Series &series, const DateRange &range, const QTimeZone &zone);

/// A day of a series, with its time where it has one.
struct SeriesTime {
    QDate day;
    std::optional<QTime> time;

    friend bool operator==(const SeriesTime &, const SeriesTime &) = default;
};

/// The further times of a series (RDATE of RFC 5545 §3.8.5.2) among unfolded content lines, in the time of `zone`: of
/// periods the start; those in a zone nobody knows as written. What cannot be read is left out.
[[nodiscard]] QList<SeriesTime> furtherTimes(const QString &lines, const QTimeZone &zone);

/// All times of a series within `range`: the days of its rule, and of `further` those that Series::except leaves. An
/// exception stands for a further time when it is of its day and the rule has nothing on that day, or the further time
/// is the hour of the series; a day moved to another hour is such an exception with a further time. The rule's come
/// first, each in order.
[[nodiscard]] QList<SeriesTime> timesOf(const Series &series, const QList<SeriesTime> &further, const DateRange &range,
                                        const QTimeZone &zone);

} // namespace oyako::calendar
