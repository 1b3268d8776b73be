// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/appointments_from_book.h"

#include "core/calendar/recurrence.h"

#include <QHash>

namespace oyako::agenda {

namespace {

using records::Appointment;
using Stored = book::Stored<Appointment>;

PlannedAppointment plannedOf(const Stored &stored)
{
    const Appointment &from = stored.value;
    return {.id = stored.id,
            .person = stored.person,
            .title = from.title,
            .date = from.date,
            .time = from.time,
            .place = from.place,
            .bring = from.bring.split(QChar(0x3001), Qt::SkipEmptyParts), // as a list of the tables is written down
            .item = from.agendaItem,
            .form = from.form,
            .phone = from.phone,
            .minutes = from.minutes,
            .calendarUid = from.calendarUid,
            .sequence = from.sequence.value_or(0),
            .recurrence = from.recurrence,
            .exceptDays = from.exceptDays,
            .alarmDays = from.alarmDays,
            .calendarRest = from.calendarRest};
}

/// RECURRENCE-ID as a day of `zone`: "20261210", "20261210T100000", "20261210T010000Z".
QDate dayOfId(const QString &id, const QTimeZone &zone)
{
    if (id.endsWith(QLatin1Char('Z'))) {
        QDateTime moment = QDateTime::fromString(id, QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        moment.setTimeSpec(Qt::UTC);
        return moment.toTimeZone(zone).date();
    }
    return QDate::fromString(id.left(8), QStringLiteral("yyyyMMdd"));
}

/// The days of each series, by its uid, that have an appointment of their own.
QHash<QString, QList<QDate>> replacedDays(const QList<Stored> &appointments, const QTimeZone &zone)
{
    QHash<QString, QList<QDate>> replaced;
    for (const Stored &stored : appointments) {
        const QString uid = stored.value.calendarUid.section(QLatin1Char(' '), 0, 0);
        const QString which = stored.value.calendarUid.section(QLatin1Char(' '), 1);
        if (!which.isEmpty()) {
            replaced[uid].append(dayOfId(which, zone));
        }
    }
    return replaced;
}

} // namespace

calendar::DateRange plannedDays(const QDate &today)
{
    return {today.addYears(-1), today.addYears(2)};
}

QList<PlannedAppointment> plannedAppointments(const QList<Stored> &appointments, const Clock &clock)
{
    const calendar::DateRange shown = plannedDays(clock.today());
    const auto replaced = replacedDays(appointments, clock.zone());
    QList<PlannedAppointment> planned;
    for (const Stored &stored : appointments) {
        if (stored.value.status != records::AppointmentStatus::Planned) {
            continue;
        }
        PlannedAppointment one = plannedOf(stored);
        const QList<calendar::SeriesTime> further = calendar::furtherTimes(one.calendarRest, clock.zone());
        if (one.recurrence.isEmpty() && further.isEmpty()) {
            planned.append(one);
            continue;
        }
        one.seriesFirst = one.date;
        const QTime time = QTime::fromString(one.time, QStringLiteral("HH:mm"));
        const calendar::Series series{one.recurrence, one.date, time.isValid() ? std::optional(time) : std::nullopt,
                                      one.exceptDays + replaced.value(one.calendarUid)};
        for (const calendar::SeriesTime &at : calendar::timesOf(series, further, shown, clock.zone())) {
            one.date = at.day;
            one.time = at.time ? at.time->toString(QStringLiteral("HH:mm")) : QString();
            planned.append(one);
        }
    }
    return planned;
}

} // namespace oyako::agenda
