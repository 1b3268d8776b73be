// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/handover.h"

#include "core/base/json_text.h"
#include "core/exchange/family_card.h"
#include "core/exchange/fhir_write.h"
#include "core/exchange/forms_along.h"
#include "core/exchange/health_card.h"
#include "core/exchange/known_person.h"
#include "core/exchange/sensitive.h"
#include "core/seal/frames.h"
#include "core/seal/pack.h"

namespace oyako::exchange {

using records::Kind;

namespace {

struct SectionRow {
    Section section;
    QLatin1String word;
};
constexpr std::array sectionWords{SectionRow{Section::Pregnancy, QLatin1String("pregnancy")},
                                  SectionRow{Section::Checkups, QLatin1String("checkups")},
                                  SectionRow{Section::Growth, QLatin1String("growth")},
                                  SectionRow{Section::Vaccinations, QLatin1String("vaccinations")},
                                  SectionRow{Section::Questionnaires, QLatin1String("questionnaires")},
                                  SectionRow{Section::Appointments, QLatin1String("appointments")},
                                  SectionRow{Section::Household, QLatin1String("household")}};

/// Persons first: a reader meets them before what is theirs.
constexpr Kind travelling[]{Kind::Person,      Kind::Pregnancy,   Kind::Handbook,     Kind::Notification,
                            Kind::Checkup,     Kind::Measurement, Kind::Vaccination,  Kind::FormResponse,
                            Kind::Appointment, Kind::Application, Kind::Circumstance, Kind::Allowance,
                            Kind::Voucher,     Kind::FeeCard};

void addSensitive(HandoverContent &content, const book::Book &book, const book::StoredRecord &record,
                  const QSet<QString> &chosen)
{
    const QStringList keys = sensitiveKeys(record.value, book);
    for (const QString &key : keys) {
        content.sensitive.append({record.id, record.person, key, chosen.contains(key)});
    }
}

Result<void> addKind(const book::Book &book, const HandoverChoice &choice, Kind kind, HandoverContent &content)
{
    auto found = book.listAny(kind);
    if (!found) {
        return fail(std::move(found).error());
    }
    for (book::StoredRecord &record : *found) {
        const auto section = sectionOf(record.value);
        if (isPersonLink(record.value) || !choice.persons.contains(record.person) ||
            (section && !choice.sections.contains(*section))) {
            continue;
        }
        addSensitive(content, book, record, choice.sensitive);
        record.value = withoutSensitive(record.value, book, choice.sensitive);
        if (section) {
            ++content.counts[*section];
        }
        content.records.append(std::move(record));
    }
    return {};
}

/// The consent of each person among the records.
book::ChangeSet consents(const book::Book &book, const HandoverContent &content, const HandoverPurpose &purpose)
{
    book::ChangeSet changes(QStringLiteral("handover"));
    for (const book::StoredRecord &record : content.records) {
        if (std::holds_alternative<records::Person>(record.value)) {
            changes.add(book.clock(), record.id,
                        records::Consent{.purpose = purpose.purpose,
                                         .recipient = purpose.recipient,
                                         .given = true,
                                         .date = book.clock().today()});
        }
    }
    return changes;
}

Result<QByteArray> joinFrames(const QByteArray &text)
{
    seal::FrameCollector collector;
    const QList<QByteArray> codes = text.simplified().split(' ');
    for (const QByteArray &code : codes) {
        const auto added = collector.add(QString::fromLatin1(code));
        if (!added) {
            return fail(added.error());
        }
    }
    return collector.bytes();
}

} // namespace

QJsonObject provenance(const book::Book &book, const QJsonArray &entries, const QString &sender)
{
    QJsonArray targets;
    for (const QJsonValue &entry : entries) {
        targets.append(QJsonObject{{QStringLiteral("reference"), entry[QLatin1String("fullUrl")].toString()}});
    }
    const QJsonObject agent{{QStringLiteral("who"), QJsonObject{{QStringLiteral("display"), sender}}}};
    return {{QStringLiteral("resourceType"), QStringLiteral("Provenance")},
            {QStringLiteral("id"), RecordId(makeUuidV7(book.clock())).toString()},
            {QStringLiteral("meta"), fhir::derivedMeta()},
            {QStringLiteral("target"), targets},
            {QStringLiteral("recorded"), fhirInstant(book.clock())},
            {QStringLiteral("agent"), QJsonArray{agent}}};
}

QLatin1String sectionWord(Section section)
{
    for (const SectionRow &row : sectionWords) {
        if (row.section == section) {
            return row.word;
        }
    }
    return {};
}

std::optional<Section> sectionFromWord(const QString &word)
{
    for (const SectionRow &row : sectionWords) {
        if (row.word == word) {
            return row.section;
        }
    }
    return std::nullopt;
}

std::optional<Section> sectionOf(const records::AnyRecord &record)
{
    switch (records::kindOf(record)) {
    case Kind::Pregnancy:
    case Kind::Handbook:
    case Kind::Notification: return Section::Pregnancy;
    case Kind::Checkup: return Section::Checkups;
    case Kind::Measurement:
        return std::get<records::Measurement>(record).checkup.isEmpty() ? Section::Growth : Section::Checkups;
    case Kind::Vaccination: return Section::Vaccinations;
    case Kind::FormResponse: return Section::Questionnaires;
    case Kind::Appointment: return Section::Appointments;
    case Kind::Application:
    case Kind::Circumstance:
    case Kind::Allowance:
    case Kind::Voucher:
    case Kind::FeeCard: return Section::Household;
    default: return std::nullopt; // What no section names stays at home.
    }
}

Result<HandoverContent> gather(const book::Book &book, const HandoverChoice &choice)
{
    if (choice.persons.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("persons"));
    }
    for (const RecordId &person : choice.persons) {
        if (const auto found = book.find<records::Person>(person); !found) {
            return fail(found.error());
        }
    }
    HandoverContent content;
    for (const Kind kind : travelling) {
        OYAKO_TRY(addKind(book, choice, kind, content));
    }
    auto forms = formsAnsweredBy(book, content.records);
    if (!forms) {
        return fail(std::move(forms).error());
    }
    content.forms = std::move(*forms);
    return content;
}

