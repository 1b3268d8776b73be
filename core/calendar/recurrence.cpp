// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/recurrence.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <span>

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

/// What one part of a rule lists (BYMONTH and the like).
template <std::size_t size>
std::span<const short> listed(const short (&part)[size])
{
    return {std::begin(part), std::find(std::begin(part), std::end(part), short{ICAL_RECURRENCE_ARRAY_MAX})};
}

/// Whether none of its months has one of its days, as 30 February: libical looks for it through centuries.
bool hasNoSuchDay(const icalrecurrencetype &rule)
{
    constexpr std::array<int, 12> longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto months = listed(rule.by_month);
    const auto days = listed(rule.by_month_day);
    const auto isInNone = [&](short day) {
        return std::none_of(months.begin(), months.end(), [&](short month) {
            return month < 1 || month > 12 || std::abs(day) <= longest[static_cast<std::size_t>(month - 1)];
        });
    };
    const bool isOurCalendar = !rule.rscale;
    return isOurCalendar && !months.empty() && !days.empty() && std::all_of(days.begin(), days.end(), isInNone);
}

using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

icalrecurrencetype ruleOf(const Series &series, const QTimeZone &zone)
{
    return icalrecurrencetype_from_string(localRule(series.rule, zone).constData());
}

/// Null for a rule that cannot be read, has no day at all, or repeats within a day.
Iterator iteratorOf(const icalrecurrencetype &rule, const Series &series)
{
    const bool canBeAsked = repeatsByDays(rule) && !hasNoSuchDay(rule);
    return Iterator(canBeAsked ? icalrecur_iterator_new(rule, startOf(series)) : nullptr);
}

/// The same for what lies within `range` alone, which ends not before the series begins: a rule that never ends is
/// begun there, so that the years before cost nothing, and libical looks no further than its end.
Iterator iteratorWithin(const DateRange &range, const Series &series, const QTimeZone &zone)
{
    icalrecurrencetype rule = ruleOf(series, zone);
    const icaltimetype end = startOf({{}, range.last, QTime(23, 59, 59), {}});
    if (icaltime_is_null_time(rule.until) || icaltime_compare(end, rule.until) < 0) {
        rule.until = end;
    }
    const std::optional<QTime> midnight = series.time ? std::optional(QTime(0, 0)) : std::nullopt;
    const icaltimetype begin = startOf({{}, range.first, midnight, {}});
    if (icaltime_compare(rule.until, begin) < 0) {
        return nullptr;
    }
    Iterator iterator = iteratorOf(rule, series);
    const bool hasToBeCounted = rule.count > 0; // and libical cannot begin in between
    if (iterator && !hasToBeCounted && range.first > series.first) {
        icalrecur_iterator_set_start(iterator.get(), begin);
    }
    return iterator;
}

/// The zone of the parameters of a property ("TZID=Asia/Tokyo"), by its IANA or Windows name.
QTimeZone zoneNamedIn(const QString &parameters, const QTimeZone &own)
{
    static const QRegularExpression parameter(QStringLiteral(";TZID=\"?([^\";]+)\"?"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = parameter.match(parameters).captured(1).toUtf8();
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    const QByteArray known = windows.isEmpty() ? name : windows;
    return QTimeZone::isTimeZoneIdAvailable(known) ? QTimeZone(known) : own;
}

/// "20261224", "20261224T140000", "20261224T050000Z", or a period that begins so.
std::optional<SeriesTime> seriesTime(const QString &value, const QTimeZone &from, const QTimeZone &zone)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8})(?:T(\\d{6})(Z?))?(?:/.*)?$"));
    const auto match = form.match(value.trimmed());
    const QDate day = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
    if (!day.isValid()) {
        return std::nullopt;
    }
    if (match.captured(2).isEmpty()) {
        return SeriesTime{day, std::nullopt};
    }
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
    if (!time.isValid()) {
        return std::nullopt;
    }
    const QDateTime here = QDateTime(day, time, match.captured(3).isEmpty() ? from : QTimeZone::utc()).toTimeZone(zone);
    return SeriesTime{here.date(), here.time()};
}

} // namespace

bool repeatsWithinADay(const QString &rule)
{
    const icalrecurrencetype_frequency by = icalrecurrencetype_from_string(rule.toUtf8().constData()).freq;
    return by == ICAL_HOURLY_RECURRENCE || by == ICAL_MINUTELY_RECURRENCE || by == ICAL_SECONDLY_RECURRENCE;
}

bool canBeFollowed(const Series &series, const QTimeZone &zone)
{
    return series.rule.isEmpty() || iteratorOf(ruleOf(series, zone), series) != nullptr;
}

QList<QDate> daysOf(const Series &series, const DateRange &range, const QTimeZone &zone)
{
    QList<QDate> days;
    const auto keep = [&](const QDate &day) {
        const bool fits = range.contains(day) && !series.except.contains(day);
        if (fits && (days.isEmpty() || days.last() < day)) {
            days.append(day);
        }
    };
    if (range.last < std::max(range.first, series.first)) {
        return days;
    }
    keep(series.first);
    const Iterator iterator = iteratorWithin(range, series, zone);
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

QList<SeriesTime> furtherTimes(const QString &lines, const QTimeZone &zone)
{
    static const QRegularExpression property(QStringLiteral("^RDATE((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)$"),
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::MultilineOption);
    QList<SeriesTime> times;
    for (auto found = property.globalMatch(lines); found.hasNext();) {
        const auto match = found.next();
        const QTimeZone from = zoneNamedIn(match.captured(1), zone);
        const QStringList values = match.captured(2).split(QLatin1Char(','));
        for (const QString &value : values) {
            const auto time = seriesTime(value, from, zone);
            if (time && !times.contains(*time)) {
                times.append(*time);
            }
        }
    }
    return times;
}

QList<SeriesTime> timesOf(const Series &series, const QList<SeriesTime> &further, const DateRange &range,
                          const QTimeZone &zone)
{
    const QList<QDate> ruled = daysOf({series.rule, series.first, series.time, {}}, range, zone);
    QList<SeriesTime> times;
    for (const QDate &day : ruled) {
        if (!series.except.contains(day)) {
            times.append({day, series.time});
        }
    }
    for (const SeriesTime &one : further) {
        const bool isItsHour = !one.time || !series.time || one.time == series.time;
        const bool isExcepted = series.except.contains(one.day) && (isItsHour || !ruled.contains(one.day));
        const SeriesTime same{one.day, one.time ? one.time : series.time};
        if (range.contains(one.day) && !isExcepted && !times.contains(same)) {
            times.append(same);
        }
    }
    return times;
}

} // namespace oyako::calendar
