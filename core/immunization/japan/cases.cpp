// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cases.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace oyako::immunization {

namespace {

Result<QDate> readDate(const QJsonValue &value, const QString &field, const QString &id)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::InvalidValue, field, {id});
    }
    return date;
}

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value.toString(QStringLiteral("?")).isEmpty();
}

/// The observation for a past disease, whichever of its usual names is used.
QString pastDisease(const QString &written)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("var"), QStringLiteral("varicella")},
        {QStringLiteral("chickenpox"), QStringLiteral("varicella")},
        {QStringLiteral("japanese_encephalitis"), QStringLiteral("je")},
        {QStringLiteral("hbv"), QStringLiteral("hepb")},
        {QStringLiteral("hepatitis_b"), QStringLiteral("hepb")},
        {QStringLiteral("pcv"), QStringLiteral("pneumococcus")},
        {QStringLiteral("pneumococcal"), QStringLiteral("pneumococcus")},
        {QStringLiteral("bcg"), QStringLiteral("tuberculosis")},
        {QStringLiteral("tb"), QStringLiteral("tuberculosis")},
    };
    const QString name = written.toLower().replace(u'-', u'_').replace(u' ', u'_');
    return QLatin1String("had_") + names.value(name, name);
}

/// past_disease: ["varicella"] becomes had_varicella; anything else keeps its name and, where it has one, its date.
void readConditions(const QJsonObject &conditions, Patient &patient)
{
    for (auto condition = conditions.begin(); condition != conditions.end(); ++condition) {
        if (condition.key() == QLatin1String("past_disease") || condition.key() == QLatin1String("past_diseases")) {
            const QJsonArray diseases = condition->isArray() ? condition->toArray() : QJsonArray{condition->toString()};
            for (const QJsonValue &disease : diseases) {
                patient.observations.push_back({pastDisease(disease.toString()), {}});
            }
            continue;
        }
        const QDate date = QDate::fromString(condition->toString(), Qt::ISODate);
        if (date.isValid()) {
            patient.observations.push_back({condition.key(), date});
        } else if (condition->toBool()) {
            patient.observations.push_back({condition.key(), {}});
        }
    }
}

Result<Patient> readPatient(const QJsonObject &object, const QString &id)
{
    Patient patient;
    const QString sex = object.value(QLatin1String("sex")).toString();
    patient.sex = sex == QLatin1String("F") ? Sex::Female : (sex == QLatin1String("M") ? Sex::Male : Sex::Unknown);
    for (const auto &[key, date] : {std::pair{QLatin1String("birthDate"), &Patient::birthDate},
                                    std::pair{QLatin1String("expectedDeliveryDate"), &Patient::dueDate}}) {
        if (isBlank(object.value(key))) {
            continue;
        }
        const auto read = readDate(object.value(key), key, id);
        if (!read) {
            return fail(read.error());
        }
        patient.*date = *read;
    }
    if (!patient.birthDate.isValid() && !patient.dueDate.isValid()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("birthDate"), {id});
    }
    readConditions(object.value(QLatin1String("conditions")).toObject(), patient);
    return patient;
}

Result<JapanCase> readCase(const QJsonObject &object)
{
    JapanCase one;
    one.id = object.value(QLatin1String("id")).toString();
    one.course = object.value(QLatin1String("series")).toString();
    one.written = object;
    auto patient = readPatient(object.value(QLatin1String("patient")).toObject(), one.id);
    if (!patient) {
        return fail(std::move(patient).error());
    }
    one.patient = *std::move(patient);
    const auto date = readDate(object.value(QLatin1String("evaluationDate")), QStringLiteral("evaluationDate"), one.id);
    if (!date) {
        return fail(date.error());
    }
    one.evaluationDate = *date;
    const QJsonArray doses = object.value(QLatin1String("doses")).toArray();
    for (qsizetype i = 0; i < doses.size(); ++i) {
        const QJsonObject dose = doses[i].toObject();
        const QString field = QStringLiteral("doses[%1].date").arg(i);
        const auto given = readDate(dose.value(QLatin1String("date")), field, one.id);
        if (!given) {
            return fail(given.error());
        }
        AdministeredDose administered;
        administered.vaccine = dose.value(QLatin1String("product")).toString();
        administered.date = *given;
        one.doses.push_back(std::move(administered));
    }
    return one;
}

QJsonValue iso(const ExplainedDate &date)
{
    return date.date.isValid() ? QJsonValue(date.date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const RoutineForecast &forecast)
{
    QJsonObject object{
        {QStringLiteral("status"), routineStatusWord(forecast.status)},
        {QStringLiteral("doseNumber"), forecast.doseNumber > 0 ? QJsonValue(forecast.doseNumber) : QJsonValue()},
        {QStringLiteral("earliest"), iso(forecast.earliest)},
        {QStringLiteral("recommendedFrom"), iso(forecast.recommendedFrom)},
        {QStringLiteral("recommendedTo"), iso(forecast.recommendedTo)},
        {QStringLiteral("deadline"), iso(forecast.deadline)}};
    QJsonArray warnings;
    for (const RoutineWarning warning : forecast.warnings) {
        warnings.append(routineWarningWord(warning));
    }
    if (!warnings.isEmpty()) {
        object.insert(QStringLiteral("warnings"), warnings);
    }
    return object;
}

QLatin1String statusWord(EvaluationStatus status)
{
    switch (status) {
    case EvaluationStatus::Valid: return QLatin1String("valid");
    case EvaluationStatus::Extraneous: return QLatin1String("extra");
    default: return QLatin1String("invalid");
    }
}

QJsonValue toJson(const RoutineVerdict *verdict)
{
    if (!verdict) {
        return {};
    }
    QJsonObject object{{QStringLiteral("status"), statusWord(verdict->status)},
                       {QStringLiteral("routine"), verdict->routine}};
    const QLatin1String reason = routineReasonWord(verdict->reason);
    if (!reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), reason);
    }
    if (!verdict->warnings.empty()) {
        object.insert(QStringLiteral("warning"), routineWarningWord(verdict->warnings.front()));
    }
    return object;
}

