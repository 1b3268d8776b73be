// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_bundle.h"

#include "core/exchange/fhir_vaccination.h"
#include "core/exchange/fhir_write.h"
#include "core/exchange/sensitive.h"
#include "core/forms/json_reader.h"
#include "core/immunization/japan/load.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace oyako::exchange {

namespace {

using records::Kind;

/// In the order in which a reader meets them: persons before what is theirs.
constexpr Kind exportedKinds[]{Kind::Person,      Kind::Pregnancy,   Kind::Handbook,     Kind::Notification,
                               Kind::Checkup,     Kind::Measurement, Kind::Vaccination,  Kind::FormResponse,
                               Kind::Appointment, Kind::Application, Kind::Circumstance, Kind::Consent,
                               Kind::Allowance,   Kind::Voucher,     Kind::FeeCard};

Result<QJsonArray> entries(const book::Book &book, const ExportOptions &options)
{
    QJsonArray all;
    for (const Kind kind : exportedKinds) {
        auto found = book.listAny(kind);
        if (!found) {
            return fail(std::move(found).error());
        }
        for (book::StoredRecord &record : *found) {
            if (!options.persons.isEmpty() && !options.persons.contains(record.person)) {
                continue;
            }
            if (!options.includeSensitive) {
                record.value = withoutSensitive(record.value);
            }
            all.append(bundleEntry(fhir::toResource(record)));
        }
    }
    return all;
}

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
}

struct Addressed {
    RecordId id;
    QJsonObject resource;
};

/// Every resource with the id it will have here, and every way in which others may refer to it.
QList<Addressed> addressed(const QJsonArray &bundleEntries, fhir::References &references)
{
    QList<Addressed> all;
    for (const QJsonValue &entry : bundleEntries) {
        const QString method = entry[QLatin1String("request")][QLatin1String("method")].toString();
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        if (resource.isEmpty() || method == QLatin1String("DELETE")) {
            continue;
        }
        const QString fullUrl = entry[QLatin1String("fullUrl")].toString();
        const RecordId id = fhir::stableId(fullUrl, resource);
        const QString relative = resource.value(QLatin1String("resourceType")).toString() + QLatin1Char('/') +
                                 resource.value(QLatin1String("id")).toString();
        references.insert(fullUrl, id);
        references.insert(relative, id);
        all.append({id, resource});
    }
    return all;
}

} // namespace

Result<QByteArray> writeFhirBundle(const book::Book &book, const ExportOptions &options)
{
    auto all = entries(book, options);
    if (!all) {
        return fail(all.error());
    }
    OYAKO_TRY(addCalculated(*all, book, options));
    return QJsonDocument(makeBundle(book.clock(), QStringLiteral("collection"), *all)).toJson(QJsonDocument::Indented);
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

Result<IncomingFile> readFhir(const QByteArray &bytes)
{
    const auto json = forms::readJsonObject(bytes, {largestImport, 64, largestImport});
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
    const QJsonArray bundleEntries = isBundle ? json->value(QLatin1String("entry")).toArray()
                                              : QJsonArray{QJsonObject{{QStringLiteral("resource"), *json}}};
    IncomingFile file{identifierOf(*json, bytes), {}, {}, {}};
    fhir::References references;
    const QList<Addressed> resources = addressed(bundleEntries, references);
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
        file.items.append(fhir::fromResource(entry.id, entry.resource, references));
    }
    return file;
}

} // namespace oyako::exchange
