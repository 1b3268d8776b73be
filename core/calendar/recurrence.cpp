// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/recurrence.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QRegularExpression>

#include <memory>

namespace oyako::calendar {

namespace {

constexpr int mostSteps = 10'000;

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype startOf(const Series &series)
{
    icaltimetype time = icaltime_null_time(); // icaltime_null_date() begins at hour −1
    time.year = series.first.year();
    time.month = series.first.month();
    time.day = series.first.day();
    time.is_date = series.time ? 0 : 1;
    if (series.time) {
        time.hour = series.time->hour();
        time.minute = series.time->minute();
        time.second = series.time->second();
    }
    return time;
}

/// Rules within a day are left alone: libical goes through a whole year second by second when a month is excluded.
bool repeatsByDays(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
           rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
}

/// The rule with its end in the time of `zone`: the days are counted there, and libical compares what it is given.
QByteArray localRule(QString rule, const QTimeZone &zone)
{
    static const QRegularExpression utcEnd(QStringLiteral("UNTIL=(\\d{8}T\\d{6})Z"));
    const auto match = utcEnd.match(rule);
    if (match.hasMatch()) {
        const QString format = QStringLiteral("yyyyMMdd'T'HHmmss");
        QDateTime end = QDateTime::fromString(match.captured(1), format);
        end.setTimeSpec(Qt::UTC);
        rule.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("UNTIL=") + end.toTimeZone(zone).toString(format));
    }
    return rule.toUtf8();
}

} // namespace

QList<QDate> daysOf(const Series &series, const DateRange &range, const QTimeZone &zone)
{
    QList<QDate> days;
    const auto keep = [&](const QDate &day) {
        const bool fits = range.contains(day) && !series.except.contains(day);
        if (fits && (days.isEmpty() || days.last() < day)) {
            days.append(day);
        }
    };
    keep(series.first);
    const icalrecurrencetype rule = icalrecurrencetype_from_string(localRule(series.rule, zone).constData());
    if (!repeatsByDays(rule)) {
        return days;
    }
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, startOf(series)));
    for (int step = 0; iterator && step < mostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || day > range.last) {
            break;
        }
        keep(day);
    }
    return days;
}

} // namespace oyako::calendar
