// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_write.h"

#include "core/base/json_text.h"
#include "core/exchange/fhir_terms.h"
#include "core/immunization/japan/cvx.h"

#include <QJsonDocument>

namespace oyako::exchange::fhir {

using namespace records;

namespace {

const QString consentScope = QStringLiteral("http://terminology.hl7.org/CodeSystem/consentscope");
const QString participation = QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-ParticipationType");

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

void insertNote(QJsonObject &object, const QString &note)
{
    if (!note.isEmpty()) {
        object.insert(QStringLiteral("note"), QJsonArray{QJsonObject{{QStringLiteral("text"), note}}});
    }
}

/// A name in one script: IDE (kanji), SYL (kana) or ABC (roman).
QJsonObject humanName(const QString &text, const QString &representation)
{
    QJsonObject name{
        {QStringLiteral("extension"), QJsonArray{QJsonObject{{QStringLiteral("url"), nameRepresentation},
                                                             {QStringLiteral("valueCode"), representation}}}},
        {QStringLiteral("use"), QStringLiteral("official")}};
    insertText(name, QStringLiteral("text"), text);
    return name;
}

QJsonObject humanName(const QString &family, const QString &given, const QString &representation)
{
    QJsonObject name = humanName(QString(family + QLatin1Char(' ') + given).trimmed(), representation);
    insertText(name, QStringLiteral("family"), family);
    if (!given.isEmpty()) {
        name.insert(QStringLiteral("given"), QJsonArray{given});
    }
    return name;
}

QJsonArray identifiers(const RecordId &id)
{
    return {QJsonObject{{QStringLiteral("system"), uriSystem}, {QStringLiteral("value"), urn(id)}}};
}

QString gender(Sex sex)
{
    switch (sex) {
    case Sex::Male: return QStringLiteral("male");
    case Sex::Female: return QStringLiteral("female");
    case Sex::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QJsonObject write(const Person &person, const book::StoredRecord &record)
{
    QJsonObject patient{{QStringLiteral("resourceType"), QStringLiteral("Patient")},
                        {QStringLiteral("identifier"), identifiers(record.id)},
                        {QStringLiteral("gender"), gender(person.sex)}};
    QJsonArray names;
    if (!person.familyName.isEmpty() || !person.givenName.isEmpty()) {
        names.append(humanName(person.familyName, person.givenName, QStringLiteral("IDE")));
    }
    if (!person.familyKana.isEmpty() || !person.givenKana.isEmpty()) {
        names.append(humanName(person.familyKana, person.givenKana, QStringLiteral("SYL")));
    }
    if (!person.romanName.isEmpty()) {
        names.append(humanName(person.romanName, QStringLiteral("ABC")));
    }
    if (!names.isEmpty()) {
        patient.insert(QStringLiteral("name"), names);
    }
    insertText(patient, QStringLiteral("birthDate"), iso(person.birthDate));
    insertText(patient, QStringLiteral("deceasedDateTime"), iso(person.deathDate));
    if (!person.phone.isEmpty()) {
        patient.insert(QStringLiteral("telecom"),
                       QJsonArray{QJsonObject{{QStringLiteral("system"), QStringLiteral("phone")},
                                              {QStringLiteral("value"), person.phone}}});
    }
    QJsonObject address;
    insertText(address, QStringLiteral("text"), person.address);
    insertText(address, QStringLiteral("postalCode"), person.postalCode);
    if (!address.isEmpty()) {
        patient.insert(QStringLiteral("address"), QJsonArray{address});
    }
    if (person.multipleOrder) {
        patient.insert(QStringLiteral("multipleBirthInteger"), *person.multipleOrder);
    }
    return patient;
}

QJsonObject quantity(double value, const char *unit)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("unit"), QString::fromUtf8(unit)},
            {QStringLiteral("system"), ucum},
            {QStringLiteral("code"), QString::fromUtf8(unit)}};
}

QJsonArray categories(const MeasurementTerm &term)
{
    QJsonArray all{codeableConcept(jpObservationCategory, QLatin1String(term.category), {})};
    if (term.isVitalSign) {
        all.append(codeableConcept(coreObservationCategory, QStringLiteral("vital-signs"), {}));
    }
    return all;
}

QJsonArray pressureComponents(const Measurement &measurement)
{
    const auto component = [](const char *code, const char *text, double value) {
        return QJsonObject{
            {QStringLiteral("code"), codeableConcept(loinc, QLatin1String(code), QString::fromUtf8(text))},
            {QStringLiteral("valueQuantity"), quantity(value, "mm[Hg]")}};
    };
    return {component("8480-6", "収縮期血圧", measurement.value),
            component("8462-4", "拡張期血圧", measurement.second.value_or(0))};
}

QJsonObject write(const Measurement &measurement, const book::StoredRecord &record)
{
    const MeasurementTerm &term = termOf(measurement.type);
    QJsonObject observation{
        {QStringLiteral("resourceType"), QStringLiteral("Observation")},
        {QStringLiteral("identifier"), identifiers(record.id)},
        {QStringLiteral("status"), QStringLiteral("final")},
        {QStringLiteral("category"), categories(term)},
        {QStringLiteral("code"), codeableConcept(loinc, QLatin1String(term.code), QString::fromUtf8(term.text))},
        {QStringLiteral("subject"), reference(record.person)},
        {QStringLiteral("effectiveDateTime"), iso(measurement.date)}};
    if (measurement.type == MeasurementKind::BloodPressure) {
        observation.insert(QStringLiteral("component"), pressureComponents(measurement));
    } else {
        observation.insert(QStringLiteral("valueQuantity"), quantity(measurement.value / term.perUnit, term.unit));
    }
    if (!measurement.checkup.isEmpty()) {
        observation.insert(QStringLiteral("encounter"), reference(measurement.checkup));
    }
    insertNote(observation, measurement.note);
    return observation;
}

/// The code a dose is recorded under, and beside a Japanese product the CVX code that readers abroad know.
QJsonObject vaccineCode(const Vaccination &dose)
{
    const QString cvx = immunization::cvxNumber(dose.vaccine);
    const QString text = dose.product.isEmpty() ? dose.vaccine : dose.product;
    if (!cvx.isEmpty()) {
        return codeableConcept(cvxSystem, cvx, text);
    }
    QJsonObject code = codeableConcept(ownCodes, dose.vaccine, text);
    const QString known = immunization::CvxTable::builtIn().cvxOf(dose.vaccine);
    if (!known.isEmpty()) {
        QJsonArray codings = code.value(QLatin1String("coding")).toArray();
        codings.append(QJsonObject{{QStringLiteral("system"), cvxSystem}, {QStringLiteral("code"), known}});
        code.insert(QStringLiteral("coding"), codings);
    }
    return code;
}

QJsonObject write(const Vaccination &dose, const book::StoredRecord &record)
{
    QJsonObject immunization{{QStringLiteral("resourceType"), QStringLiteral("Immunization")},
                             {QStringLiteral("identifier"), identifiers(record.id)},
                             {QStringLiteral("status"), QStringLiteral("completed")},
                             {QStringLiteral("vaccineCode"), vaccineCode(dose)},
                             {QStringLiteral("patient"), reference(record.person)},
                             {QStringLiteral("occurrenceDateTime"), dose.date.toString()},
                             {QStringLiteral("primarySource"), dose.source == DoseSource::GivenHere}};
    insertText(immunization, QStringLiteral("lotNumber"), dose.lotNumber);
    insertText(immunization, QStringLiteral("expirationDate"), iso(dose.expiry));
    if (!dose.site.isEmpty()) {
        immunization.insert(QStringLiteral("site"), codeableConcept({}, {}, dose.site));
    }
    if (!dose.route.isEmpty()) {
        immunization.insert(QStringLiteral("route"), codeableConcept({}, {}, dose.route));
    }
    if (dose.amountMl) {
        immunization.insert(QStringLiteral("doseQuantity"), quantity(*dose.amountMl, "mL"));
    }
    if (dose.doseNumber) {
        immunization.insert(QStringLiteral("protocolApplied"),
                            QJsonArray{QJsonObject{{QStringLiteral("doseNumberPositiveInt"), *dose.doseNumber}}});
    }
    insertNote(immunization, dose.note);
    return immunization;
}

QJsonObject write(const Checkup &checkup, const book::StoredRecord &record)
{
    QJsonObject encounter{
        {QStringLiteral("resourceType"), QStringLiteral("Encounter")},
        {QStringLiteral("identifier"), identifiers(record.id)},
        {QStringLiteral("status"), QStringLiteral("finished")},
        {QStringLiteral("class"),
         QJsonObject{{QStringLiteral("system"), QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-ActCode")},
                     {QStringLiteral("code"), QStringLiteral("AMB")}}},
        {QStringLiteral("type"),
         QJsonArray{codeableConcept(ownCodes, QLatin1String("checkup-") + enumWord(checkup.type), {})}},
        {QStringLiteral("subject"), reference(record.person)},
        {QStringLiteral("period"),
         QJsonObject{{QStringLiteral("start"), iso(checkup.date)}, {QStringLiteral("end"), iso(checkup.date)}}}};
    if (!checkup.pregnancy.isEmpty()) {
        encounter.insert(QStringLiteral("episodeOfCare"), QJsonArray{reference(checkup.pregnancy)});
    }
    if (!checkup.facility.isEmpty()) {
        encounter.insert(QStringLiteral("serviceProvider"), QJsonObject{{QStringLiteral("display"), checkup.facility}});
    }
    return encounter;
}

QJsonObject write(const Pregnancy &pregnancy, const book::StoredRecord &record)
{
    QJsonObject period{{QStringLiteral("start"), iso(gestationStart(pregnancy))}};
    insertText(period, QStringLiteral("end"), iso(endOf(pregnancy)));
    return {{QStringLiteral("resourceType"), QStringLiteral("EpisodeOfCare")},
            {QStringLiteral("identifier"), identifiers(record.id)},
            {QStringLiteral("status"), isOngoing(pregnancy) ? QStringLiteral("active") : QStringLiteral("finished")},
            {QStringLiteral("type"),
             QJsonArray{codeableConcept(ownCodes, QStringLiteral("pregnancy"), QStringLiteral("妊娠"))}},
            {QStringLiteral("patient"), reference(record.person)},
            {QStringLiteral("period"), period}};
}

QJsonObject write(const FormResponse &response, const book::StoredRecord &record)
{
    QJsonObject object = QJsonDocument::fromJson(response.response.toUtf8()).object();
    object.insert(QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse"));
    object.insert(QStringLiteral("identifier"), identifiers(record.id).first());
    object.insert(QStringLiteral("status"), enumWord(response.status));
    object.insert(QStringLiteral("subject"), reference(record.person));
    if (response.authored.isValid()) {
        object.insert(QStringLiteral("authored"), response.authored.toString(Qt::ISODate));
    }
    return object;
}

/// R4 wants start and end of what took place (invariant app-3): the hour as far as it is known, in Japan's zone, else
/// the whole day.
void insertTimes(QJsonObject &object, const Appointment &appointment)
{
    const bool isTimed = !appointment.time.isEmpty();
    const QString day = iso(appointment.date) + QLatin1Char('T');
    const QString zone = QStringLiteral(":00+09:00");
    object.insert(QStringLiteral("start"),
                  QString(day + (isTimed ? appointment.time : QStringLiteral("00:00")) + zone));
    object.insert(QStringLiteral("end"), QString(day + (isTimed ? appointment.time : QStringLiteral("23:59")) + zone));
}

QJsonObject write(const Appointment &appointment, const book::StoredRecord &record)
{
    const bool isCancelled = appointment.status == AppointmentStatus::Cancelled;
    const bool isDone = appointment.status == AppointmentStatus::Done;
    QJsonObject object{
        {QStringLiteral("resourceType"), QStringLiteral("Appointment")},
        {QStringLiteral("identifier"), identifiers(record.id)},
        {QStringLiteral("status"), isCancelled ? QStringLiteral("cancelled")
                                   : isDone    ? QStringLiteral("fulfilled")
                                               : QStringLiteral("proposed")},
        {QStringLiteral("requestedPeriod"), QJsonArray{QJsonObject{{QStringLiteral("start"), iso(appointment.date)},
                                                                   {QStringLiteral("end"), iso(appointment.date)}}}},
        {QStringLiteral("participant"),
         QJsonArray{QJsonObject{{QStringLiteral("actor"), reference(record.person)},
                                {QStringLiteral("status"), QStringLiteral("accepted")}}}}};
    if (isDone) {
        insertTimes(object, appointment);
    }
    insertText(object, QStringLiteral("description"), appointment.title);
    insertText(object, QStringLiteral("comment"), appointment.note);
    return object;
}

QJsonObject write(const Consent &consent, const book::StoredRecord &record)
{
    const bool isOver = consent.withdrawn.isValid();
    QJsonObject object{
        {QStringLiteral("resourceType"), QStringLiteral("Consent")},
        {QStringLiteral("identifier"), identifiers(record.id)},
        {QStringLiteral("status"), isOver          ? QStringLiteral("inactive")
                                   : consent.given ? QStringLiteral("active")
                                                   : QStringLiteral("rejected")},
        {QStringLiteral("scope"), codeableConcept(consentScope, QStringLiteral("patient-privacy"), {})},
        {QStringLiteral("category"), QJsonArray{codeableConcept(loinc, QStringLiteral("59284-0"), {})}},
        {QStringLiteral("patient"), reference(record.person)},
        {QStringLiteral("policyRule"), codeableConcept(ownCodes, QStringLiteral("family-decides"), consent.purpose)}};
    insertText(object, QStringLiteral("dateTime"), iso(consent.date));
    if (!consent.recipient.isEmpty()) {
        const QJsonObject actor{
            {QStringLiteral("role"), codeableConcept(participation, QStringLiteral("IRCP"), {})},
            {QStringLiteral("reference"), QJsonObject{{QStringLiteral("display"), consent.recipient}}}};
        object.insert(QStringLiteral("provision"), QJsonObject{{QStringLiteral("actor"), QJsonArray{actor}}});
    }
    return object;
}

/// The questionnaire as its publisher wrote it, under our id.
QJsonObject write(const ImportedForm &form, const book::StoredRecord &)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromBase64(form.source.toLatin1())).object();
    object.insert(QStringLiteral("resourceType"), QStringLiteral("Questionnaire"));
    return object;
}

/// Kinds without a counterpart: only what they are and whose. Some are the household's and nobody's.
template <class T>
QJsonObject write(const T &, const book::StoredRecord &record)
{
    QJsonObject basic{{QStringLiteral("resourceType"), QStringLiteral("Basic")},
                      {QStringLiteral("identifier"), identifiers(record.id)},
                      {QStringLiteral("code"), codeableConcept(ownCodes, kindWord(T::kind), {})}};
    if (!record.person.isEmpty()) {
        basic.insert(QStringLiteral("subject"), reference(record.person));
    }
    return basic;
}

QJsonObject extensionOf(const book::StoredRecord &record)
{
    const QJsonObject content{{QStringLiteral("kind"), QString(kindWord(kindOf(record.value)))},
                              {QStringLiteral("person"), record.person.toString()},
                              {QStringLiteral("content"), records::toJson(record.value)}};
    return {{QStringLiteral("url"), recordExtension},
            {QStringLiteral("valueString"), QString::fromUtf8(json::compact(content))}};
}

} // namespace

QJsonObject toPlainResource(const book::StoredRecord &record)
{
    QJsonObject resource = std::visit([&record](const auto &value) { return write(value, record); }, record.value);
    resource.insert(QStringLiteral("id"), record.id.toString());
    return resource;
}

QJsonObject toResource(const book::StoredRecord &record)
{
    QJsonObject resource = toPlainResource(record);
    QJsonArray extensions = resource.value(QLatin1String("extension")).toArray();
    extensions.append(extensionOf(record));
    resource.insert(QStringLiteral("extension"), extensions);
    return resource;
}

} // namespace oyako::exchange::fhir