Handover makeHandover(const book::Book &book, const HandoverContent &content, const HandoverPurpose &purpose)
{
    book::ChangeSet given = consents(book, content, purpose);
    QJsonArray entries;
    const QList<book::StoredRecord> all = content.records + content.forms;
    for (const book::StoredRecord &record : all) {
        entries.append(bundleEntry(fhir::toResource(record)));
    }
    for (const book::ChangeSet::Step &step : given.steps()) {
        entries.append(bundleEntry(fhir::toResource({step.id, step.person, 1, step.state, step.value})));
    }
    QJsonObject from = provenance(book, entries, purpose.sender);
    if (purpose.answerTo) {
        from.insert(QStringLiteral("extension"), cardAlong(*purpose.answerTo));
    }
    entries.append(bundleEntry(from));
    const QJsonObject bundle = makeBundle(book.clock(), QStringLiteral("collection"), entries);
    return {json::compact(bundle), std::move(given)};
}

Result<QByteArray> sealHandover(const QByteArray &bundle, const QList<seal::KeyCard> &cards, const QDate &today)
{
    QList<seal::Recipient> recipients;
    for (const seal::KeyCard &card : cards) {
        if (card.validUntil.isValid() && card.validUntil < today) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("validUntil"), {card.validUntil.toString(Qt::ISODate)});
        }
        recipients.append(card.recipient);
    }
    return seal::sealBytes(seal::pack(bundle), recipients);
}

Result<QByteArray> openIncoming(const QByteArray &bytes, std::span<const seal::Identity> identities)
{
    QByteArray clear = bytes;
    if (clear.startsWith("MCH1")) {
        auto joined = joinFrames(clear);
        if (!joined) {
            return joined;
        }
        clear = std::move(*joined);
    }
    if (clear.startsWith(seal::ageMagic)) {
        if (identities.empty()) {
            return fail(ErrorCode::Locked, QStringLiteral("key"));
        }
        auto opened = seal::openBytes(clear, identities, largestImport);
        if (!opened) {
            return opened;
        }
        clear = std::move(*opened);
    }
    if (isHealthCard(clear)) {
        return healthCardBundle(clear, largestImport);
    }
    return clear.startsWith(seal::packMagic) ? seal::unpack(clear, largestImport) : Result<QByteArray>(clear);
}

Result<IncomingFile> readIncoming(const QByteArray &bytes, std::span<const seal::Identity> identities)
{
    const auto clear = openIncoming(bytes, identities);
    return clear ? readFhir(*clear) : Result<IncomingFile>(fail(clear.error()));
}

} // namespace oyako::exchange
