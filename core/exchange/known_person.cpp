// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/known_person.h"

#include "core/book/person_index.h"

#include <algorithm>

namespace oyako::exchange {

using records::Circumstance;
using records::Person;

namespace {

const QString linkKey = QStringLiteral("person_elsewhere");
const QUuid linkNamespace(0x6ba7b812, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8); // RFC 9562, OID

QJsonValue mapped(const QJsonValue &value, const PersonMap &map)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            entry.value() = mapped(entry.value(), map);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries) {
            all.append(mapped(entry, map));
        }
        return all;
    }
    const auto id = RecordId::fromString(value.toString());
    return id && map.contains(*id) ? QJsonValue(map.value(*id).toString()) : value;
}

QString folded(const QString &text)
{
    return book::foldedForSearch(text);
}

bool isSameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && folded(a) == folded(b);
}

std::optional<Likeness> likeness(const Person &a, const Person &b)
{
    const bool sameBirthday = a.birthDate.isValid() && a.birthDate == b.birthDate;
    const bool sameName = isSameText(fullKana(a), fullKana(b)) || isSameText(fullName(a), fullName(b));
    if (sameBirthday && sameName && a.sex == b.sex) {
        return Likeness::NameAndBirthday;
    }
    if (!a.patientNumber.isEmpty() && a.patientNumber == b.patientNumber) {
        return Likeness::PatientNumber;
    }
    const bool sameFamily = isSameText(a.familyKana, b.familyKana) || isSameText(a.familyName, b.familyName);
    return sameBirthday && sameFamily ? std::optional(Likeness::Birthday) : std::nullopt;
}

Result<void> addFound(const book::Book &book, const Person &person, const QString &text, QList<Candidate> &candidates)
{
    constexpr int enough = 200;
    const auto found = text.isEmpty() ? Result<QList<book::Stored<Person>>>() : book.searchPersons(text, enough);
    if (!found) {
        return fail(found.error());
    }
    for (const auto &one : *found) {
        const auto like = likeness(person, one.value);
        const bool isThere = std::any_of(candidates.cbegin(), candidates.cend(),
                                         [&one](const Candidate &other) { return other.person.id == one.id; });
        if (like && !isThere) {
            candidates.append({one, *like});
        }
    }
    return {};
}

} // namespace

RecordId linkId(const RecordId &elsewhere)
{
    return RecordId(QUuid::createUuidV5(linkNamespace, elsewhere.toString()));
}

Circumstance personLink(const RecordId &elsewhere, const QDate &since)
{
    return {.key = linkKey, .value = elsewhere.toString(), .since = since};
}

bool isPersonLink(const records::AnyRecord &record)
{
    const auto *circumstance = std::get_if<Circumstance>(&record);
    return circumstance && circumstance->key == linkKey;
}

Result<QList<RecordId>> idsElsewhere(const book::Book &book, const RecordId &person)
{
    const auto all = book.list<Circumstance>(person);
    if (!all) {
        return fail(all.error());
    }
    QList<RecordId> ids;
    for (const auto &one : *all) {
        const auto id = one.value.key == linkKey ? RecordId::fromString(one.value.value) : std::nullopt;
        if (id) {
            ids.append(*id);
        }
    }
    return ids;
}

records::AnyRecord withIds(const records::AnyRecord &record, const PersonMap &map)
{
    if (map.isEmpty() || isPersonLink(record)) {
        return record;
    }
    const QJsonObject before = records::toJson(record);
    const QJsonObject after = mapped(before, map).toObject();
    const auto value =
        before == after ? Result<records::AnyRecord>(record) : records::fromJson(records::kindOf(record), after);
    return value.value_or(record);
}

Result<QList<Candidate>> likePersons(const book::Book &book, const Person &person)
{
    QList<Candidate> candidates;
    const QString birthday = person.birthDate.isValid() ? person.birthDate.toString(Qt::ISODate) : QString();
    OYAKO_TRY(addFound(book, person, birthday, candidates));
    OYAKO_TRY(addFound(book, person, person.patientNumber, candidates));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.likeness < b.likeness; });
    return candidates;
}

} // namespace oyako::exchange
