// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/note.h"
#include "app/cli/note_reading.h"
#include "app/cli/record_fields.h"
#include "core/care/applications.h"

namespace oyako::cli {

namespace {

using records::Kind;

QJsonObject described(const book::StoredRecord &record)
{
    QJsonObject object = records::toJson(record.value);
    object.insert(QStringLiteral("id"), record.id.toString());
    object.insert(QStringLiteral("person"), record.person.toString());
    object.insert(QStringLiteral("version"), record.version);
    return object;
}

/// One line for people: id, date, then the other fields as name=value.
QString line(const book::StoredRecord &record)
{
    QStringList parts{record.id.toString()};
    const QJsonObject fields = records::toJson(record.value);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString value = it.value().isString() ? it.value().toString() : it.value().toVariant().toString();
        if (!value.isEmpty() && it.key() != QLatin1String("response")) {
            parts.append(it.key() + QLatin1Char('=') + value);
        }
    }
    return parts.join(QLatin1String("  "));
}

} // namespace

Result<RecordId> namedPerson(const Invocation &invocation, const book::Book &book)
{
    const QString text = invocation.arguments().value(QStringLiteral("person"));
    if (text.isEmpty()) {
        return RecordId();
    }
    const auto id = RecordId::fromString(text);
    if (!id) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--person")); // Perhaps a name: not repeated.
    }
    const auto person = book.find<records::Person>(*id);
    return person ? Result<RecordId>(*id)
                  : Result<RecordId>(fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {text}));
}

namespace {

/// The record named by the first word or --id, of the kind asked for.
Result<book::StoredRecord> namedRecord(const Invocation &invocation, const book::Book &book, records::Kind kind)
{
    const QStringList &words = invocation.arguments().words();
    const QString text = words.isEmpty() ? invocation.arguments().value(QStringLiteral("id")) : words.first();
    const auto id = RecordId::fromString(text);
    if (!id) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"));
    }
    auto record = book.findAny(*id);
    if (record && (records::kindOf(record->value) != kind || record->state != book::State::Current)) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("id"), {text});
    }
    return record;
}

bool hasName(const records::Person &person)
{
    return !QString(person.familyName + person.givenName + person.familyKana + person.givenKana).trimmed().isEmpty();
}

/// What is allowed beyond the kind's own rules: the steps of an application follow each other, none is rewritten; who
/// had a name keeps some name.
Result<void> checkChange(const records::AnyRecord &before, const records::AnyRecord &after, const QDate &today)
{
    if (const auto *person = std::get_if<records::Person>(&after)) {
        return hasName(*person) || !hasName(std::get<records::Person>(before))
                   ? Result<void>()
                   : fail(ErrorCode::MissingValue, QStringLiteral("familyName"));
    }
    const auto *application = std::get_if<records::Application>(&after);
    return application ? care::checkSteps(std::get<records::Application>(before), *application, today) : Result<void>();
}

void warnOfIndividualNumbers(const Invocation &invocation, const records::AnyRecord &value)
{
    for (const QString &field : records::fieldsLikeIndividualNumber(value)) {
        warn(invocation, QStringLiteral("individual_number"), field);
    }
}

/// A dose that was given must be recordable, so it is a word and no refusal, as the question in the window is.
void warnOfDoseBeforeBirth(const Invocation &invocation, const book::Book &book, const RecordId &id,
                           const records::AnyRecord &value)
{
    const auto *dose = std::get_if<records::Vaccination>(&value);
    const auto record = dose ? book.findAny(id) : fail(ErrorCode::NotFound);
    const auto person = record ? book.find<records::Person>(record->person) : fail(ErrorCode::NotFound);
    if (person && person->value.birthDate.isValid() && dose->date.lastDay() < person->value.birthDate) {
        warn(invocation, QStringLiteral("before_birth"), QStringLiteral("date"));
    }
}

} // namespace

int printId(const Invocation &invocation, const RecordId &id)
{
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("id"), id.toString()}});
    } else {
        invocation.print(id.toString());
    }
    return Done;
}

