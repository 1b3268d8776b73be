// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exchange_commands.h"

#include "app/cli/book_access.h"
#include "core/agenda/family_from_book.h"
#include "core/base/files.h"
#include "core/exchange/agenda_calendar.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/import.h"

#include <QDir>
#include <QFileInfo>

namespace oyako::cli {

namespace {

using exchange::ItemState;

constexpr records::Kind csvKinds[]{records::Kind::Person,      records::Kind::Pregnancy,   records::Kind::Checkup,
                                   records::Kind::Measurement, records::Kind::Vaccination, records::Kind::Appointment,
                                   records::Kind::Application, records::Kind::Handbook};

Result<QList<RecordId>> namedPersons(const Arguments &arguments, const book::Book &book)
{
    QList<RecordId> persons;
    const QStringList given = arguments.values(QStringLiteral("person"));
    for (const QString &text : given) {
        const auto id = RecordId::fromString(text);
        if (!id || !book.find<records::Person>(*id)) {
            return fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {text});
        }
        persons.append(*id);
    }
    return persons;
}

Result<void> writeCsvFolder(const book::Book &book, const QList<RecordId> &persons, const QString &folder)
{
    OYAKO_TRY(files::makePrivateFolder(folder));
    for (const records::Kind kind : csvKinds) {
        const auto bytes = exchange::writeCsv(book, kind, persons);
        if (!bytes) {
            return fail(bytes.error());
        }
        OYAKO_TRY(files::replace(folder + QLatin1Char('/') + QString(records::kindWord(kind)) + QLatin1String(".csv"),
                                 *bytes));
    }
    return {};
}

Result<void> writeFhir(const book::Book &book, const exchange::ExportOptions &options, const QString &path)
{
    const auto bytes = exchange::writeFhirBundle(book, options);
    return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
}

/// The next year of what is to be done, as a calendar.
Result<void> writeCalendarFile(const book::Book &book, const QString &path)
{
    constexpr int monthsAhead = 12;
    const auto family = agenda::familyOf(book);
    if (!family) {
        return fail(family.error());
    }
    const QDate today = book.clock().today();
    const auto agenda = agenda::makeAgenda(*family, today, agenda::builtInSources());
    const auto events =
        exchange::calendarEvents(agenda, today.addMonths(monthsAhead), exchange::TitleLanguage::Japanese, 0);
    return files::replace(path, exchange::writeCalendar(events, {book.clock().now(), {}}));
}

Result<void> writeFormat(const book::Book &book, const exchange::ExportOptions &options, const QString &format,
                         const QString &out)
{
    if (format == QLatin1String("fhir")) {
        return writeFhir(book, options, out);
    }
    if (format == QLatin1String("csv")) {
        return writeCsvFolder(book, options.persons, out);
    }
    if (format == QLatin1String("ics")) {
        return writeCalendarFile(book, out);
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("--format"), {format});
}

int exportFile(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--out"), {}});
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto persons = namedPersons(arguments, **book);
    if (!persons) {
        return invocation.refuse(persons.error());
    }
    const exchange::ExportOptions options{*persons, arguments.has(QStringLiteral("include-sensitive"))};
    const auto written =
        writeFormat(**book, options, arguments.value(QStringLiteral("format"), QStringLiteral("fhir")), out);
    return written ? Done : invocation.refuse(written.error());
}

QJsonObject described(const exchange::PreviewItem &item)
{
    QJsonObject object{{QStringLiteral("id"), item.incoming.id.toString()},
                       {QStringLiteral("source"), item.incoming.source},
                       {QStringLiteral("state"), QString(exchange::stateWord(item.state))}};
    if (item.incoming.value) {
        object.insert(QStringLiteral("kind"), QString(records::kindWord(records::kindOf(*item.incoming.value))));
    }
    if (!item.reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), item.reason);
    }
    if (!item.differs.isEmpty()) {
        object.insert(QStringLiteral("differs"), QJsonArray::fromStringList(item.differs));
    }
    QJsonArray candidates;
    for (const RecordId &candidate : item.candidates) {
        candidates.append(candidate.toString());
    }
    if (!candidates.isEmpty()) {
        object.insert(QStringLiteral("candidates"), candidates);
    }
    return object;
}

QJsonObject counts(const exchange::Preview &preview)
{
    QJsonObject object;
    for (const ItemState state :
         {ItemState::New, ItemState::Changed, ItemState::Same, ItemState::Conflicting, ItemState::Refused}) {
        object.insert(exchange::stateWord(state), preview.count(state));
    }
    return object;
}

