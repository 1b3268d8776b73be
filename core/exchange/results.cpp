// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/results.h"

#include "core/base/json_text.h"
#include "core/care/checkup_answers.h"
#include "core/care/filled_page.h"
#include "core/exchange/family_card.h"
#include "core/exchange/fhir_write.h"
#include "core/exchange/handover.h"
#include "core/exchange/known_person.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "core/exchange/sensitive.h"

#include <QJsonDocument>

#include <algorithm>

namespace oyako::exchange {

using namespace records;

namespace {

bool isResult(const AnyRecord &record)
{
    const auto *measurement = std::get_if<Measurement>(&record);
    return !measurement || measurement->checkup.isEmpty();
}

void addBelonging(QList<book::StoredRecord> &chosen, const book::StoredRecord &result,
                  const QList<book::StoredRecord> &others, const QDate &birth)
{
    const auto *checkup = std::get_if<Checkup>(&result.value);
    for (const book::StoredRecord &other : others) {
        const auto *measurement = std::get_if<Measurement>(&other.value);
        const auto *response = std::get_if<FormResponse>(&other.value);
        const bool belongs = (measurement && measurement->checkup == result.id) ||
                             (checkup && response && isSheetOf(*response, result.id, *checkup, birth));
        if (checkup && belongs) {
            chosen.append(other);
        }
    }
}

/// The id under which the family knows the person: said when their file was taken in, else the one here.
Result<RecordId> familyIdOf(const book::Book &book, const RecordId &person)
{
    const auto elsewhere = idsElsewhere(book, person);
    if (!elsewhere) {
        return fail(elsewhere.error());
    }
    return elsewhere->isEmpty() ? person : elsewhere->last();
}

/// Whether the family has this person already, so that nothing of them needs to travel but who it is.
Result<bool> cameFromFamily(const book::Book &book, const RecordId &person, const RecordId &familyId)
{
    if (person != familyId) {
        return true;
    }
    const auto history = book.history(person);
    return history ? Result<bool>(!history->first().origin.isEmpty()) : fail(history.error());
}

QJsonObject patientOf(const Person &person, const RecordId &familyId, bool isKnownThere)
{
    const Person bare{.familyName = person.familyName,
                      .givenName = person.givenName,
                      .familyKana = person.familyKana,
                      .givenKana = person.givenKana,
                      .role = person.role,
                      .sex = person.sex,
                      .birthDate = person.birthDate};
    const book::StoredRecord stored{familyId, familyId, 0, book::State::Current, bare};
    if (!isKnownThere) {
        return fhir::toResource(stored);
    }
    QJsonObject resource = fhir::toPlainResource(stored);
    resource.insert(QStringLiteral("meta"), fhir::derivedMeta());
    return resource;
}

QJsonObject organizationOf(const Clock &clock, const seal::KeyCard &card)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Organization")},
            {QStringLiteral("id"), RecordId(makeUuidV7(clock)).toString()},
            {QStringLiteral("meta"), fhir::derivedMeta()},
            {QStringLiteral("extension"), cardAlong(card)},
            {QStringLiteral("name"), card.name}};
}

/// The bundle; the records belong to the person under the id the family knows.
Result<QByteArray> bundleOf(const book::Book &book, const RecordId &person, const QList<book::StoredRecord> &results,
                            const seal::KeyCard &signer)
{
    const auto familyId = familyIdOf(book, person);
    const auto known = familyId ? cameFromFamily(book, person, *familyId) : fail(familyId.error());
    const auto stored = known ? book.find<Person>(person) : fail(known.error());
    if (!stored) {
        return fail(stored.error());
    }
    QJsonArray entries{bundleEntry(patientOf(stored->value, *familyId, *known))};
    const PersonMap map{{person, *familyId}};
    for (const book::StoredRecord &record : results) {
        entries.append(bundleEntry(
            fhir::toResource({record.id, *familyId, record.version, record.state, withIds(record.value, map)})));
    }
    entries.append(bundleEntry(provenance(book, entries, signer.name)));
    entries.append(bundleEntry(organizationOf(book.clock(), signer)));
    return json::compact(makeBundle(book.clock(), QStringLiteral("collection"), entries));
}

Result<Signer> signerInside(const book::Book &book, const QByteArray &file, const QByteArray &signature,
                            const QByteArray &clear)
{
    const auto card = cardInside(clear);
    if (!card || !card->verification || !seal::verify(file, signature, *card->verification)) {
        return Signer{SignatureState::Broken, {}};
    }
    const auto pinned = pinnedCards(book);
    if (!pinned) {
        return fail(pinned.error());
    }
    // Remembered without what it signs with: typed from paper. Anything else under the same name is another key.
    const bool isOther = std::any_of(pinned->cbegin(), pinned->cend(), [&card](const PinnedCard &one) {
        const bool sameKey = one.card.recipient == card->recipient;
        return sameKey ? one.card.verification.has_value() : isSameFacility(one.card, *card);
    });
    return Signer{isOther ? SignatureState::Changed : SignatureState::FirstContact, card};
}

} // namespace