int addRecord(Invocation &invocation, records::Kind kind)
{
    auto fields = givenFields(invocation, kind);
    if (!fields) {
        return invocation.refuse(fields.error());
    }
    if (kind == Kind::Pregnancy && !fields->contains(QLatin1String("fetuses"))) {
        fields->insert(QStringLiteral("fetuses"), QJsonArray{QJsonObject()}); // one, until somebody says more
    }
    const auto value = readRecord(kind, *fields);
    if (!value) {
        return invocation.refuse(value.error());
    }
    if (kind == Kind::Application) {
        const auto checked = checkChange(records::Application(), *value, invocation.clock().today());
        if (!checked) {
            return invocation.refuse(checked.error());
        }
    }
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto person = namedPerson(invocation, **book);
    if (!person) {
        return invocation.refuse(person.error());
    }
    if (person->isEmpty() && kind != records::Kind::Person) {
        return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--person"), {}});
    }
    const auto id = (*book)->add(*person, *value);
    if (!id) {
        return invocation.refuse(id.error());
    }
    warnOfIndividualNumbers(invocation, *value);
    warnOfDoseBeforeBirth(invocation, **book, *id, *value);
    return printId(invocation, *id);
}

namespace {

int editRecord(Invocation &invocation, records::Kind kind)
{
    const auto fields = givenFields(invocation, kind);
    if (!fields) {
        return invocation.refuse(fields.error());
    }
    if (fields->isEmpty()) {
        return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--data"), {}});
    }
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto record = namedRecord(invocation, **book, kind);
    if (!record) {
        return invocation.refuse(record.error());
    }
    QJsonObject merged = records::toJson(record->value);
    for (auto it = fields->begin(); it != fields->end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    const auto value = readRecord(kind, merged);
    if (!value) {
        return invocation.refuse(value.error());
    }
    const auto checked = checkChange(record->value, *value, invocation.clock().today());
    if (!checked) {
        return invocation.refuse(checked.error());
    }
    if (records::changedFields(record->value, *value).isEmpty()) {
        return printId(invocation, record->id); // said again: no new revision
    }
    book::ChangeSet changes(QStringLiteral("edit"));
    changes.edit(record->id, record->person, record->version, *value);
    const auto done = (*book)->apply(changes);
    if (!done) {
        return invocation.refuse(done.error());
    }
    warnOfIndividualNumbers(invocation, *value);
    warnOfDoseBeforeBirth(invocation, **book, record->id, *value);
    return printId(invocation, record->id);
}

} // namespace

int listRecords(Invocation &invocation, records::Kind kind)
{
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto person = namedPerson(invocation, **book);
    if (!person) {
        return invocation.refuse(person.error());
    }
    const auto whose = kind == records::Kind::Person ? RecordId() : *person;
    const auto noted = whose.isEmpty() ? noteReading(**book) : Result<void>();
    const auto found = noted ? (*book)->listAny(kind, whose) : fail(noted.error());
    if (!found) {
        return invocation.refuse(found.error());
    }
    QJsonArray items;
    for (const book::StoredRecord &record : *found) {
        if (invocation.jsonl()) {
            invocation.print(described(record));
        } else if (invocation.json()) {
            items.append(described(record));
        } else {
            invocation.print(line(record));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
    return Done;
}

namespace {

int showRecord(Invocation &invocation, records::Kind kind)
{
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto record = namedRecord(invocation, **book, kind);
    if (!record) {
        return invocation.refuse(record.error());
    }
    const auto noted = noteReading(**book, kind == Kind::Person ? record->id : record->person);
    if (!noted) {
        return invocation.refuse(noted.error());
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(described(*record));
    } else {
        invocation.print(line(*record));
    }
    return Done;
}

int removeRecord(Invocation &invocation, records::Kind kind)
{
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto record = namedRecord(invocation, **book, kind);
    if (!record) {
        return invocation.refuse(record.error());
    }
    const auto done = (*book)->markEnteredInError(record->id);
    return done ? printId(invocation, record->id) : invocation.refuse(done.error());
}

template <Kind K>
int add(Invocation &invocation)
{
    return addRecord(invocation, K);
}
template <Kind K>
int edit(Invocation &invocation)
{
    return editRecord(invocation, K);
}
template <Kind K>
int list(Invocation &invocation)
{
    return listRecords(invocation, K);
}
template <Kind K>
int show(Invocation &invocation)
{
    return showRecord(invocation, K);
}
template <Kind K>
int remove(Invocation &invocation)
{
    return removeRecord(invocation, K);
}

/// add, edit, list, show and remove of one kind of record.
template <Kind K>
QList<Command> familyCommands(const QString &family, const QString &what)
{
    const bool isPerson = K == Kind::Person;
    const QString owner = isPerson ? QString() : QStringLiteral("--person ID ");
    return {{family + QLatin1String(" add"), owner + QStringLiteral("[--data FILE.json] [--FIELD VALUE …]"),
             QStringLiteral("add ") + what + QStringLiteral("; prints the new id"), &add<K>},
            {family + QLatin1String(" edit"), QStringLiteral("(ID | --id ID) [--data FILE.json] [--FIELD VALUE …]"),
             QStringLiteral("change ") + what, &edit<K>},
            {family + QLatin1String(" list"), isPerson ? QString() : QStringLiteral("[--person ID]"),
             QStringLiteral("list by date"), &list<K>},
            {family + QLatin1String(" show"), QStringLiteral("(ID | --id ID)"), QStringLiteral("show one"), &show<K>},
            {family + QLatin1String(" remove"), QStringLiteral("(ID | --id ID)"),
             QStringLiteral("mark as entered in error; the history keeps it"), &remove<K>}};
}

/// Adding and listing papers is more than that of other records (document_commands.h).
QList<Command> paperCommands()
{
    QList<Command> commands =
        familyCommands<Kind::Document>(QStringLiteral("document"), QStringLiteral("what is written about a paper"));
    commands.removeIf([](const Command &command) {
        return command.words == QLatin1String("document add") || command.words == QLatin1String("document list");
    });
    return commands;
}

} // namespace

QList<Command> recordCommands()
{
    return familyCommands<Kind::Person>(QStringLiteral("person"), QStringLiteral("a person")) +
           familyCommands<Kind::Pregnancy>(QStringLiteral("pregnancy"), QStringLiteral("a pregnancy")) +
           familyCommands<Kind::Notification>(QStringLiteral("notification"),
                                              QStringLiteral("a pregnancy notification")) +
           familyCommands<Kind::Handbook>(QStringLiteral("handbook"), QStringLiteral("a handbook")) +
           familyCommands<Kind::Checkup>(QStringLiteral("checkup"), QStringLiteral("a checkup")) +
           familyCommands<Kind::Vaccination>(QStringLiteral("vaccine"), QStringLiteral("a dose given")) +
           familyCommands<Kind::Measurement>(QStringLiteral("growth"), QStringLiteral("a measurement")) +
           familyCommands<Kind::Appointment>(QStringLiteral("appointment"), QStringLiteral("an appointment")) +
           paperCommands() +
           familyCommands<Kind::Application>(QStringLiteral("application"), QStringLiteral("an application")) +
           familyCommands<Kind::Allowance>(QStringLiteral("allowance"), QStringLiteral("tickets or hours")) +
           familyCommands<Kind::Voucher>(QStringLiteral("voucher"), QStringLiteral("an electronic voucher")) +
           familyCommands<Kind::FeeCard>(QStringLiteral("fee-card"), QStringLiteral("the fees of a facility")) +
           familyCommands<Kind::AgendaMark>(QStringLiteral("mark"), QStringLiteral("a mark on an agenda item")) +
           familyCommands<Kind::Circumstance>(QStringLiteral("circumstance"),
                                              QStringLiteral("a circumstance that procedures depend on"));
}

} // namespace oyako::cli