void printPreview(const Invocation &invocation, const exchange::Preview &preview)
{
    QJsonArray items;
    for (const exchange::PreviewItem &item : preview.items) {
        const QJsonObject object = described(item);
        if (invocation.jsonl()) {
            invocation.print(object);
        } else if (invocation.json()) {
            items.append(object);
        } else if (item.state != ItemState::Same) {
            invocation.print(object.value(QLatin1String("state")).toString() + QLatin1String("  ") +
                             item.incoming.id.toString() + QLatin1String("  ") + item.incoming.source +
                             QLatin1String("  ") + item.reason);
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("counts"), counts(preview)}, {QStringLiteral("items"), items}});
    }
}

/// --accept all | ID,ID …; without it everything new and changed. --match FILE_ID=BOOK_ID says who is who.
Result<exchange::ImportChoices> givenChoices(const Arguments &arguments)
{
    exchange::ImportChoices choices;
    const QString accept = arguments.value(QStringLiteral("accept"), QStringLiteral("all"));
    choices.all = accept == QLatin1String("all");
    const QStringList ids = choices.all ? QStringList() : accept.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &text : ids) {
        const auto id = RecordId::fromString(text);
        if (!id) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--accept"), {text});
        }
        choices.accepted.append(*id);
    }
    const QStringList matches = arguments.values(QStringLiteral("match"));
    for (const QString &match : matches) {
        const auto from = RecordId::fromString(match.section(QLatin1Char('='), 0, 0));
        const auto to = RecordId::fromString(match.section(QLatin1Char('='), 1));
        if (!from || !to) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--match"), {match});
        }
        choices.samePerson.insert(*from, *to);
    }
    return choices;
}

int takeIn(const Invocation &invocation, book::Book &book, const exchange::Preview &preview)
{
    const auto choices = givenChoices(invocation.arguments());
    if (!choices) {
        return invocation.refuse(choices.error());
    }
    const bool nothingToDo = preview.count(ItemState::Same) == preview.items.size() - preview.count(ItemState::Refused);
    if (choices->all && nothingToDo && preview.count(ItemState::Same) > 0) {
        invocation.print(
            QJsonObject{{QStringLiteral("import"), QString()}, {QStringLiteral("counts"), counts(preview)}});
        return Done;
    }
    const auto changes = exchange::acceptImport(preview, *choices);
    if (!changes) {
        return invocation.refuse(changes.error());
    }
    const auto done = book.apply(*changes);
    if (!done) {
        return invocation.refuse(done.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("import"), done->toString()},
                                 {QStringLiteral("taken"), static_cast<int>(changes->steps().size())},
                                 {QStringLiteral("counts"), counts(preview)}});
    return Done;
}

int importFile(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    if (words.size() != 1) {
        return invocation.usage(
            QStringLiteral("import FILE [--preview] [--accept all|ID,ID …] [--match FILE_ID=BOOK_ID]"));
    }
    const auto bytes = files::read(words.first(), exchange::largestImport);
    if (!bytes) {
        const bool isMissing = bytes.error().code == ErrorCode::NotFound;
        const int status = invocation.refuse(bytes.error());
        return isMissing ? CannotOpen : status;
    }
    const auto file = exchange::readFhir(*bytes);
    if (!file) {
        return invocation.refuse(file.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto preview = exchange::previewImport(**book, *file);
    if (!preview) {
        return invocation.refuse(preview.error());
    }
    if (invocation.arguments().has(QStringLiteral("preview"))) {
        printPreview(invocation, *preview);
        return Done;
    }
    return takeIn(invocation, **book, *preview);
}

int undoImport(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const auto id = words.isEmpty() ? std::nullopt : book::ChangeId::fromString(words.first());
    if (!id) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("import"), words});
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto report = (*book)->undo(*id);
    if (!report) {
        return invocation.refuse(report.error());
    }
    QJsonArray leftAlone;
    for (const RecordId &record : report->leftAlone) {
        leftAlone.append(record.toString());
    }
    invocation.print(QJsonObject{{QStringLiteral("reverted"), static_cast<int>(report->reverted.size())},
                                 {QStringLiteral("leftAlone"), leftAlone}});
    return Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {{QStringLiteral("export"),
             QStringLiteral("--format fhir|csv|ics --out PATH [--person ID …] [--include-sensitive]"),
             QStringLiteral("write the records into an open format"), &exportFile},
            {QStringLiteral("import"),
             QStringLiteral("FILE [--preview] [--accept all|ID,ID …] [--match FILE_ID=BOOK_ID]"),
             QStringLiteral("take in a FHIR R4 file; twice changes nothing"), &importFile},
            {QStringLiteral("undo-import"), QStringLiteral("ID"), QStringLiteral("bring back what an import changed"),
             &undoImport}};
}

} // namespace oyako::cli
