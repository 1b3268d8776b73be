// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_bundle.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/exchange/family_card.h"
#include "core/exchange/fhir_facts.h"
#include "core/exchange/fhir_pregnancy.h"
#include "core/exchange/fhir_vaccination.h"
#include "core/exchange/fhir_write.h"
#include "core/exchange/forms_along.h"
#include "core/exchange/known_person.h"
#include "core/exchange/sensitive.h"
#include "core/immunization/japan/load.h"

#include <QCryptographicHash>

namespace oyako::exchange {

namespace {

using records::Kind;

/// In the order in which a reader meets them: persons before what is theirs.
constexpr Kind exportedKinds[]{Kind::Person,      Kind::Pregnancy,   Kind::Handbook,     Kind::Notification,
                               Kind::Checkup,     Kind::Measurement, Kind::Vaccination,  Kind::FormResponse,
                               Kind::Appointment, Kind::Application, Kind::Circumstance, Kind::Consent,
                               Kind::Allowance,   Kind::Voucher,     Kind::FeeCard};

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// What the schedules make of the doses, for readers that do not calculate themselves.
Result<void> addCalculated(QJsonArray &all, const book::Book &book, const ExportOptions &options)
{
    const auto histories = care::vaccinationHistories(book);
    if (!histories) {
        return fail(histories.error());
    }
    for (const care::VaccinationHistory &history : *histories) {
        if (!options.persons.isEmpty() && !options.persons.contains(history.person)) {
            continue;
        }
        const auto &schedule = care::scheduleFor(history, immunization::japanSchedule());
        const QJsonArray entries = fhir::vaccinationEntries(history, schedule, book.clock().today());
        for (const QJsonValue &entry : entries) {
            all.append(entry);
        }
    }
    return {};
}

constexpr const char *knownBundleTypes[]{"collection", "document", "batch",          "transaction",         "searchset",
                                         "message",    "history",  "batch-response", "transaction-response"};

bool isKnownBundleType(const QString &type)
{
    return std::any_of(std::begin(knownBundleTypes), std::end(knownBundleTypes),
                       [&type](const char *known) { return type == QLatin1String(known); });
}

QString identifierOf(const QJsonObject &bundle, const QByteArray &bytes)
{
    const QString value = bundle.value(QLatin1String("identifier"))[QLatin1String("value")].toString();
    return value.isEmpty()
               ? QLatin1String("sha256:") +
                     QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
               : value;
}

/// Who sent it, as the file claims.
void readProvenance(const QJsonObject &resource, IncomingFile &file)
{
    if (resource.value(QLatin1String("resourceType")).toString() != QLatin1String("Provenance")) {
        return;
    }
    const QJsonValue who = resource.value(QLatin1String("agent")).toArray().first()[QLatin1String("who")];
    file.claimedBy = who[QLatin1String("display")].toString();
    file.recordedAt = QDateTime::fromString(resource.value(QLatin1String("recorded")).toString(), Qt::ISODate);
    file.answerTo = cardAlongWith(resource);
}

/// A measurement of another program may name a visit that is none of our checkups: it stands without one then.
void dropForeignVisits(IncomingFile &file)
{
    QSet<RecordId> checkups;
    for (const fhir::Incoming &item : std::as_const(file.items)) {
        if (item.value && std::holds_alternative<records::Checkup>(*item.value)) {
            checkups.insert(item.id);
        }
    }
    for (fhir::Incoming &item : file.items) {
        auto *measurement = item.value && !item.isOwn ? std::get_if<records::Measurement>(&*item.value) : nullptr;
        if (measurement && !checkups.contains(measurement->checkup)) {
            measurement->checkup = {};
        }
    }
}

struct Addressed {
    RecordId id;
    QJsonObject resource;
};

/// Whether an entry only tells a server what to do: it is never followed.
bool isOrder(const QJsonValue &entry)
{
    return !entry[QLatin1String("resource")].isObject() ||
           entry[QLatin1String("request")][QLatin1String("method")].toString() == QLatin1String("DELETE");
}

/// What the preview says of the orders of a file: refused, each by what it wants and where.
QList<fhir::Incoming> refusedOrders(const QJsonArray &bundleEntries)
{
    constexpr qsizetype longestAddress = 64;
    QList<fhir::Incoming> orders;
    for (const QJsonValue &entry : bundleEntries) {
        if (const QJsonValue request = entry[QLatin1String("request")]; isOrder(entry) && request.isObject()) {
            const QString wanted = request[QLatin1String("method")].toString() + QLatin1Char(' ') +
                                   request[QLatin1String("url")].toString();
            orders.append({.source = wanted.left(longestAddress), .reason = QStringLiteral("request")});
        }
    }
    return orders;
}

/// NotRecognised ("Bundle.entry") when the entries are no list of objects, or one holds something else than a resource.
Result<QJsonArray> entriesOf(const QJsonObject &bundle)
{
    const QJsonValue value = bundle.value(QLatin1String("entry"));
    const QJsonArray entries = value.toArray();
    const bool isShaped = std::all_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
        const QJsonValue resource = entry[QLatin1String("resource")];
        return entry.isObject() && (resource.isUndefined() || resource.isObject());
    });
    if (!isShaped || (!value.isUndefined() && !value.isArray())) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("Bundle.entry"));
    }
    return entries;
}

