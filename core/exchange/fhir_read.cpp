// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_read.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/exchange/fhir_shape.h"
#include "core/exchange/fhir_write.h"
#include "core/records/validation.h"

#include <QRegularExpression>

namespace oyako::exchange::fhir {

using namespace records;

namespace {

const QUuid addressNamespace(0x6ba7b811, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
                             0xc8); // RFC 9562, URL

/// Thrown nowhere: a reader either fills the value or says why not.
struct Reading {
    std::optional<AnyRecord> value;
    QString reason;
    QStringList dropped = {}; ///< See Incoming::dropped.
};

Reading refused(const char *reason)
{
    return {std::nullopt, QLatin1String(reason)};
}

/// The calendar date of a date or dateTime (R4 §2.24.0.1) as it was written, without moving it to another zone; invalid
/// for a partial one, for a time that no clock shows or whose zone is not said, and for what is neither.
QDate dateOf(const QJsonValue &value)
{
    static const QRegularExpression dateTime(
        QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?)"
                       R"((Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?$)"));
    const auto match = dateTime.match(value.toString());
    return match.hasMatch() ? QDate::fromString(match.captured(1), Qt::ISODate) : QDate();
}

/// As dateOf(), a month or a year alone as well (R4 §2.24.0.1: a partial date stays partial).
calendar::PartialDate partialDateOf(const QJsonValue &value)
{
    const QDate day = dateOf(value);
    const auto partial = calendar::PartialDate::fromString(value.toString());
    const bool isPartial = partial && !partial->exactDay() && !partial->isAbout();
    return isPartial ? *partial : calendar::PartialDate(day);
}

/// A date the record needs not have. What stands there and is no whole date is told, never passed over.
QDate dateIn(const QJsonObject &resource, const char *element, QStringList &dropped)
{
    const QJsonValue value = resource.value(QLatin1String(element));
    const QDate date = dateOf(value);
    if (!value.isUndefined() && !date.isValid()) {
        dropped.append(resource.value(QLatin1String("resourceType")).toString() + QLatin1Char('.') +
                       QLatin1String(element));
    }
    return date;
}

QString noteOf(const QJsonObject &resource)
{
    QStringList texts;
    const QJsonArray notes = resource.value(QLatin1String("note")).toArray();
    for (const QJsonValue &note : notes) {
        texts.append(note[QLatin1String("text")].toString());
    }
    return texts.join(QLatin1Char('\n'));
}

QString representationOf(const QJsonValue &name)
{
    const QJsonArray extensions = name[QLatin1String("extension")].toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[QLatin1String("url")].toString() == nameRepresentation) {
            return extension[QLatin1String("valueCode")].toString();
        }
    }
    return {};
}

QString givenOf(const QJsonValue &name)
{
    QStringList given;
    const QJsonArray parts = name[QLatin1String("given")].toArray();
    for (const QJsonValue &part : parts) {
        given.append(part.toString());
    }
    return given.join(QLatin1Char(' '));
}

void readNames(Person &person, const QJsonArray &names)
{
    for (const QJsonValue &name : names) {
        const QString representation = representationOf(name);
        const QString family = name[QLatin1String("family")].toString();
        if (representation == QLatin1String("SYL")) {
            person.familyKana = family;
            person.givenKana = givenOf(name);
        } else if (representation == QLatin1String("ABC")) {
            person.romanName = name[QLatin1String("text")].toString();
        } else if (person.familyName.isEmpty() && person.givenName.isEmpty()) {
            person.familyName = family.isEmpty() && !name[QLatin1String("given")].isArray()
                                    ? name[QLatin1String("text")].toString()
                                    : family;
            person.givenName = givenOf(name);
        }
    }
}

