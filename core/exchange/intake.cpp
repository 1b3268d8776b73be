// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/intake.h"

#include "core/exchange/intake_lines.h"
#include "core/exchange/sensitive.h"

#include <QJsonDocument>

namespace oyako::exchange {

using namespace records;

namespace {

/// The person of the book behind one of the file: known by id, said before, or decided now.
RecordId hereOf(const Intake &intake, const RecordId &person)
{
    for (const ArrivedPerson &arrived : intake.persons) {
        if (arrived.id == person) {
            return arrived.here;
        }
    }
    // Not described in the file: somebody the book knows, under this id or as said before.
    return intake.preview.samePerson.value(person, person);
}

bool isDecidedOn(const Intake &intake, const RecordId &person)
{
    return intake.preview.samePerson.contains(person) || intake.decided.contains(person);
}

Result<void> addPerson(Intake &intake, const book::Book &book, const PreviewItem &item)
{
    const RecordId &id = item.incoming.id;
    ArrivedPerson arrived{.id = id, .person = std::get<Person>(*item.incoming.value)};
    if (item.localVersion > 0 && item.state != ItemState::New) {
        arrived.here = id;
    } else if (isDecidedOn(intake, id)) {
        const RecordId chosen = intake.preview.samePerson.value(id, intake.decided.value(id));
        arrived.isNew = chosen == id;
        arrived.here = arrived.isNew ? RecordId() : chosen;
    } else {
        auto candidates = likePersons(book, arrived.person);
        if (!candidates) {
            return fail(std::move(candidates).error());
        }
        arrived.candidates = std::move(*candidates);
    }
    intake.persons.append(std::move(arrived));
    return {};
}

Result<void> addPersonLines(Intake &intake, const book::Book &book, const PreviewItem &item)
{
    const RecordId here = hereOf(intake, item.incoming.id);
    const auto known =
        here.isEmpty() ? Result<book::Stored<Person>>(fail(ErrorCode::UnknownRecord)) : book.find<Person>(here);
    if (known) {
        intake.lines.append(personLines(item, known->value));
    } else {
        intake.lines.append(recordLine(item, false));
    }
    return {};
}

Result<void> addLines(Intake &intake, const book::Book &book, const PreviewItem &item)
{
    if (item.state == ItemState::Refused) {
        return {};
    }
    if (std::holds_alternative<Person>(*item.incoming.value)) {
        return addPersonLines(intake, book, item);
    }
    if (std::holds_alternative<FormResponse>(*item.incoming.value)) {
        return addResponseLines(intake, book, item, hereOf(intake, item.incoming.person));
    }
    // A form comes in with the answers to it.
    if (!std::holds_alternative<ImportedForm>(*item.incoming.value)) {
        intake.lines.append(recordLine(item, !sensitiveKeys(*item.incoming.value).isEmpty()));
    }
    return {};
}

bool isUndecided(const Intake &intake, const RecordId &person)
{
    return std::any_of(intake.persons.cbegin(), intake.persons.cend(), [&person](const ArrivedPerson &arrived) {
        return arrived.id == person && arrived.here.isEmpty() && !arrived.isNew;
    });
}

/// The first line of each key that is a choice.
QHash<QString, const IntakeLine *> choicesOf(const Intake &intake)
{
    QHash<QString, const IntakeLine *> choices;
    for (const IntakeLine &line : intake.lines) {
        if (line.isChoice() && !choices.contains(line.key)) {
            choices.insert(line.key, &line);
        }
    }
    return choices;
}

/// The item of each record that is not refused; its first.
QHash<RecordId, const PreviewItem *> itemsOf(const Intake &intake)
{
    QHash<RecordId, const PreviewItem *> items;
    for (const PreviewItem &item : intake.preview.items) {
        if (item.state != ItemState::Refused && !items.contains(item.incoming.id)) {
            items.insert(item.incoming.id, &item);
        }
    }
    return items;
}

const PreviewItem &itemOf(const Intake &intake, const RecordId &record)
{
    return *std::find_if(
        intake.preview.items.cbegin(), intake.preview.items.cend(),
        [&record](const PreviewItem &item) { return item.incoming.id == record && item.state != ItemState::Refused; });
}

/// The fields of somebody who is here, as far as they were accepted.
Result<void> editPerson(TakenIn &taken, const book::Book &book, const Intake &intake, const ArrivedPerson &arrived,
                        const IntakeChoices &choices)
{
    if (arrived.here.isEmpty()) {
        return {};
    }
    const auto known = book.find<Person>(arrived.here);
    if (!known) {
        return fail(known.error());
    }
    const QJsonObject said = records::toJson(arrived.person);
    QJsonObject now = records::toJson(known->value);
    int fields = 0;
    for (const IntakeLine &line : intake.lines) {
        if (line.kind == LineKind::PersonField && line.item == arrived.id && choices.accepted.contains(line.key)) {
            now.insert(line.field, said.value(line.field));
            ++fields;
        }
    }
    const auto person = fields > 0 ? records::fromJson<Person>(now) : Result<Person>(known->value);
    if (!person) {
        return fail(person.error());
    }
    if (fields > 0) {
        taken.changes.edit(known->id, known->person, known->version, *person);
    }
    return {};
}

/// A confirmed observation under an id that the same file leads to again.
Result<void> addObservation(book::ChangeSet &changes, const book::Book &book, const Intake &intake,
                            const IntakeLine &line)
{
    const RecordId id = observationId(line.item, line.field);
    const RecordId here = hereOf(intake, line.person);
    const RecordId owner = here.isEmpty() ? line.person : here;
    const auto earlier = book.findAny(id);
    if (!earlier && earlier.error().code != ErrorCode::UnknownRecord) {
        return fail(earlier.error());
    }
    if (earlier && earlier->state == book::State::Erased) {
        return {};
    }
    if (earlier) {
        changes.edit(id, owner, earlier->version, *line.observation);
    } else {
        changes.addAs(id, owner, *line.observation);
    }
    return {};
}

int countAnswers(const QJsonArray &items)
{
    int count = 0;
    for (const QJsonValue &item : items) {
        const QJsonArray answers = item[QLatin1String("answer")].toArray();
        count += static_cast<int>(answers.size()) + countAnswers(item[QLatin1String("item")].toArray());
        for (const QJsonValue &answer : answers) {
            count += countAnswers(answer[QLatin1String("item")].toArray());
        }
    }
    return count;
}

bool isTyped(const QJsonValue &value)
{
    return !RecordId::fromString(value.toString());
}

} // namespace

QLatin1String standingWord(Standing standing)
{
    switch (standing) {
    case Standing::New: return QLatin1String("new");
    case Standing::Same: return QLatin1String("same");
    case Standing::Differs: return QLatin1String("differs");
    case Standing::Said: return QLatin1String("said");
    }
    return {};
}

int Intake::undecided() const
{
    return static_cast<int>(std::count_if(persons.cbegin(), persons.cend(), [](const ArrivedPerson &person) {
        return person.here.isEmpty() && !person.isNew;
    }));
}

QList<RecordId> Intake::owners() const
{
    QList<RecordId> owners;
    for (const ArrivedPerson &person : persons) {
        owners.append(person.here.isEmpty() ? person.id : person.here);
    }
    return owners;
}

bool Intake::isTakenIn() const
{
    const bool nothingNew =
        std::none_of(lines.cbegin(), lines.cend(), [](const IntakeLine &line) { return line.isTakenByDefault(); });
    return undecided() == 0 && nothingNew && preview.count(ItemState::Same) > 0;
}

Result<Intake> prepareIntake(const book::Book &book, const IncomingFile &file, const PersonMap &decided)
{
    auto preview = previewImport(book, file);
    if (!preview) {
        return fail(std::move(preview).error());
    }
    Intake intake;
    intake.preview = std::move(*preview);
    intake.claimedBy = file.claimedBy;
    intake.recordedAt = file.recordedAt;
    intake.decided = decided;
    for (const PreviewItem &item : std::as_const(intake.preview.items)) {
        const bool isPerson = item.incoming.value && std::holds_alternative<Person>(*item.incoming.value);
        if (isPerson && item.state != ItemState::Refused) {
            OYAKO_TRY(addPerson(intake, book, item));
        }
    }
    for (const PreviewItem &item : std::as_const(intake.preview.items)) {
        OYAKO_TRY(addLines(intake, book, item));
    }
    return intake;
}

IntakeChoices usualChoices(const Intake &intake)
{
    IntakeChoices choices;
    for (const IntakeLine &line : intake.lines) {
        if (line.isTakenByDefault()) {
            choices.accepted.insert(line.key);
        }
    }
    return choices;
}

Result<TakenIn> takeIn(const book::Book &book, const Intake &intake, const IntakeChoices &choices)
{
    if (intake.undecided() > 0) {
        return fail(ErrorCode::MissingValue, QStringLiteral("persons"));
    }
    TakenIn taken{book::ChangeSet(QStringLiteral("import"), intake.preview.identifier)};
    ImportChoices wanted;
    wanted.samePerson = intake.decided;
    wanted.samePerson.removeIf([](const auto &entry) { return entry.key() == entry.value(); });
    const auto lines = choicesOf(intake);
    const auto items = itemsOf(intake);
    for (const QString &key : choices.accepted) {
        const IntakeLine *line = lines.value(key);
        if (!line) {
            return fail(ErrorCode::UnknownField, QStringLiteral("accept"), {key});
        }
        const bool isRecord = line->kind == LineKind::Record;
        taken.items += isRecord ? countItems(*items.value(line->item)->incoming.value) : 1;
        if (isRecord) {
            wanted.accepted.insert(line->item);
        }
    }
    OYAKO_TRY(addImport(taken.changes, intake.preview, wanted));
    for (const ArrivedPerson &arrived : intake.persons) {
        OYAKO_TRY(editPerson(taken, book, intake, arrived, choices));
    }
    for (const IntakeLine &line : intake.lines) {
        if (line.kind == LineKind::Observation && choices.accepted.contains(line.key)) {
            OYAKO_TRY(addObservation(taken.changes, book, intake, line));
        }
    }
    return taken.items == 0 ? Result<TakenIn>(fail(ErrorCode::NotAllowed, QStringLiteral("import")))
                            : Result<TakenIn>(std::move(taken));
}

Result<void> addObservations(book::ChangeSet &changes, const book::Book &book, const Intake &intake)
{
    for (const IntakeLine &line : intake.lines) {
        const bool isWanted = line.kind == LineKind::Observation && line.standing == Standing::New;
        if (isWanted && !isUndecided(intake, line.person)) {
            OYAKO_TRY(addObservation(changes, book, intake, line));
        }
    }
    return {};
}

int countItems(const Intake &intake, const IntakeLine &line)
{
    return !line.isChoice()                ? 0
           : line.kind == LineKind::Record ? countItems(*itemOf(intake, line.item).incoming.value)
                                           : 1;
}

int countItems(const AnyRecord &record)
{
    if (const auto *response = std::get_if<FormResponse>(&record)) {
        const QJsonObject json = QJsonDocument::fromJson(response->response.toUtf8()).object();
        return countAnswers(json.value(QLatin1String("item")).toArray());
    }
    int count = 0;
    const QJsonObject json = records::toJson(record);
    for (auto field = json.begin(); field != json.end(); ++field) {
        count += field->isObject()  ? static_cast<int>(field->toObject().size())
                 : field->isArray() ? static_cast<int>(field->toArray().size())
                 : isTyped(*field)  ? 1
                                    : 0;
    }
    return count;
}

} // namespace oyako::exchange
