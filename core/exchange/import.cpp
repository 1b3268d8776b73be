// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import.h"

#include "core/book/before_birth.h"
#include "core/book/person_index.h"
#include "core/exchange/forms_along.h"

#include <map>
#include <tuple>

namespace oyako::exchange {

using records::Person;

namespace {

PreviewItem refused(PreviewItem item, const QString &reason)
{
    item.state = ItemState::Refused;
    item.reason = reason;
    return item;
}

PreviewItem conflicting(PreviewItem item, const char *reason)
{
    item.state = ItemState::Conflicting;
    item.reason = QLatin1String(reason);
    return item;
}

bool mayBeSame(const Person &a, const Person &b)
{
    const bool sameKana = !records::fullKana(a).isEmpty() &&
                          book::foldedForSearch(records::fullKana(a)) == book::foldedForSearch(records::fullKana(b));
    const bool sameName = !records::fullName(a).isEmpty() &&
                          book::foldedForSearch(records::fullName(a)) == book::foldedForSearch(records::fullName(b));
    return a.birthDate.isValid() && a.birthDate == b.birthDate && a.sex == b.sex && (sameKana || sameName);
}

Result<QList<RecordId>> candidatesFor(const book::Book &book, const Person &person)
{
    QList<RecordId> ids;
    if (!person.birthDate.isValid()) {
        return ids;
    }
    constexpr int enough = 200;
    const auto born = book.searchPersons(person.birthDate.toString(Qt::ISODate), enough);
    if (!born) {
        return fail(born.error());
    }
    for (const auto &candidate : *born) {
        if (mayBeSame(person, candidate.value)) {
            ids.append(candidate.id);
        }
    }
    return ids;
}

/// What a record that is here already means for the file's: nobody touched it since it came, somebody did, somebody
/// took it out, or the import that brought it was undone.
Result<PreviewItem> byLastRevision(const book::Book &book, PreviewItem item)
{
    const auto history = book.history(item.incoming.id);
    if (!history) {
        return fail(history.error());
    }
    const book::Revision &last = history->last();
    const bool isCurrent = last.state == book::State::Current;
    if (!isCurrent && last.action == QLatin1String("undo")) {
        item.state = ItemState::New;
    } else if (!isCurrent) {
        return conflicting(std::move(item), "removed_here");
    } else if (last.origin.isEmpty()) {
        return conflicting(std::move(item), "edited_here");
    } else {
        item.state = ItemState::Changed;
    }
    return item;
}

Result<PreviewItem> compareWithLocal(const book::Book &book, PreviewItem item, const book::StoredRecord &local)
{
    item.localVersion = local.version;
    if (local.state == book::State::Erased) {
        return refused(std::move(item), QStringLiteral("erased"));
    }
    if (records::kindOf(local.value) != records::kindOf(*item.incoming.value)) {
        return refused(std::move(item), QStringLiteral("other_kind"));
    }
    item.differs = records::changedFields(local.value, *item.incoming.value);
    if (item.differs.isEmpty() && local.state == book::State::Current) {
        item.state = ItemState::Same;
        return item;
    }
    return byLastRevision(book, std::move(item));
}

/// A person who is here under another id: nothing to take, but what the file says of them can be looked at.
Result<PreviewItem> compareWithKnown(const book::Book &book, PreviewItem item, const RecordId &local)
{
    const auto person = book.find<Person>(local);
    if (!person) {
        return fail(person.error());
    }
    item.state = ItemState::Same;
    item.reason = QStringLiteral("known_person");
    item.candidates = {local};
    item.differs = records::changedFields(person->value, *item.incoming.value);
    return item;
}

using FormKey = std::tuple<QString, QString, QByteArray>;

FormKey keyOf(const records::ImportedForm &form)
{
    return {form.url.isEmpty() ? form.form : form.url, form.version, care::bytesOf(form)};
}

const records::ImportedForm *formIn(const fhir::Incoming &incoming)
{
    return incoming.value ? std::get_if<records::ImportedForm>(&*incoming.value) : nullptr;
}

/// Forms of the file that stand here under another id, or once more in the file: the same address, version and bytes.
Result<PersonMap> knownForms(const book::Book &book, const IncomingFile &file)
{
    PersonMap known;
    const bool hasForms = std::any_of(file.items.cbegin(), file.items.cend(),
                                      [](const fhir::Incoming &incoming) { return formIn(incoming) != nullptr; });
    if (!hasForms) {
        return known;
    }
    const auto here = care::importedForms(book);
    if (!here) {
        return fail(here.error());
    }
    std::map<FormKey, RecordId> ids;
    for (const auto &form : *here) {
        ids.emplace(keyOf(form.value), form.id);
    }
    for (const fhir::Incoming &incoming : file.items) {
        if (const auto *form = formIn(incoming); form && !book.findAny(incoming.id)) {
            const RecordId id = ids.emplace(keyOf(*form), incoming.id).first->second;
            if (id != incoming.id) {
                known.insert(incoming.id, id);
            }
        }
    }
    return known;
}

/// A form that nobody can read is not kept.
PreviewItem compareForm(PreviewItem item, const records::ImportedForm &form)
{
    const auto readable = care::shelfForm({item.incoming.id, {}, 0, form});
    return readable ? item : refused(std::move(item), QLatin1String(errorWord(readable.error().code)));
}

Result<PreviewItem> compare(const book::Book &book, const fhir::Incoming &incoming, const PersonMap &known)
{
    PreviewItem item{incoming, ItemState::New, 0, {}, {}, {}};
    if (!incoming.value) {
        return refused(std::move(item), incoming.reason);
    }
    if (isPersonLink(*incoming.value)) {
        return refused(std::move(item), QStringLiteral("link"));
    }
    item.incoming.value = withIds(*incoming.value, known);
    if (const auto valid = records::validate(*item.incoming.value, book.clock().today()); !valid) {
        return refused(std::move(item),
                       QLatin1String(errorWord(valid.error().code)) + QLatin1Char(':') + valid.error().field);
    }
    const auto local = book.findAny(incoming.id);
    if (local) {
        return compareWithLocal(book, std::move(item), *local);
    }
    if (local.error().code != ErrorCode::UnknownRecord) {
        return fail(local.error());
    }
    if (const auto *form = formIn(incoming)) {
        if (known.contains(incoming.id)) {
            item.state = ItemState::Same;
            item.reason = QStringLiteral("known_form");
            return item;
        }
        return compareForm(std::move(item), *form);
    }
    if (const auto *person = std::get_if<Person>(&*incoming.value)) {
        if (known.contains(incoming.id)) {
            return compareWithKnown(book, std::move(item), known.value(incoming.id));
        }
        auto candidates = candidatesFor(book, *person);
        if (!candidates) {
            return fail(std::move(candidates).error());
        }
        item.candidates = std::move(*candidates);
        if (!item.candidates.isEmpty()) {
            return conflicting(std::move(item), "same_person");
        }
    }
    return item;
}

/// What belongs to somebody who is neither here nor in the file cannot be taken.
void refuseOrphans(const book::Book &book, const PersonMap &here, QList<PreviewItem> &items)
{
    QSet<RecordId> known;
    for (const PreviewItem &item : items) {
        if (item.incoming.value && std::holds_alternative<Person>(*item.incoming.value) &&
            item.state != ItemState::Refused) {
            known.insert(item.incoming.id);
        }
    }
    for (PreviewItem &item : items) {
        const RecordId &person = item.incoming.person;
        const bool isHousehold = item.incoming.isOwn && person.isEmpty();
        if (item.state == ItemState::Refused || isHousehold || known.contains(person) || here.contains(person)) {
            continue;
        }
        if (book.find<Person>(person)) {
            known.insert(person);
        } else {
            item = refused(std::move(item), QStringLiteral("person_missing"));
        }
    }
}

/// The birthdays that hold for the persons of a file: those it brings itself, else those of the book.
QHash<RecordId, QDate> birthsOf(const book::Book &book, const Preview &preview)
{
    QHash<RecordId, QDate> births;
    for (const PreviewItem &item : preview.items) {
        const auto *person = item.incoming.value ? std::get_if<Person>(&*item.incoming.value) : nullptr;
        if (person && (item.state == ItemState::New || item.state == ItemState::Changed)) {
            births.insert(item.incoming.id, person->birthDate);
        }
    }
    for (const PreviewItem &item : preview.items) {
        const RecordId &person = item.incoming.person;
        if (!births.contains(person)) {
            const auto here = book.find<Person>(preview.samePerson.value(person, person));
            births.insert(person, here ? here->value.birthDate : QDate());
        }
    }
    return births;
}

/// The book takes no measurement from before the birth (book/before_birth.h).
void refuseBeforeBirth(const book::Book &book, Preview &preview)
{
    const QHash<RecordId, QDate> births = birthsOf(book, preview);
    for (PreviewItem &item : preview.items) {
        const bool isOpen = item.incoming.value && item.state != ItemState::Refused && item.state != ItemState::Same;
        if (isOpen && book::isMeasuredBeforeBirth(*item.incoming.value, births.value(item.incoming.person))) {
            item = refused(std::move(item), QStringLiteral("before_birth"));
        }
    }
}

bool isChosen(const PreviewItem &item, const ImportChoices &choices)
{
    if (item.state == ItemState::Same || item.state == ItemState::Refused) {
        return false;
    }
    return choices.accepted.contains(item.incoming.id) || (choices.all && item.state != ItemState::Conflicting);
}

/// The forms from elsewhere that the chosen responses answer.
QSet<RecordId> wantedForms(const Preview &preview, const ImportChoices &choices)
{
    QSet<RecordId> wanted;
    for (const PreviewItem &item : preview.items) {
        const bool chosen = isChosen(item, choices);
        const auto *response = chosen ? std::get_if<records::FormResponse>(&*item.incoming.value) : nullptr;
        if (response && !response->definition.isEmpty()) {
            wanted.insert(response->definition);
        }
    }
    return wanted;
}

/// Persons of the file whose own record is not taken in, although it is not in the book: nothing of theirs can be.
QSet<RecordId> missingPersons(const Preview &preview, const ImportChoices &choices)
{
    QSet<RecordId> missing;
    for (const PreviewItem &item : preview.items) {
        const bool isNotHere = item.state == ItemState::New || item.reason == QLatin1String("same_person");
        const bool isNewPerson =
            isNotHere && item.incoming.value && std::holds_alternative<Person>(*item.incoming.value);
        if (isNewPerson && !isChosen(item, choices) && !choices.samePerson.contains(item.incoming.id)) {
            missing.insert(item.incoming.id);
        }
    }
    return missing;
}

/// Which persons of the file are here under another id.
Result<void> findKnown(const book::Book &book, const IncomingFile &file, Preview &preview)
{
    QSet<RecordId> asked;
    for (const fhir::Incoming &incoming : file.items) {
        const RecordId &person = incoming.person;
        if (person.isEmpty() || asked.contains(person)) {
            continue;
        }
        asked.insert(person);
        const auto link = book.findAny(linkId(person));
        if (!link && link.error().code != ErrorCode::UnknownRecord) {
            return fail(link.error());
        }
        if (link && link->state == book::State::Current && isPersonLink(link->value)) {
            preview.samePerson.insert(person, link->person);
        } else if (link) {
            preview.takenBackLinks.insert(person, link->version);
        }
    }
    return {};
}

void addLink(book::ChangeSet &changes, const Preview &preview, const RecordId &elsewhere, const RecordId &here)
{
    const records::Circumstance link = personLink(elsewhere, preview.day);
    if (const int version = preview.takenBackLinks.value(elsewhere); version > 0) {
        changes.edit(linkId(elsewhere), here, version, link);
    } else {
        changes.addAs(linkId(elsewhere), here, link);
    }
}

/// What somebody decided now, kept for the next file.
void addLinks(book::ChangeSet &changes, const Preview &preview, const PersonMap &decided)
{
    for (auto entry = decided.cbegin(); entry != decided.cend(); ++entry) {
        if (entry.key() != entry.value() && !preview.samePerson.contains(entry.key())) {
            addLink(changes, preview, entry.key(), entry.value());
        }
    }
}

Result<void> checkAccepted(const Preview &preview, const ImportChoices &choices)
{
    QSet<RecordId> unknown = choices.accepted;
    for (const PreviewItem &item : preview.items) {
        unknown.remove(item.incoming.id);
    }
    return unknown.isEmpty()
               ? Result<void>()
               : fail(ErrorCode::UnknownRecord, QStringLiteral("accept"), {unknown.constBegin()->toString()});
}

} // namespace

QLatin1String stateWord(ItemState state)
{
    switch (state) {
    case ItemState::New: return QLatin1String("new");
    case ItemState::Changed: return QLatin1String("changed");
    case ItemState::Same: return QLatin1String("same");
    case ItemState::Conflicting: return QLatin1String("conflicting");
    case ItemState::Refused: return QLatin1String("refused");
    }
    return {};
}

int Preview::count(ItemState state) const
{
    return static_cast<int>(
        std::count_if(items.cbegin(), items.cend(), [state](const PreviewItem &item) { return item.state == state; }));
}

Result<Preview> previewImport(const book::Book &book, const IncomingFile &file)
{
    Preview preview{.identifier = file.identifier,
                    .items = {},
                    .samePerson = {},
                    .takenBackLinks = {},
                    .day = book.clock().today()};
    OYAKO_TRY(findKnown(book, file, preview));
    auto known = knownForms(book, file);
    if (!known) {
        return fail(std::move(known).error());
    }
    known->insert(preview.samePerson);
    QSet<RecordId> seen;
    for (const fhir::Incoming &incoming : file.items) {
        if (incoming.value && seen.contains(incoming.id)) {
            preview.items.append(refused({incoming, ItemState::New, 0, {}, {}, {}}, QStringLiteral("twice")));
            continue;
        }
        seen.insert(incoming.id);
        auto item = compare(book, incoming, *known);
        if (!item) {
            return fail(std::move(item).error());
        }
        preview.items.append(std::move(*item));
    }
    refuseOrphans(book, preview.samePerson, preview.items);
    refuseBeforeBirth(book, preview);
    return preview;
}

Result<void> addImport(book::ChangeSet &changes, const Preview &preview, const ImportChoices &choices)
{
    OYAKO_TRY(checkAccepted(preview, choices));
    const QSet<RecordId> missing = missingPersons(preview, choices);
    PersonMap same = choices.samePerson;
    same.insert(preview.samePerson);
    addLinks(changes, preview, choices.samePerson);
    const QSet<RecordId> forms = wantedForms(preview, choices);
    for (const PreviewItem &item : preview.items) {
        const RecordId &person = item.incoming.person;
        const bool isMatchedPerson = same.contains(item.incoming.id);
        const bool isWantedForm = item.state == ItemState::New && forms.contains(item.incoming.id);
        if (!(isChosen(item, choices) || isWantedForm) || isMatchedPerson || missing.contains(person)) {
            continue;
        }
        const RecordId owner = same.value(person, person);
        const records::AnyRecord value = withIds(*item.incoming.value, same);
        if (item.localVersion == 0) {
            changes.addAs(item.incoming.id, owner, value);
        } else {
            changes.edit(item.incoming.id, owner, item.localVersion, value);
        }
    }
    return {};
}

Result<book::ChangeSet> acceptImport(const Preview &preview, const ImportChoices &choices)
{
    book::ChangeSet changes(QStringLiteral("import"), preview.identifier);
    OYAKO_TRY(addImport(changes, preview, choices));
    return changes.isEmpty() ? Result<book::ChangeSet>(fail(ErrorCode::NotAllowed, QStringLiteral("import")))
                             : Result<book::ChangeSet>(std::move(changes));
}

} // namespace oyako::exchange
