// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calendar_import.h"

#include "app/cli/import_flow.h"
#include "core/exchange/calendar_import.h"
#include "core/immunization/japan/load.h"

namespace oyako::cli {

namespace {

using exchange::CalendarState;
using exchange::IncomingEvent;

QJsonObject described(const IncomingEvent &incoming)
{
    const exchange::CalendarEvent &event = incoming.event;
    QJsonObject object{{QStringLiteral("key"), incoming.key},
                       {QStringLiteral("state"), QString(exchange::calendarStateWord(incoming.state))},
                       {QStringLiteral("title"), event.title},
                       {QStringLiteral("date"), event.date.toString(Qt::ISODate)}};
    if (event.time) {
        object.insert(QStringLiteral("time"), event.time->toString(QStringLiteral("HH:mm")));
    }
    if (!event.recurrence.isEmpty()) {
        object.insert(QStringLiteral("recurrence"), event.recurrence);
    }
    if (!incoming.reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), incoming.reason);
    }
    return object;
}

QJsonObject counts(const QList<IncomingEvent> &events)
{
    QJsonObject object;
    for (const CalendarState state : {CalendarState::New, CalendarState::Changed, CalendarState::Cancelled,
                                      CalendarState::Same, CalendarState::Past, CalendarState::Unmapped}) {
        const auto count = std::count_if(events.cbegin(), events.cend(),
                                         [state](const IncomingEvent &event) { return event.state == state; });
        object.insert(exchange::calendarStateWord(state), static_cast<int>(count));
    }
    return object;
}

/// What was not taken in and why: said also to whoever did not ask for the preview.
QJsonArray unmappedOf(const QList<IncomingEvent> &events)
{
    QJsonArray left;
    for (const IncomingEvent &incoming : events) {
        if (incoming.state == CalendarState::Unmapped) {
            left.append(
                QJsonObject{{QStringLiteral("key"), incoming.key}, {QStringLiteral("reason"), incoming.reason}});
        }
    }
    return left;
}

void printEvents(const Invocation &invocation, const QList<IncomingEvent> &events)
{
    QJsonArray items;
    for (const IncomingEvent &incoming : events) {
        const QJsonObject object = described(incoming);
        if (invocation.jsonl()) {
            invocation.print(object);
        } else if (invocation.json()) {
            items.append(object);
        } else {
            const QStringList parts{exchange::calendarStateWord(incoming.state),
                                    object.value(QLatin1String("date")).toString(), incoming.event.title,
                                    incoming.reason};
            invocation.print(parts.join(QLatin1String("  ")).trimmed());
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("counts"), counts(events)}, {QStringLiteral("items"), items}});
    }
}

Result<RecordId> personFor(const Arguments &arguments, const book::Book &book)
{
    const auto persons = namedPersons(arguments, book);
    if (persons && persons->size() != 1) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--person"));
    }
    return persons ? Result<RecordId>(persons->first()) : Result<RecordId>(fail(persons.error()));
}

int takeIn(const Invocation &invocation, book::Book &book, const QList<IncomingEvent> &events)
{
    const auto person = personFor(invocation.arguments(), book);
    if (!person) {
        return invocation.refuse(person.error());
    }
    const book::ChangeSet changes = exchange::acceptCalendar(events, book.clock(), *person);
    const auto done = changes.isEmpty() ? Result<book::ChangeId>(book::ChangeId()) : book.apply(changes);
    if (!done) {
        return invocation.refuse(done.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("import"), changes.isEmpty() ? QString() : done->toString()},
                                 {QStringLiteral("taken"), static_cast<int>(changes.steps().size())},
                                 {QStringLiteral("counts"), counts(events)},
                                 {QStringLiteral("left"), unmappedOf(events)}});
    return Done;
}

} // namespace

int importCalendar(Invocation &invocation, const QByteArray &bytes)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto read = exchange::readCalendar(bytes, (*book)->clock().zone());
    if (!read) {
        return invocation.refuse(read.error());
    }
    const auto events = exchange::previewCalendar(**book, immunization::japanSchedule(), *read);
    if (!events) {
        return invocation.refuse(events.error());
    }
    if (invocation.arguments().has(QStringLiteral("preview"))) {
        printEvents(invocation, *events);
        return Done;
    }
    return takeIn(invocation, **book, *events);
}

} // namespace oyako::cli
