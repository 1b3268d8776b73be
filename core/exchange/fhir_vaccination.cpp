// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_vaccination.h"

#include "core/exchange/fhir_terms.h"
#include "core/immunization/japan/cvx.h"

#include <optional>

namespace oyako::exchange::fhir {

namespace {

using immunization::EvaluationReason;
using immunization::EvaluationStatus;
using immunization::RoutineStatus;

const QString evaluationType = QStringLiteral("ImmunizationEvaluation");
const QString recommendationType = QStringLiteral("ImmunizationRecommendation");
const QString doseStatusSystem =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status");
const QString doseReasonSystem =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason");
const QString forecastSystem =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/immunization-recommendation-status");

// LOINC, as FHIR's value set immunization-recommendation-date-criterion has them.
const QString earliestDay = QStringLiteral("30981-5");
const QString dueDay = QStringLiteral("30980-7");
const QString latestDay = QStringLiteral("59777-3");
const QString overdueDay = QStringLiteral("59778-1");

/// An id that follows from a record and what is said of it.
RecordId madeFrom(const RecordId &record, const QString &what)
{
    return RecordId(QUuid::createUuidV5(record.uuid(), what));
}

QJsonObject entry(const RecordId &id, QJsonObject resource)
{
    resource.insert(QStringLiteral("id"), id.toString());
    return {{QStringLiteral("fullUrl"), urn(id)}, {QStringLiteral("resource"), resource}};
}

QJsonObject disease(const QString &group)
{
    return codeableConcept(ownCodes, QLatin1String("vaccine-group-") + group, group);
}

QJsonObject authority(const immunization::Explanation &rule)
{
    return {{QStringLiteral("display"), QString(rule.source + QLatin1Char(' ') + rule.version).trimmed()}};
}

/// R4 has no words for too early or too late; those are ours.
QJsonObject reasonOf(const care::DoseStatus &dose)
{
    switch (dose.reason) {
    case EvaluationReason::DoseCondition: return codeableConcept(doseReasonSystem, QStringLiteral("advstor"), {});
    case EvaluationReason::TooYoung: return codeableConcept(ownCodes, QStringLiteral("too-young"), {});
    case EvaluationReason::TooOld: return codeableConcept(ownCodes, QStringLiteral("too-old"), {});
    case EvaluationReason::TooSoon: return codeableConcept(ownCodes, QStringLiteral("too-soon"), {});
    case EvaluationReason::Repeated: return codeableConcept(ownCodes, QStringLiteral("repeated"), {});
    case EvaluationReason::VaccineConflict: return codeableConcept(ownCodes, QStringLiteral("live-interval"), {});
    case EvaluationReason::SeriesAlreadyComplete:
        return codeableConcept(ownCodes, QStringLiteral("series-complete"), {});
    default: return codeableConcept(doseReasonSystem, QStringLiteral("outsidesched"), {});
    }
}

QJsonObject evaluation(const care::DoseStatus &dose, const RecordId &person, const QDate &today)
{
    const bool valid = dose.status == EvaluationStatus::Valid;
    const QString word = valid ? QStringLiteral("valid") : QStringLiteral("notvalid");
    QJsonObject resource{{QStringLiteral("resourceType"), evaluationType},
                         {QStringLiteral("status"), QStringLiteral("completed")},
                         {QStringLiteral("patient"), reference(person)},
                         {QStringLiteral("date"), today.toString(Qt::ISODate)},
                         {QStringLiteral("authority"), authority(dose.rule)},
                         {QStringLiteral("targetDisease"), disease(dose.group)},
                         {QStringLiteral("immunizationEvent"), reference(dose.record)},
                         {QStringLiteral("doseStatus"), codeableConcept(doseStatusSystem, word, {})}};
    if (!valid) {
        resource.insert(QStringLiteral("doseStatusReason"), QJsonArray{reasonOf(dose)});
    }
    if (!dose.rule.seriesName.isEmpty()) {
        resource.insert(QStringLiteral("series"), dose.rule.seriesName);
    }
    if (dose.rule.doseNumber > 0) {
        resource.insert(QStringLiteral("doseNumberPositiveInt"), dose.rule.doseNumber);
    }
    return resource;
}

/// The state in FHIR's words where it has one; nothing for a course that asks for no dose and is not complete.
std::optional<QJsonObject> forecastStatus(const care::DoseForecast &forecast)
{
    switch (forecast.status) {
    case RoutineStatus::NotYet: return codeableConcept(ownCodes, QStringLiteral("not-yet-due"), {});
    case RoutineStatus::Eligible:
    case RoutineStatus::Due: return codeableConcept(forecastSystem, QStringLiteral("due"), {});
    case RoutineStatus::Overdue: return codeableConcept(forecastSystem, QStringLiteral("overdue"), {});
    case RoutineStatus::Complete: return codeableConcept(forecastSystem, QStringLiteral("complete"), {});
    case RoutineStatus::AgedOut:
    case RoutineStatus::NotRecommended:
    case RoutineStatus::NotRoutine: break;
    }
    return std::nullopt;
}

void addDay(QJsonArray &criteria, const QString &code, const QDate &day)
{
    if (day.isValid()) {
        criteria.append(QJsonObject{{QStringLiteral("code"), codeableConcept(loinc, code, {})},
                                    {QStringLiteral("value"), day.toString(Qt::ISODate)}});
    }
}

QJsonArray criteriaOf(const care::DoseForecast &forecast)
{
    QJsonArray criteria;
    addDay(criteria, earliestDay, forecast.earliest);
    addDay(criteria, dueDay, forecast.recommendedFrom);
    addDay(criteria, overdueDay, forecast.recommendedTo.isValid() ? forecast.recommendedTo.addDays(1) : QDate());
    addDay(criteria, latestDay, forecast.lastDay);
    return criteria;
}

QJsonObject recommended(const care::DoseForecast &forecast, const QJsonObject &status)
{
    QJsonObject one{{QStringLiteral("targetDisease"), disease(forecast.group)},
                    {QStringLiteral("forecastStatus"), status},
                    {QStringLiteral("series"), forecast.course}};
    QJsonArray vaccines;
    for (const QString &product : forecast.products) {
        const QString cvx = immunization::cvxNumber(product);
        vaccines.append(cvx.isEmpty() ? codeableConcept(ownCodes, product, {}) : codeableConcept(cvxSystem, cvx, {}));
    }
    if (!vaccines.isEmpty()) {
        one.insert(QStringLiteral("vaccineCode"), vaccines);
    }
    if (forecast.doseNumber > 0) {
        one.insert(QStringLiteral("doseNumberPositiveInt"), forecast.doseNumber);
        one.insert(QStringLiteral("dateCriterion"), criteriaOf(forecast));
    }
    return one;
}

QJsonArray recommendations(const care::VaccinationStatus &status)
{
    QJsonArray all;
    for (const care::DoseForecast &forecast : status.forecasts) {
        const auto state = forecastStatus(forecast);
        if (state && !forecast.carried && (!forecast.voluntary || forecast.begun)) {
            all.append(recommended(forecast, *state));
        }
    }
    return all;
}

} // namespace

QJsonArray vaccinationEntries(const care::VaccinationHistory &history, const immunization::Schedule &schedule,
                              const QDate &today)
{
    const care::VaccinationStatus status = care::vaccinationStatus(history, schedule, today);
    QJsonArray entries;
    for (const care::DoseStatus &dose : status.doses) {
        entries.append(entry(madeFrom(dose.record, QLatin1String("evaluation ") + dose.group),
                             evaluation(dose, history.person, today)));
    }
    const QJsonArray all = recommendations(status);
    if (!all.isEmpty()) {
        const QJsonObject rule{
            {QStringLiteral("display"), QString(schedule.source + QLatin1Char(' ') + schedule.version)}};
        entries.append(entry(madeFrom(history.person, QStringLiteral("recommendation")),
                             {{QStringLiteral("resourceType"), recommendationType},
                              {QStringLiteral("patient"), reference(history.person)},
                              {QStringLiteral("date"), today.toString(Qt::ISODate)},
                              {QStringLiteral("authority"), rule},
                              {QStringLiteral("recommendation"), all}}));
    }
    return entries;
}

bool isCalculated(const QJsonObject &resource)
{
    const QString type = resource.value(QLatin1String("resourceType")).toString();
    return type == evaluationType || type == recommendationType;
}

} // namespace oyako::exchange::fhir