QLatin1String signatureWord(SignatureState state)
{
    switch (state) {
    case SignatureState::None: return QLatin1String("none");
    case SignatureState::Known: return QLatin1String("known");
    case SignatureState::FirstContact: return QLatin1String("first_contact");
    case SignatureState::Changed: return QLatin1String("changed");
    case SignatureState::Broken: return QLatin1String("broken");
    }
    return {};
}

Result<QList<book::StoredRecord>> resultsOf(const book::Book &book, const RecordId &person)
{
    QList<book::StoredRecord> results;
    for (const Kind kind : {Kind::Checkup, Kind::Vaccination, Kind::Measurement}) {
        const auto found = book.listAny(kind, person);
        if (!found) {
            return fail(found.error());
        }
        for (const book::StoredRecord &record : *found) {
            if (isResult(record.value)) {
                results.append(record);
            }
        }
    }
    std::stable_sort(results.begin(), results.end(), [](const book::StoredRecord &a, const book::StoredRecord &b) {
        return dateOf(a.value) > dateOf(b.value);
    });
    return results;
}

bool isSheetOf(const FormResponse &response, const RecordId &visit, const Checkup &checkup, const QDate &birth)
{
    const QString page = care::checkupForm(checkup, birth);
    const QString sheet = QString(page).replace(QLatin1String("checkup-"), QLatin1String("sheet-"));
    return !page.isEmpty() && (response.form == sheet || response.form == page) &&
           care::isOfVisit(response, visit, checkup.date);
}

Result<QList<book::StoredRecord>> chosenResults(const book::Book &book, const ResultsChoice &choice)
{
    if (choice.records.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("records"));
    }
    const auto all = resultsOf(book, choice.person);
    auto others = all ? book.listAny(Kind::Measurement, choice.person) : fail(all.error());
    const auto responses = others ? book.listAny(Kind::FormResponse, choice.person) : fail(others.error());
    if (!responses) {
        return fail(responses.error());
    }
    others->append(*responses);
    const auto person = book.find<Person>(choice.person);
    if (!person) {
        return fail(person.error());
    }
    QList<book::StoredRecord> chosen;
    for (const RecordId &id : choice.records) {
        const auto record =
            std::find_if(all->cbegin(), all->cend(), [&id](const book::StoredRecord &one) { return one.id == id; });
        if (record == all->cend()) {
            return fail(ErrorCode::UnknownRecord, QStringLiteral("records"), {id.toString()});
        }
        chosen.append(*record);
        addBelonging(chosen, *record, *others, person->value.birthDate);
    }
    for (book::StoredRecord &record : chosen) {
        record.value = choice.includeSensitive ? record.value : withoutSensitive(record.value, book);
    }
    return chosen;
}

Result<ResultsFile> makeResults(book::Book &book, const ResultsChoice &choice,
                                const std::optional<seal::KeyCard> &recipient)
{
    const auto results = chosenResults(book, choice);
    const auto card = results ? ownCard(book) : fail(results.error());
    const auto key = card ? ownSigningKey(book) : fail(card.error());
    auto content = key ? bundleOf(book, choice.person, *results, *card) : fail(key.error());
    if (content && recipient) {
        content = sealHandover(*content, {*recipient}, book.clock().today());
    }
    if (!content) {
        return fail(std::move(content).error());
    }
    const QByteArray signature = key->sign(*content, fhirInstant(book.clock()) + QLatin1Char(' ') + card->name);
    return ResultsFile{std::move(*content), signature, *card};
}

Result<Signer> signerOfFile(const book::Book &book, const QByteArray &file, const QByteArray &signature,
                            const QByteArray &clear)
{
    if (signature.isEmpty()) {
        return Signer();
    }
    const auto pinned = signerOf(book, file, signature);
    if (pinned) {
        return Signer{SignatureState::Known, pinned->card};
    }
    const bool isOfOther = pinned.error().code == ErrorCode::Conflict;
    return isOfOther ? signerInside(book, file, signature, clear) : Signer{SignatureState::Broken, {}};
}

std::optional<seal::KeyCard> cardInside(const QByteArray &clear)
{
    const QJsonArray entries = QJsonDocument::fromJson(clear).object().value(QLatin1String("entry")).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        // Of a clinic's own entry alone: what a family names is only where answers go.
        const bool isClinic = resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Organization");
        const auto card = isClinic && fhir::isDerived(resource) ? cardAlongWith(resource) : std::nullopt;
        if (card) {
            return *card;
        }
    }
    return std::nullopt;
}

} // namespace oyako::exchange