QJsonValue unknownProduct()
{
    return QJsonObject{{QStringLiteral("status"), QStringLiteral("unknown")},
                       {QStringLiteral("routine"), false},
                       {QStringLiteral("reason"), QStringLiteral("unknown_product")}};
}

/// The group a course name belongs to, or -1; the name of a group stands for its first course.
int groupOf(const Schedule &schedule, const QString &course)
{
    for (size_t i = 0; i < schedule.antigens.size(); ++i) {
        if (schedule.antigens[i].name == course || schedule.antigens[i].series.front().courses.contains(course)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// The first course of a group that still asks for something, for a case that names the group.
const RoutineForecast *forecastFor(const RoutineAssessment &assessment, const QString &course, int group)
{
    if (const RoutineForecast *named = assessment.course(course)) {
        return named;
    }
    const RoutineForecast *found = nullptr;
    for (const RoutineForecast &forecast : assessment.courses) {
        if (forecast.group == group && (!found || found->status == RoutineStatus::Complete)) {
            found = &forecast;
        }
    }
    return found;
}

} // namespace

Result<std::vector<JapanRow>> readJapanRows(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, {}, {QString::number(error.offset)});
    }
    const QJsonValue written = document.object().value(QLatin1String("cases"));
    if (!written.isArray()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("cases"));
    }
    std::vector<JapanRow> rows;
    const QJsonArray all = written.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject object = all.at(i).toObject();
        const QString id = object.value(QLatin1String("id")).toString();
        rows.push_back({id.isEmpty() ? QStringLiteral("cases[%1]").arg(i) : id, readCase(object)});
    }
    return rows;
}

Result<std::vector<JapanCase>> readJapanCases(const QByteArray &json)
{
    auto rows = readJapanRows(json);
    if (!rows) {
        return fail(std::move(rows).error());
    }
    std::vector<JapanCase> cases;
    for (JapanRow &row : *rows) {
        if (!row.one) {
            return fail(std::move(row.one).error());
        }
        cases.push_back(*std::move(row.one));
    }
    return cases;
}

Result<QJsonObject> answerJapanCase(const Schedule &schedule, const JapanCase &one)
{
    const int group = groupOf(schedule, one.course);
    if (group < 0) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("series"), {one.id, one.course});
    }
    const RoutineAssessment assessment = assessRoutine(schedule, one.patient, one.doses, one.evaluationDate);
    const RoutineForecast *forecast = forecastFor(assessment, one.course, group);
    if (!forecast) {
        const bool pregnancy = schedule.antigens[static_cast<size_t>(group)].series.front().plan.perPregnancy;
        return fail(ErrorCode::MissingValue,
                    pregnancy ? QStringLiteral("expectedDeliveryDate") : QStringLiteral("birthDate"), {one.id});
    }
    QJsonArray doses;
    for (size_t i = 0; i < one.doses.size(); ++i) {
        const bool known = schedule.vaccine(one.doses[i].vaccine) != NoVaccine;
        doses.append(known ? toJson(assessment.verdict(static_cast<int>(i), group)) : unknownProduct());
    }
    return QJsonObject{{QStringLiteral("id"), one.id},
                       {QStringLiteral("series"), one.course},
                       {QStringLiteral("doses"), doses},
                       {QStringLiteral("forecast"), toJson(*forecast)}};
}

QStringList differences(const JapanCase &one, const QJsonObject &answer)
{
    QStringList found;
    const QJsonObject expected = one.written.value(QLatin1String("forecast")).toObject();
    const QJsonObject got = answer.value(QLatin1String("forecast")).toObject();
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        if (*field != got.value(field.key()) && !(field->isNull() && isBlank(got.value(field.key())))) {
            found.append(field.key());
        }
    }
    const QJsonArray doses = one.written.value(QLatin1String("doses")).toArray();
    const QJsonArray verdicts = answer.value(QLatin1String("doses")).toArray();
    for (qsizetype i = 0; i < doses.size(); ++i) {
        const QJsonObject wanted = doses[i].toObject().value(QLatin1String("expect")).toObject();
        const QJsonObject verdict = verdicts.at(i).toObject();
        const QStringList keys = wanted.keys();
        const bool same = std::all_of(keys.begin(), keys.end(),
                                      [&](const QString &key) { return wanted.value(key) == verdict.value(key); });
        if (!same) {
            found.append(QLatin1String("dose ") + QString::number(i + 1));
        }
    }
    return found;
}

} // namespace oyako::immunization