Reading readPatient(const QJsonObject &resource)
{
    Person person;
    QStringList dropped;
    readNames(person, resource.value(QLatin1String("name")).toArray());
    person.sex = enumFromWord<Sex>(resource.value(QLatin1String("gender")).toString()).value_or(Sex::Unknown);
    person.birthDate = dateIn(resource, "birthDate", dropped);
    person.deathDate = dateIn(resource, "deceasedDateTime", dropped);
    if (resource.value(QLatin1String("deceasedBoolean")).toBool()) {
        dropped.append(QStringLiteral("Patient.deceasedBoolean")); // a death without its day
    }
    person.role = Role::Child;
    const QJsonArray telecoms = resource.value(QLatin1String("telecom")).toArray();
    for (const QJsonValue &telecom : telecoms) {
        if (telecom[QLatin1String("system")].toString() == QLatin1String("phone") && person.phone.isEmpty()) {
            person.phone = telecom[QLatin1String("value")].toString();
        }
    }
    const QJsonValue address = resource.value(QLatin1String("address")).toArray().first();
    person.address = address[QLatin1String("text")].toString();
    person.postalCode = address[QLatin1String("postalCode")].toString();
    const QJsonValue order = resource.value(QLatin1String("multipleBirthInteger"));
    if (order.isDouble()) {
        person.multipleOrder = order.toInt();
    }
    return {person, {}, dropped};
}

