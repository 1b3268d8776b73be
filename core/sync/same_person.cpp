// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/same_person.h"

#include "core/book/person_index.h"
#include "core/exchange/known_person.h"

namespace oyako::sync {

using book::StoredRecord;
using records::Kind;
using records::Person;

namespace {

const QString action = QStringLiteral("same_person");

bool isSameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && book::foldedForSearch(a) == book::foldedForSearch(b);
}

/// `stays` with what it leaves blank as `goes` has it.
Result<Person> completed(const Person &stays, const Person &goes)
{
    QJsonObject fields = records::toJson(stays);
    const QJsonObject others = records::toJson(goes);
    for (auto field = others.begin(); field != others.end(); ++field) {
        if (!fields.contains(field.key())) {
            fields.insert(field.key(), field.value());
        }
    }
    return records::fromJson<Person>(fields);
}

/// Published lists name nobody, and are long.
bool namesPersons(Kind kind)
{
    return kind != Kind::Person && kind != Kind::Facility && kind != Kind::FacilityList;
}

Result<void> moveRecords(const book::Book &book, const RecordId &goes, const RecordId &stays, book::ChangeSet &changes)
{
    for (int kind = 0; kind < static_cast<int>(std::variant_size_v<records::AnyRecord>); ++kind) {
        if (!namesPersons(static_cast<Kind>(kind))) {
            continue;
        }
        const auto all = book.listAny(static_cast<Kind>(kind));
        if (!all) {
            return fail(all.error());
        }
        for (const StoredRecord &record : *all) {
            const records::AnyRecord value = exchange::withIds(record.value, {{goes, stays}});
            const bool isMoved = record.person == goes;
            if (isMoved || !records::changedFields(record.value, value).isEmpty()) {
                changes.edit(record.id, isMoved ? stays : record.person, record.version, value);
            }
        }
    }
    return {};
}

Result<void> addPersons(const book::Book &book, const book::Stored<Person> &goes, book::Stored<Person> stays,
                        book::ChangeSet &changes)
{
    const auto person = completed(stays.value, goes.value);
    if (!person) {
        return fail(person.error());
    }
    if (!records::sameContent(*person, stays.value)) {
        stays.value = *person;
        changes.edit(stays);
    }
    changes.markEnteredInError({goes.id, goes.id, goes.version, book::State::Current, goes.value});
    const RecordId link = exchange::linkId(goes.id);
    const records::Circumstance said = exchange::personLink(goes.id, book.clock().today());
    if (const auto before = book.findAny(link); before) {
        changes.edit(link, stays.id, before->version, said);
    } else {
        changes.addAs(link, stays.id, said);
    }
    return {};
}

Result<book::Stored<Person>> currentPerson(const book::Book &book, const RecordId &id)
{
    const auto record = book.findAny(id);
    if (!record) {
        return fail(record.error());
    }
    return record->state == book::State::Current ? book.find<Person>(id)
                                                 : fail(ErrorCode::UnknownRecord, {}, {id.toString()});
}

} // namespace

bool mayBeSame(const Person &a, const Person &b)
{
    if (!a.patientNumber.isEmpty() && a.patientNumber == b.patientNumber) {
        return true;
    }
    const bool isSameName = isSameText(records::fullKana(a), records::fullKana(b)) ||
                            isSameText(records::fullName(a), records::fullName(b));
    const bool mayShareBirthday = a.birthDate == b.birthDate || !a.birthDate.isValid() || !b.birthDate.isValid();
    const bool mayShareSex = a.sex == b.sex || a.sex == records::Sex::Unknown || b.sex == records::Sex::Unknown;
    return a.role == b.role && isSameName && mayShareBirthday && mayShareSex;
}

RecordId staying(const RecordId &a, const RecordId &b)
{
    return a.toString() <= b.toString() ? a : b;
}

Result<book::ChangeId> putTogether(book::Book &book, const RecordId &a, const RecordId &b)
{
    if (a == b) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("person"));
    }
    const RecordId staysId = staying(a, b);
    const auto stays = currentPerson(book, staysId);
    const auto goes = currentPerson(book, staysId == a ? b : a);
    if (!stays || !goes) {
        return fail(stays ? goes.error() : stays.error());
    }
    book::ChangeSet changes(action);
    OYAKO_TRY(moveRecords(book, goes->id, stays->id, changes));
    OYAKO_TRY(addPersons(book, *goes, *stays, changes));
    return book.apply(changes);
}

Result<int> followThoseTogether(book::Book &book)
{
    const auto all = book.list<records::Circumstance>();
    if (!all) {
        return fail(all.error());
    }
    qsizetype moved = 0;
    for (const auto &link : *all) {
        const auto goes = exchange::isPersonLink(link.value) ? RecordId::fromString(link.value.value) : std::nullopt;
        const auto person = goes ? book.findAny(*goes) : fail(ErrorCode::UnknownRecord);
        if (person && person->state == book::State::EnteredInError && currentPerson(book, link.person)) {
            book::ChangeSet changes(action);
            OYAKO_TRY(moveRecords(book, *goes, link.person, changes));
            if (const auto done = changes.isEmpty() ? Result<book::ChangeId>() : book.apply(changes); !done) {
                return fail(done.error());
            }
            moved += changes.steps().size();
        }
    }
    return static_cast<int>(moved);
}

} // namespace oyako::sync
