// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_flow.h"

#include "app/cli/calendar_import.h"
#include "app/cli/file_kind.h"
#include "app/cli/import_signature.h"
#include "core/base/files.h"
#include "core/exchange/csv_import.h"
#include "core/exchange/family_card.h"
#include "core/exchange/handover.h"
#include "core/exchange/ical.h"
#include "core/exchange/intake.h"
#include "core/exchange/measurement_table.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/papers_along.h"

#include <QFileInfo>

namespace oyako::cli {

namespace {

using exchange::ItemState;

/// What a measurement says, in the unit it is kept in: "weight 7200 g", "blood_pressure 118/74 mmHg".
QString valueOf(const records::Measurement &measured)
{
    constexpr int digits = 10;
    QString number = QString::number(measured.value, 'g', digits);
    if (measured.second) {
        number += QLatin1Char('/') + QString::number(*measured.second, 'g', digits);
    }
    return QStringLiteral("%1 %2 %3").arg(records::enumWord(measured.type), number, records::unitOf(measured.type));
}

/// The day of a record, and what was measured: enough to see what would be taken in.
void addContent(QJsonObject &object, const records::AnyRecord &record)
{
    if (const QDate date = records::dateOf(record); date.isValid()) {
        object.insert(QStringLiteral("date"), date.toString(Qt::ISODate));
    }
    if (const auto *measured = std::get_if<records::Measurement>(&record)) {
        object.insert(QStringLiteral("value"), valueOf(*measured));
    }
}

QJsonObject described(const exchange::PreviewItem &item)
{
    QJsonObject object{{QStringLiteral("id"), item.incoming.id.toString()},
                       {QStringLiteral("source"), item.incoming.source},
                       {QStringLiteral("state"), QString(exchange::stateWord(item.state))}};
    if (item.incoming.value) {
        object.insert(QStringLiteral("kind"), QString(records::kindWord(records::kindOf(*item.incoming.value))));
        addContent(object, *item.incoming.value);
    }
    if (!item.reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), item.reason);
    }
    if (!item.differs.isEmpty()) {
        object.insert(QStringLiteral("differs"), QJsonArray::fromStringList(item.differs));
    }
    if (!item.incoming.dropped.isEmpty()) {
        object.insert(QStringLiteral("dropped"), QJsonArray::fromStringList(item.incoming.dropped));
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

QString lineOf(const QJsonObject &object)
{
    QStringList parts;
    for (const char *name : {"state", "id", "source", "kind", "date", "value", "reason"}) {
        if (const QString part = object.value(QLatin1String(name)).toString(); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QLatin1String("  "));
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
            invocation.print(lineOf(object));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("counts"), counts(preview)}, {QStringLiteral("items"), items}});
    }
}

/// Where a preview comes from, as far as it is a file of records.
struct Source {
    const exchange::IncomingFile *file = nullptr;
    const exchange::Signer *signer = nullptr; ///< Null when nobody signed.
    QString folder = {};                      ///< Where its papers may lie beside it; else empty.
};

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
            return fail(ErrorCode::InvalidValue, QStringLiteral("--accept"));
        }
        choices.accepted.insert(*id);
    }
    const QStringList matches = arguments.values(QStringLiteral("match"));
    for (const QString &match : matches) {
        const auto from = RecordId::fromString(match.section(QLatin1Char('='), 0, 0));
        const auto to = RecordId::fromString(match.section(QLatin1Char('='), 1));
        if (!from || !to) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--match"));
        }
        choices.samePerson.insert(*from, *to);
    }
    return choices;
}

/// --observations: what questionnaires state becomes measurements as well; somebody confirms it by saying so.
Result<void> addObservations(book::ChangeSet &changes, const book::Book &book, const exchange::IncomingFile *file,
                             const exchange::Preview &preview, const exchange::ImportChoices &choices)
{
    if (!file) {
        return {};
    }
    exchange::PersonMap decided = choices.samePerson;
    for (const exchange::PreviewItem &item : preview.items) {
        const bool isTaken = item.state == ItemState::New || choices.accepted.contains(item.incoming.id);
        if (isTaken && item.incoming.value && std::holds_alternative<records::Person>(*item.incoming.value)) {
            decided.insert(item.incoming.id, item.incoming.id);
        }
    }
    const auto intake = exchange::prepareIntake(book, *file, decided);
    return intake ? exchange::addObservations(changes, book, *intake) : Result<void>(fail(intake.error()));
}

bool isNothingToDo(const exchange::Preview &preview, const exchange::ImportChoices &choices,
                   const book::ChangeSet &changes)
{
    const bool allSame = preview.count(ItemState::Same) == preview.items.size() - preview.count(ItemState::Refused);
    return choices.all && allSame && preview.count(ItemState::Same) > 0 && changes.isEmpty();
}