/// Stored units in one of the given unit; nothing for a unit that is not known, which is then refused, never guessed.
std::optional<double> storedPer(const MeasurementTerm &term, const QString &unit)
{
    if (unit == QLatin1String(term.unit)) {
        return term.perUnit;
    }
    const QLatin1String stored = unitOf(term.kind);
    if (stored == QLatin1String("g")) {
        return unit == QLatin1String("g")         ? std::optional(1.0)
               : unit == QLatin1String("kg")      ? std::optional(1000.0)
               : unit == QLatin1String("[lb_av]") ? std::optional(453.59237)
                                                  : std::nullopt;
    }
    if (stored == QLatin1String("mm")) {
        return unit == QLatin1String("mm")       ? std::optional(1.0)
               : unit == QLatin1String("cm")     ? std::optional(10.0)
               : unit == QLatin1String("[in_i]") ? std::optional(25.4)
                                                 : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> valueOf(const MeasurementTerm &term, const QJsonValue &quantity)
{
    const QString code = quantity[QLatin1String("code")].toString();
    const auto factor = storedPer(term, code.isEmpty() ? quantity[QLatin1String("unit")].toString() : code);
    const QJsonValue value = quantity[QLatin1String("value")];
    if (!factor || !value.isDouble()) {
        return std::nullopt;
    }
    // To a thousandth of the stored unit, so that 7.25 kg is 7250 g and not 7249.999….
    return std::round(value.toDouble() * *factor * 1000.0) / 1000.0;
}

Reading readPressure(Measurement measurement, const QJsonObject &resource)
{
    std::optional<double> systolic;
    const QJsonArray components = resource.value(QLatin1String("component")).toArray();
    for (const QJsonValue &component : components) {
        const QString code = codeIn(component[QLatin1String("code")].toObject(), loinc);
        const auto value = valueOf(termOf(MeasurementKind::BloodPressure), component[QLatin1String("valueQuantity")]);
        if (code == QLatin1String("8480-6")) {
            systolic = value;
        } else if (code == QLatin1String("8462-4")) {
            measurement.second = value;
        }
    }
    if (!systolic || !measurement.second) {
        return refused("no_value");
    }
    measurement.value = *systolic;
    return {measurement, {}};
}

Reading readObservation(const QJsonObject &resource, const References &references)
{
    const MeasurementTerm *term = termOfLoinc(codeIn(resource.value(QLatin1String("code")).toObject(), loinc));
    if (!term) {
        return refused("unmapped");
    }
    Measurement measurement{.type = term->kind,
                            .date = dateOf(resource.value(QLatin1String("effectiveDateTime"))),
                            .by = MeasuredBy::Professional,
                            .note = noteOf(resource)};
    measurement.checkup =
        references.value(resource.value(QLatin1String("encounter"))[QLatin1String("reference")].toString());
    if (!measurement.date.isValid()) {
        return refused("no_date");
    }
    if (term->kind == MeasurementKind::BloodPressure) {
        return readPressure(measurement, resource);
    }
    // One value or the reason why there is none, never both (R4, obs-6).
    if (!resource.value(QLatin1String("valueQuantity")).isObject() ||
        resource.contains(QLatin1String("dataAbsentReason"))) {
        return refused("no_value");
    }
    const auto value = valueOf(*term, resource.value(QLatin1String("valueQuantity")));
    if (!value) {
        return refused("unknown_unit");
    }
    measurement.value = *value;
    return {measurement, {}};
}

Reading readImmunization(const QJsonObject &resource, const Names &names)
{
    if (resource.value(QLatin1String("status")).toString() == QLatin1String("not-done")) {
        return refused("not_done");
    }
    const QJsonObject code = resource.value(QLatin1String("vaccineCode")).toObject();
    const QString own = codeIn(code, ownCodes);
    const QString cvx = codeIn(code, cvxSystem);
    QStringList dropped;
    Vaccination dose{.vaccine = own.isEmpty() ? (cvx.isEmpty() ? QString() : QLatin1String("cvx:") + cvx) : own,
                     .product = wordsOf(code),
                     .date = partialDateOf(resource.value(QLatin1String("occurrenceDateTime"))),
                     .lotNumber = resource.value(QLatin1String("lotNumber")).toString(),
                     .expiry = dateIn(resource, "expirationDate", dropped),
                     .source = DoseSource::Reported,
                     .note = noteOf(resource)};
    if (dose.date.isUnknown()) {
        return refused("no_date");
    }
    if (dose.vaccine.isEmpty() && dose.product.isEmpty()) {
        return refused("no_value");
    }
    readAdministration(dose, resource, names, dropped);
    return {dose, {}, dropped};
}

Reading readEncounter(const QJsonObject &resource)
{
    const QString code = codeIn(resource.value(QLatin1String("type")).toArray().first().toObject(), ownCodes);
    const auto type = enumFromWord<CheckupKind>(code.mid(static_cast<qsizetype>(qstrlen("checkup-"))));
    if (!type) {
        return refused("unmapped");
    }
    return {Checkup{.type = *type,
                    .date = dateOf(resource.value(QLatin1String("period"))[QLatin1String("start")]),
                    .facility = resource.value(QLatin1String("serviceProvider"))[QLatin1String("display")].toString()},
            {}};
}

Reading readResponse(const QJsonObject &resource)
{
    const QString canonical = resource.value(QLatin1String("questionnaire")).toString();
    const qsizetype bar = canonical.lastIndexOf(QLatin1Char('|'));
    const auto status = enumFromWord<ResponseStatus>(resource.value(QLatin1String("status")).toString());
    if (canonical.isEmpty() || !status) {
        return refused("no_questionnaire");
    }
    return {FormResponse{.form = canonical.left(bar).section(QLatin1Char('/'), -1).section(QLatin1Char(':'), -1),
                         .url = canonical.left(bar),
                         .version = bar < 0 ? QString() : canonical.mid(bar + 1),
                         .status = *status,
                         .authored =
                             QDateTime::fromString(resource.value(QLatin1String("authored")).toString(), Qt::ISODate),
                         .response = QString::fromUtf8(json::compact(resource))},
            {}};
}

Reading readConsent(const QJsonObject &resource)
{
    const QString status = resource.value(QLatin1String("status")).toString();
    const QJsonArray actors = resource.value(QLatin1String("provision"))[QLatin1String("actor")].toArray();
    Consent consent{.purpose = resource.value(QLatin1String("policyRule"))[QLatin1String("text")].toString(),
                    .recipient = actors.first()[QLatin1String("reference")][QLatin1String("display")].toString(),
                    .given = status == QLatin1String("active") || status == QLatin1String("inactive"),
                    .date = dateOf(resource.value(QLatin1String("dateTime")))};
    return consent.purpose.isEmpty() ? refused("no_value") : Reading{consent, {}};
}

Reading readStandard(const QJsonObject &resource, const References &references, const Names &names)
{
    const QString type = resource.value(QLatin1String("resourceType")).toString();
    if (resource.value(QLatin1String("status")).toString() == QLatin1String("entered-in-error")) {
        return refused("entered_in_error");
    }
    if (type == QLatin1String("Patient")) {
        return readPatient(resource);
    }
    if (type == QLatin1String("Observation")) {
        return readObservation(resource, references);
    }
    if (type == QLatin1String("Immunization")) {
        return readImmunization(resource, names);
    }
    if (type == QLatin1String("Encounter")) {
        return readEncounter(resource);
    }
    if (type == QLatin1String("QuestionnaireResponse")) {
        return readResponse(resource);
    }
    if (type == QLatin1String("Consent")) {
        return readConsent(resource);
    }
    return refused("unmapped");
}

RecordId personOf(const RecordId &id, const QJsonObject &resource, const References &references)
{
    if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Patient")) {
        return id;
    }
    for (const char *field : {"subject", "patient"}) {
        const QString target = resource.value(QLatin1String(field))[QLatin1String("reference")].toString();
        if (!target.isEmpty()) {
            return references.value(target);
        }
    }
    return {};
}

/// Identifiers are not kept; one that may be an 個人番号 is said to have been left out.
QStringList droppedFrom(const QJsonObject &resource)
{
    const QJsonArray identifiers = resource.value(QLatin1String("identifier")).toArray();
    const bool hasNumber = std::any_of(identifiers.begin(), identifiers.end(), [](const QJsonValue &identifier) {
        return looksLikeIndividualNumber(identifier[QLatin1String("value")].toString());
    });
    return hasNumber ? QStringList{QStringLiteral("individual_number")} : QStringList();
}

/// A form from elsewhere may have extensions of its own.
QJsonObject withoutOwnExtension(QJsonObject resource)
{
    QJsonArray others;
    const QJsonArray extensions = resource.take(QLatin1String("extension")).toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[QLatin1String("url")].toString() != recordExtension) {
            others.append(extension);
        }
    }
    if (!others.isEmpty()) {
        resource.insert(QStringLiteral("extension"), others);
    }
    return resource;
}

