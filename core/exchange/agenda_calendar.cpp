// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/agenda_calendar.h"

namespace oyako::exchange {

namespace {

QDate dayOf(const agenda::AgendaItem &item)
{
    for (const QDate &day : {item.safeDay, item.advisedUntil, item.opens}) {
        if (day.isValid()) {
            return day;
        }
    }
    return {};
}

QString descriptionOf(const agenda::AgendaItem &item)
{
    QStringList lines;
    for (const QString &line : {item.bring.join(QStringLiteral("、")), item.effect, item.basis}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::optional<CalendarEvent> calendarEvent(const agenda::AgendaItem &item, TitleLanguage language, int sequence)
{
    CalendarEvent event;
    event.uid = QString(item.id).replace(QLatin1Char('/'), QLatin1Char('.')) + QLatin1String("@oyako.invalid");
    event.title = language == TitleLanguage::Japanese ? item.title.ja : item.title.en;
    event.date = item.appointment ? item.appointment->date : dayOf(item);
    if (item.appointment) {
        const QTime time = QTime::fromString(item.appointment->time, QStringLiteral("H:mm"));
        event.time = time.isValid() ? std::optional(time) : std::nullopt;
    }
    event.place = item.appointment && !item.appointment->place.isEmpty() ? item.appointment->place : item.where;
    event.description = descriptionOf(item);
    event.sequence = sequence;
    event.alarmDays = {1};
    if (item.leadDays > 1 && !item.appointment) {
        event.alarmDays.prepend(item.leadDays);
    }
    return event.date.isValid() ? std::optional(event) : std::nullopt;
}

QList<CalendarEvent> calendarEvents(const agenda::Agenda &agenda, const QDate &until, TitleLanguage language,
                                    int sequence)
{
    QList<CalendarEvent> events;
    for (const agenda::GroupedItem &grouped : agenda.items) {
        const std::optional<CalendarEvent> event = calendarEvent(grouped.item, language, sequence);
        if (event && event->date <= until) {
            events.append(*event);
        }
    }
    return events;
}

} // namespace oyako::exchange