/// Nothing can be taken: the first line or resource that stands in the way, and its reason.
Error nothingTaken(const exchange::Preview &preview)
{
    const auto first = std::find_if(preview.items.cbegin(), preview.items.cend(),
                                    [](const exchange::PreviewItem &item) { return !item.reason.isEmpty(); });
    return {ErrorCode::NotAllowed, QStringLiteral("import"),
            first == preview.items.cend() ? QStringList() : QStringList{first->incoming.source, first->reason}};
}

/// The persons of a preview, as this book knows them once they were taken in.
QList<RecordId> personsOf(const book::Book &book, const exchange::Preview &preview,
                          const exchange::ImportChoices &choices)
{
    QList<RecordId> persons;
    for (const exchange::PreviewItem &item : preview.items) {
        const RecordId person = choices.samePerson.value(item.incoming.id, item.incoming.id);
        const bool isPerson = item.incoming.value && std::holds_alternative<records::Person>(*item.incoming.value);
        if (isPerson && book.find<records::Person>(person)) {
            persons.append(person);
        }
    }
    return persons;
}

int takeIn(const Invocation &invocation, book::Book &book, const exchange::Preview &preview, const Source &source)
{
    const auto choices = givenChoices(invocation.arguments());
    if (!choices) {
        return invocation.refuse(choices.error());
    }
    book::ChangeSet changes(QStringLiteral("import"), preview.identifier);
    auto gathered = exchange::addImport(changes, preview, *choices);
    if (gathered && invocation.arguments().has(QStringLiteral("observations"))) {
        gathered = addObservations(changes, book, source.file, preview, *choices);
    }
    if (!gathered) {
        return invocation.refuse(gathered.error());
    }
    QJsonObject said{{QStringLiteral("import"), QString()}, {QStringLiteral("counts"), counts(preview)}};
    if (source.signer) {
        said.insert(QStringLiteral("signed"), describedSigner(*source.signer));
    }
    if (isNothingToDo(preview, *choices, changes)) {
        invocation.print(said);
        return Done;
    }
    if (changes.isEmpty()) {
        return invocation.refuse(nothingTaken(preview));
    }
    if (const auto missing = source.folder.isEmpty() ? Result<int>(0) : exchange::attachPapers(changes, source.folder);
        !missing) {
        return invocation.refuse(missing.error());
    }
    const auto done = book.apply(changes);
    auto remembered = done && source.signer ? rememberSigner(book, *source.signer) : Result<void>();
    if (done && remembered && source.file) {
        remembered = exchange::rememberFamilyCard(book, personsOf(book, preview, *choices), source.file->answerTo);
    }
    if (!done || !remembered) {
        return invocation.refuse(done ? remembered.error() : done.error());
    }
    said.insert(QStringLiteral("import"), done->toString());
    said.insert(QStringLiteral("taken"), static_cast<int>(changes.steps().size()));
    invocation.print(said);
    return Done;
}

int showOrTakeIn(const Invocation &invocation, book::Book &book, const Result<exchange::Preview> &preview,
                 const Source &source = {})
{
    if (!preview) {
        return invocation.refuse(preview.error());
    }
    if (invocation.arguments().has(QStringLiteral("preview"))) {
        printPreview(invocation, *preview);
        return Done;
    }
    return takeIn(invocation, book, *preview, source);
}

/// Whose the values of a table are: --person for a table of one child or for --child NAME, else by the names in it.
Result<QHash<QString, RecordId>> ownersOf(const Arguments &arguments, const book::Book &book, const QStringList &names)
{
    const auto persons = namedPersons(arguments, book);
    if (!persons) {
        return fail(persons.error());
    }
    const QString named = arguments.value(QStringLiteral("child"));
    QHash<QString, RecordId> owners;
    if (!persons->isEmpty() && (!named.isEmpty() || names.size() == 1)) {
        owners.insert(named.isEmpty() ? names.first() : named, persons->first());
        return owners;
    }
    for (const QString &name : names) {
        const auto found = exchange::childNamed(book, name);
        if (!found) {
            return fail(found.error());
        }
        if (!found->isEmpty() && (persons->isEmpty() || persons->contains(*found))) {
            owners.insert(name, *found);
        }
    }
    return owners.isEmpty()
               ? Result<QHash<QString, RecordId>>(fail(ErrorCode::MissingValue, QStringLiteral("--person")))
               : Result<QHash<QString, RecordId>>(owners);
}