/// The record of our own extension, when the rest of the resource still says the same.
std::optional<Incoming> fromOwnExtension(const RecordId &id, const QJsonObject &resource)
{
    constexpr int deepest = 64;
    const QJsonArray extensions = resource.value(QLatin1String("extension")).toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[QLatin1String("url")].toString() != recordExtension) {
            continue;
        }
        const QByteArray text = extension[QLatin1String("valueString")].toString().toUtf8();
        const QJsonObject own = json::readObject(text, {text.size(), deepest, text.size()}).value_or(QJsonObject());
        const auto kind = kindFromWord(own.value(QLatin1String("kind")).toString());
        // Some records belong to the household, not to a person.
        const QString owner = own.value(QLatin1String("person")).toString();
        const auto person = owner.isEmpty() ? std::optional(RecordId()) : RecordId::fromString(owner);
        if (!kind || !person) {
            return std::nullopt;
        }
        auto value = records::fromJson(*kind, own.value(QLatin1String("content")).toObject());
        if (!value) {
            return std::nullopt;
        }
        if (toPlainResource({id, *person, 0, book::State::Current, *value}) != withoutOwnExtension(resource)) {
            return std::nullopt;
        }
        return Incoming{id, *person, {}, std::move(*value), {}, true};
    }
    return std::nullopt;
}

} // namespace

