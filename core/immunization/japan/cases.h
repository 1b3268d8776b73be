// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/immunization/japan/assess.h"

#include <QJsonObject>

namespace oyako::immunization {

/// A worked example: a patient, a history, a date and the course asked about. What it expects stays JSON; only
/// differences() looks at it.
struct JapanCase {
    QString id;
    QString course; ///< "ROTA", "MR1" …
    Patient patient;
    std::vector<AdministeredDose> doses;
    QDate evaluationDate;
    QJsonObject written;
};

/// One of the cases of a file, or what keeps it from being one.
struct JapanRow {
    QString id; ///< "cases[2]" where it has none.
    Result<JapanCase> one;
};

/// Every case by itself, so that a bad one does not keep the others from an answer; as readJapanCases() for each.
[[nodiscard]] Result<std::vector<JapanRow>> readJapanRows(const QByteArray &json);

/// Reads {"cases":[{id, series, patient{birthDate, sex, expectedDeliveryDate, conditions{…}}, doses[{product, date}],
/// evaluationDate}]}. Conditions: a date, true, or for past_disease a list of diseases. NotJson; MissingValue or
/// InvalidValue (field: key, argument: case id) for a date that is none or missing.
[[nodiscard]] Result<std::vector<JapanCase>> readJapanCases(const QByteArray &json);

/// The answer as {"id", "doses":[{status, routine, reason, warning}], "forecast":{status, doseNumber, earliest,
/// recommendedFrom, recommendedTo, deadline, warnings}}: null for a dose of another vaccine and for dates there are
/// none; "unknown" with the reason "unknown_product" for a product the schedule does not know. InvalidValue (field:
/// series) for a course it does not know, MissingValue without the date the course goes by.
[[nodiscard]] Result<QJsonObject> answerJapanCase(const Schedule &schedule, const JapanCase &one);

/// The keys in which an answer differs from what the case expects: "earliest", "dose 2" … Keys the case leaves out are
/// not compared.
[[nodiscard]] QStringList differences(const JapanCase &one, const QJsonObject &answer);

/// Stable words for statuses, reasons and warnings.
[[nodiscard]] QLatin1String routineStatusWord(RoutineStatus status);
[[nodiscard]] QLatin1String routineWarningWord(RoutineWarning warning);
[[nodiscard]] QLatin1String routineReasonWord(EvaluationReason reason);

} // namespace oyako::immunization
