// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agenda.h"

#include "app/cli/book_access.h"
#include "app/cli/note_reading.h"
#include "app/cli/record_commands.h"
#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "ui/text/agenda.h"
#include "ui/text/language.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace oyako::agenda;

const QString synopsis =
    QStringLiteral("[--until DATE] [--person ID] [--quiet] [--lang ja|ja-easy|en] [--json|--jsonl]");

QString wordOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Antenatal: return QStringLiteral("antenatal");
    case ItemKind::Postpartum: return QStringLiteral("postpartum");
    case ItemKind::Checkup: return QStringLiteral("checkup");
    case ItemKind::Vaccination: return QStringLiteral("vaccination");
    case ItemKind::Procedure: return QStringLiteral("procedure");
    case ItemKind::Programme: return QStringLiteral("programme");
    case ItemKind::Appointment: return QStringLiteral("appointment");
    case ItemKind::Application: return QStringLiteral("application");
    case ItemKind::Backup: return QStringLiteral("backup");
    case ItemKind::Paper: break;
    }
    return QStringLiteral("paper");
}

QString wordOf(ItemState state)
{
    switch (state) {
    case ItemState::Ahead: return QStringLiteral("ahead");
    case ItemState::Open: return QStringLiteral("open");
    case ItemState::Passed: return QStringLiteral("passed");
    case ItemState::Lapsed: return QStringLiteral("lapsed");
    case ItemState::Done: return QStringLiteral("done");
    case ItemState::Snoozed: return QStringLiteral("snoozed");
    case ItemState::NotForUs: break;
    }
    return QStringLiteral("not_for_us");
}

QString wordOf(Group group)
{
    switch (group) {
    case Group::AdvisedPassed: return QStringLiteral("advised_passed");
    case Group::LastDayNear: return QStringLiteral("last_day_near");
    case Group::ThisWeek: return QStringLiteral("this_week");
    case Group::ThisMonth: return QStringLiteral("this_month");
    case Group::Later: break;
    }
    return QStringLiteral("later");
}

QJsonValue dateValue(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject described(const AgendaItem &item, const QString &group, const text::Speech &speech)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("group"), group},
            {QStringLiteral("who"), item.who.toString()},
            {QStringLiteral("title"), text::agendaTitle(item, speech)},
            {QStringLiteral("state"), wordOf(item.state)},
            {QStringLiteral("opens"), dateValue(item.opens)},
            {QStringLiteral("advisedUntil"), dateValue(item.advisedUntil)},
            {QStringLiteral("due"), dateValue(item.lastDay)},
            {QStringLiteral("lastCountingDay"), dateValue(item.lastCountingDay)},
            {QStringLiteral("remindFor"), dateValue(item.safeDay)},
            {QStringLiteral("appointment"), dateValue(item.appointment ? item.appointment->date : QDate())},
            {QStringLiteral("kind"), wordOf(item.kind)},
            {QStringLiteral("where"), item.where},
            {QStringLiteral("bring"), QJsonArray::fromStringList(item.bring)},
            {QStringLiteral("basis"), item.basis},
            {QStringLiteral("source"), item.source},
            {QStringLiteral("askTheCity"), item.asksToConfirm}};
}

struct Selection {
    QDate until;
    RecordId person;

    [[nodiscard]] bool holds(const AgendaItem &item, const QDate &today) const
    {
        const bool inTime = !until.isValid() || relevantDay(item, today) <= until;
        return inTime && (person.isEmpty() || item.who == person);
    }
};

Result<Selection> selectionOf(const Arguments &arguments)
{
    Selection selection;
    const QString until = arguments.value(QStringLiteral("until"));
    selection.until = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !selection.until.isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--until"));
    }
    const QString person = arguments.value(QStringLiteral("person"));
    const std::optional<RecordId> id = RecordId::fromString(person);
    if (!person.isEmpty() && !id) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--person"));
    }
    selection.person = id.value_or(RecordId());
    return selection;
}

QList<QJsonObject> chosen(const Agenda &agenda, const Selection &selection, const Invocation &invocation)
{
    const QDate today = invocation.clock().today();
    const text::Language language = text::fromCode(invocation.arguments().value(QStringLiteral("lang")));
    const text::Catalogue catalogue(language);
    const text::Speech speech{language, text::YearStyle::Western};
    QList<QJsonObject> list;
    for (const GroupedItem &grouped : agenda.items) {
        if (selection.holds(grouped.item, today)) {
            list.append(described(grouped.item, wordOf(grouped.group), speech));
        }
    }
    if (invocation.arguments().has(QStringLiteral("quiet"))) {
        for (const AgendaItem &item : agenda.quiet) {
            if (selection.holds(item, today)) {
                list.append(described(item, QStringLiteral("quiet"), speech));
            }
        }
    }
    return list;
}

/// The persons' names by their ids.
Result<QHash<QString, QString>> namesOf(const book::Book &book)
{
    const auto persons = book.list<records::Person>();
    if (!persons) {
        return fail(persons.error());
    }
    QHash<QString, QString> names;
    for (const book::Stored<records::Person> &person : *persons) {
        names.insert(person.id.toString(), records::fullName(person.value));
    }
    return names;
}

void printItems(const QList<QJsonObject> &items, const QHash<QString, QString> &names, const Invocation &invocation)
{
    if (invocation.json()) {
        QJsonArray array;
        for (const QJsonObject &item : items) {
            array.append(item);
        }
        invocation.print(QJsonObject{{QStringLiteral("items"), array}});
        return;
    }
    for (const QJsonObject &item : items) {
        if (invocation.jsonl()) {
            invocation.print(item);
        } else {
            const auto text = [&](const char *key) { return item.value(QLatin1String(key)).toString(); };
            const QString who = names.value(text("who"));
            invocation.print(QStringLiteral("%1  %2%3  %4  %5 – %6")
                                 .arg(text("group"), who.isEmpty() ? who : who + QLatin1String("  "), text("title"),
                                      text("state"), text("opens"),
                                      text("due").isEmpty() ? text("advisedUntil") : text("due")));
        }
    }
}

int runAgenda(Invocation &invocation)
{
    const auto selection = selectionOf(invocation.arguments());
    if (!selection) {
        return invocation.refuse(selection.error());
    }
    const auto book = openBook(invocation);
    const auto person = book ? namedPerson(invocation, **book) : fail(book.error());
    if (!person) {
        return invocation.refuse(person.error());
    }
    const auto noted = selection->person.isEmpty() ? noteReading(**book) : Result<void>();
    const Result<Agenda> agenda = noted ? ofBook(**book, immunization::japanSchedule()) : fail(noted.error());
    if (!agenda) {
        return invocation.refuse(agenda.error());
    }
    const auto names = namesOf(**book);
    if (!names) {
        return invocation.refuse(names.error());
    }
    printItems(chosen(*agenda, *selection, invocation), *names, invocation);
    return Done;
}

} // namespace

QList<Command> agendaCommands()
{
    return {{QStringLiteral("agenda"), synopsis, QStringLiteral("What to do now and later, with first and last days"),
             runAgenda}};
}

} // namespace oyako::cli