RecordId stableId(const QString &fullUrl, const QJsonObject &resource, const QString &source)
{
    for (const QString &candidate :
         {QString(fullUrl).remove(QLatin1String("urn:uuid:")), resource.value(QLatin1String("id")).toString()}) {
        if (const auto id = RecordId::fromString(candidate)) {
            return *id;
        }
    }
    const bool isAbsolute = fullUrl.startsWith(QLatin1String("http")) || fullUrl.startsWith(QLatin1String("urn:"));
    if (isAbsolute) {
        return RecordId(QUuid::createUuidV5(addressNamespace, fullUrl));
    }
    const QString relative = resource.value(QLatin1String("resourceType")).toString() + QLatin1Char('/') +
                             resource.value(QLatin1String("id")).toString();
    const QString address = fullUrl.isEmpty() ? relative : fullUrl;
    return RecordId(QUuid::createUuidV5(addressNamespace,
                                        source.isEmpty() ? address : QString(source + QLatin1Char('\n') + address)));
}

Incoming fromResource(const RecordId &id, const QJsonObject &resource, const References &references, const Names &names)
{
    constexpr qsizetype longestId = 64; // FHIR R4 datatype "id"
    const QString source = resource.value(QLatin1String("resourceType")).toString().left(longestId) + QLatin1Char('/') +
                           resource.value(QLatin1String("id")).toString().left(longestId);
    if (auto own = fromOwnExtension(id, resource)) {
        own->source = source;
        return std::move(*own);
    }
    const QString unshapely = misshapen(resource);
    Reading reading = unshapely.isEmpty() ? readStandard(resource, references, names)
                                          : Reading{std::nullopt, QStringLiteral("shape"), {unshapely}};
    return {id,    personOf(id, resource, references),     source, std::move(reading.value), reading.reason,
            false, droppedFrom(resource) + reading.dropped};
}

namespace {

/// An item, at any depth, with the options of an STU3 questionnaire: R4 calls them answerOption and answerValueSet.
bool hasStu3Items(const QJsonArray &items)
{
    return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
        const QJsonObject object = item.toObject();
        return object.contains(QLatin1String("option")) || object.contains(QLatin1String("options")) ||
               hasStu3Items(object.value(QLatin1String("item")).toArray());
    });
}

} // namespace

QString foreignVersion(const QJsonObject &resource)
{
    struct Field {
        const char *type;
        const char *name;
    };
    // Fields that R5 has and R4 has not, and that STU3 has and R4 has not (R5 and R4, "Changes from previous version"
    // of each resource).
    static constexpr Field r5Fields[]{{"Immunization", "informationSource"}, {"Immunization", "administeredProduct"},
                                      {"Encounter", "actualPeriod"},         {"Encounter", "admission"},
                                      {"Composition", "useContext"},         {"Observation", "bodyStructure"},
                                      {"Observation", "triggeredBy"},        {"Consent", "controller"},
                                      {"Appointment", "recurrenceTemplate"}};
    static constexpr Field stu3Fields[]{{"Observation", "comment"},
                                        {"Observation", "context"},
                                        {"Immunization", "notGiven"},
                                        {"Immunization", "date"},
                                        {"Immunization", "vaccinationProtocol"},
                                        {"Composition", "class"},
                                        {"Encounter", "reason"},
                                        {"Patient", "animal"},
                                        {"QuestionnaireResponse", "context"},
                                        {"QuestionnaireResponse", "parent"},
                                        {"Condition", "context"},
                                        {"Procedure", "context"},
                                        {"MedicationStatement", "taken"},
                                        {"DiagnosticReport", "context"},
                                        {"DiagnosticReport", "codedDiagnosis"}};
    const QString type = resource.value(QLatin1String("resourceType")).toString();
    const auto has = [&](const Field &field) {
        return type == QLatin1String(field.type) && resource.contains(QLatin1String(field.name));
    };
    const bool isStu3Form =
        type == QLatin1String("Questionnaire") && hasStu3Items(resource.value(QLatin1String("item")).toArray());
    return isStu3Form || std::any_of(std::begin(stu3Fields), std::end(stu3Fields), has) ? QStringLiteral("STU3")
           : std::any_of(std::begin(r5Fields), std::end(r5Fields), has)                 ? QStringLiteral("R5")
                                                                                        : QString();
}

} // namespace oyako::exchange::fhir