/// Every resource with the id it will have here, and every way in which others may refer to it.
QList<Addressed> addressed(const QJsonArray &bundleEntries, const QString &source, fhir::References &references,
                           fhir::Names &names)
{
    QList<Addressed> all;
    for (const QJsonValue &entry : bundleEntries) {
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        if (isOrder(entry)) {
            continue;
        }
        const QString fullUrl = entry[QLatin1String("fullUrl")].toString();
        const RecordId id = fhir::stableId(fullUrl, resource, source);
        const QString relative = resource.value(QLatin1String("resourceType")).toString() + QLatin1Char('/') +
                                 resource.value(QLatin1String("id")).toString();
        const auto named = fhir::namedIn(resource);
        for (const QString &address : {fullUrl, relative}) {
            if (!address.isEmpty()) {
                references.insert(address, id);
            }
            if (named && !address.isEmpty()) {
                names.insert(address, *named);
            }
        }
        all.append({id, resource});
    }
    return all;
}

} // namespace

bool isPublished(const records::AnyRecord &record)
{
    const auto *place = std::get_if<records::Facility>(&record);
    return place && !place->list.isEmpty();
}

Result<QList<book::StoredRecord>> recordsToExport(const book::Book &book, const ExportOptions &options)
{
    QList<book::StoredRecord> all;
    QList<Kind> kinds(std::begin(exportedKinds), std::end(exportedKinds));
    if (options.everything) {
        kinds += {Kind::AgendaMark,   Kind::Document,    Kind::ProgrammeList, Kind::Facility,    Kind::FacilityNote,
                  Kind::ImportedForm, Kind::StaffMember, Kind::Survey,        Kind::SurveyAnswer};
    }
    for (const Kind kind : std::as_const(kinds)) {
        auto found = book.listAny(kind);
        if (!found) {
            return fail(std::move(found).error());
        }
        for (book::StoredRecord &record : *found) {
            const bool isOthers = !options.persons.isEmpty() && !options.persons.contains(record.person);
            if (isOthers || isPersonLink(record.value) || isPublished(record.value)) {
                continue;
            }
            if (!options.includeSensitive) {
                record.value = withoutSensitive(record.value, book);
            }
            all.append(std::move(record));
        }
    }
    const auto forms = options.everything ? QList<book::StoredRecord>() : formsAnsweredBy(book, all);
    if (!forms) {
        return fail(forms.error());
    }
    return all + *forms;
}