/// A table of measurements from another program or a spreadsheet.
int importTable(Invocation &invocation, const QByteArray &bytes)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto values = exchange::readMeasurementTable(bytes, {(*book)->clock().today()});
    if (!values) {
        return invocation.refuse(values.error());
    }
    if (exchange::childrenOf(*values).isEmpty()) {
        return invocation.refuse({ErrorCode::NotRecognised, QStringLiteral("rows"), {QStringLiteral("csv")}});
    }
    const auto owners = ownersOf(invocation.arguments(), **book, exchange::childrenOf(*values));
    if (!owners) {
        return invocation.refuse(owners.error());
    }
    return showOrTakeIn(invocation, **book,
                        exchange::previewMeasurements(**book, *values, *owners, exchange::tableIdentifier(bytes)));
}

/// A table that this program wrote, perhaps changed in a spreadsheet since.
int importRecords(Invocation &invocation, const QByteArray &bytes)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto file = exchange::readRecordTable(bytes);
    return showOrTakeIn(invocation, **book,
                        file ? exchange::previewImport(**book, *file) : Result<exchange::Preview>(fail(file.error())));
}

/// The keys that open what comes in: of --identity-file, else of the book.
Result<std::vector<seal::Identity>> givenIdentities(Invocation &invocation, std::unique_ptr<book::Book> &book)
{
    const QString path = invocation.arguments().value(QStringLiteral("identity-file"));
    if (!path.isEmpty()) {
        // A pipe would be waited for without end.
        if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
            return fail(ErrorCode::IoFailed, QStringLiteral("--identity-file"));
        }
        const auto content = readSecret(path);
        auto identity = content ? seal::Identity::fromFile(*content) : fail(content.error());
        if (!identity) {
            return fail(std::move(identity).error());
        }
        std::vector<seal::Identity> identities;
        identities.push_back(std::move(*identity));
        return identities;
    }
    if (!book) {
        auto opened = openBook(invocation);
        if (!opened) {
            return fail(std::move(opened).error());
        }
        book = std::move(*opened);
    }
    return exchange::ownIdentities(*book);
}

} // namespace

Result<QList<RecordId>> namedPersons(const Arguments &arguments, const book::Book &book)
{
    QList<RecordId> persons;
    const QStringList given = arguments.values(QStringLiteral("person"));
    for (const QString &text : given) {
        const auto id = RecordId::fromString(text);
        if (!id || !book.find<records::Person>(*id)) {
            return fail(ErrorCode::UnknownRecord, QStringLiteral("--person"));
        }
        persons.append(*id);
    }
    return persons;
}

Result<QByteArray> clearBytes(Invocation &invocation, const QByteArray &bytes, std::unique_ptr<book::Book> &book)
{
    // What is not sealed is refused or taken without asking for any key.
    auto clear = exchange::openIncoming(bytes, {});
    if (clear || clear.error().code != ErrorCode::Locked) {
        return clear;
    }
    const auto identities = givenIdentities(invocation, book);
    return identities ? exchange::openIncoming(bytes, *identities) : fail(identities.error());
}

int runImport(Invocation &invocation, const QString &named)
{
    // The folder of `export --format all` is taken in as a whole.
    const QString path = QFileInfo(named).isDir() ? QString(named + QLatin1String("/book.fhir.json")) : named;
    const auto bytes = files::read(path, exchange::largestImport);
    if (!bytes) {
        const bool isMissing = bytes.error().code == ErrorCode::NotFound;
        const int status = invocation.refuse(bytes.error());
        return isMissing ? CannotOpen : status;
    }
    if (exchange::looksLikeCalendar(*bytes) || path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)) {
        return importCalendar(invocation, *bytes);
    }
    std::unique_ptr<book::Book> book;
    if (exchange::looksLikeRecordTable(*bytes)) {
        return importRecords(invocation, *bytes);
    }
    if (exchange::looksLikeTable(*bytes)) {
        return importTable(invocation, *bytes);
    }
    const auto clear = clearBytes(invocation, *bytes, book);
    const QString foreign = clear ? foreignKind(*clear) : QString();
    if (!foreign.isEmpty()) {
        return invocation.refuse({ErrorCode::NotRecognised, {}, {foreign}});
    }
    const auto file = clear ? exchange::readFhir(*clear) : Result<exchange::IncomingFile>(fail(clear.error()));
    if (!file) {
        return invocation.refuse(file.error());
    }
    if (!book) {
        auto opened = openBook(invocation);
        if (!opened) {
            return invocation.refuse(opened.error());
        }
        book = std::move(*opened);
    }
    const auto signer = signerOfPath(*book, path, *bytes, *clear);
    if (!signer) {
        return invocation.refuse(signer.error());
    }
    return showOrTakeIn(
        invocation, *book, exchange::previewImport(*book, *file),
        {&*file, signer->state == exchange::SignatureState::None ? nullptr : &*signer, QFileInfo(path).path()});
}

} // namespace oyako::cli