Result<QByteArray> writeFhirBundle(const book::Book &book, const ExportOptions &options)
{
    const auto all = recordsToExport(book, options);
    if (!all) {
        return fail(all.error());
    }
    QJsonArray entries;
    for (const book::StoredRecord &record : *all) {
        entries.append(bundleEntry(fhir::toResource(record)));
        const QJsonArray facts = fhir::factsOf(record);
        for (const QJsonValue &fact : facts) {
            entries.append(bundleEntry(fact.toObject()));
        }
    }
    OYAKO_TRY(addCalculated(entries, book, options));
    return json::indented(makeBundle(book.clock(), QStringLiteral("collection"), entries));
}

QString fhirInstant(const Clock &clock)
{
    const QDateTime now = clock.now();
    return now.toOffsetFromUtc(clock.zone().offsetFromUtc(now)).toString(Qt::ISODate);
}

QJsonObject bundleEntry(const QJsonObject &resource)
{
    return {{QStringLiteral("fullUrl"),
             QString(QLatin1String("urn:uuid:") + resource.value(QLatin1String("id")).toString())},
            {QStringLiteral("resource"), resource}};
}

QJsonObject makeBundle(const Clock &clock, const QString &type, const QJsonArray &entries)
{
    const RecordId id(makeUuidV7(clock));
    QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                       {QStringLiteral("id"), id.toString()},
                       {QStringLiteral("identifier"), QJsonObject{{QStringLiteral("system"), fhir::uriSystem},
                                                                  {QStringLiteral("value"), fhir::urn(id)}}},
                       {QStringLiteral("type"), type},
                       {QStringLiteral("timestamp"), fhirInstant(clock)}};
    // FHIR knows no empty arrays.
    if (!entries.isEmpty()) {
        bundle.insert(QStringLiteral("entry"), entries);
    }
    return bundle;
}

Result<IncomingFile> readFhir(const QByteArray &content)
{
    const QByteArray bytes = content.startsWith(byteOrderMark) ? content.sliced(byteOrderMark.size()) : content;
    const auto json = json::readObject(bytes, {largestImport, 64, largestImport});
    if (!json) {
        return fail(json.error());
    }
    const QString type = json->value(QLatin1String("resourceType")).toString();
    if (type.isEmpty()) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("resourceType"));
    }
    const bool isBundle = type == QLatin1String("Bundle");
    const QString bundleType = json->value(QLatin1String("type")).toString();
    if (isBundle && !isKnownBundleType(bundleType)) {
        return fail(ErrorCode::NotFhirR4, QStringLiteral("Bundle.type"), {bundleType});
    }
    const auto shaped = isBundle ? entriesOf(*json) : QJsonArray{QJsonObject{{QStringLiteral("resource"), *json}}};
    if (!shaped) {
        return fail(shaped.error());
    }
    const QJsonArray &bundleEntries = *shaped;
    if (bundleEntries.size() > mostEntries) {
        return fail(ErrorCode::TooLarge, QStringLiteral("Bundle.entry"), {QString::number(mostEntries)});
    }
    IncomingFile file{identifierOf(*json, bytes), {}, {}, {}};
    fhir::References references;
    QList<fhir::ReadResource> read;
    fhir::Names names;
    const QList<Addressed> resources = addressed(bundleEntries, file.identifier, references, names);
    for (const Addressed &entry : resources) {
        if (fhir::isDerived(entry.resource)) {
            readProvenance(entry.resource, file);
            continue;
        }
        if (fhir::isCalculated(entry.resource)) {
            continue;
        }
        const QString version = fhir::foreignVersion(entry.resource);
        if (!version.isEmpty()) {
            return fail(ErrorCode::NotFhirR4, entry.resource.value(QLatin1String("resourceType")).toString(),
                        {version});
        }
        read.append({entry.resource, fhir::fromResource(entry.id, entry.resource, references, names)});
    }
    for (fhir::ReadResource &one : fhir::withPregnancies(read)) {
        file.items.append(std::move(one.incoming));
    }
    file.items += refusedOrders(bundleEntries);
    dropForeignVisits(file);
    return file;
}

} // namespace oyako::exchange
