// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/cdsi_status.h"

#include "core/immunization/assess.h"

#include <algorithm>

namespace oyako::care {

namespace {

using immunization::EvaluationStatus;
using immunization::GroupForecast;
using immunization::RoutineStatus;
using immunization::SeriesStatus;

/// "CDSI-" and the letters and digits of the group's name: "CDSI-DTAPTDAPTD".
QString courseOf(const QString &group)
{
    QString course = QStringLiteral("CDSI-");
    for (const QChar letter : group) {
        if (letter.isLetterOrNumber()) {
            course += letter.toUpper();
        }
    }
    return course;
}

RoutineStatus dueStatus(const GroupForecast &forecast, const QDate &today)
{
    if (forecast.earliest.date.isValid() && today < forecast.earliest.date) {
        return RoutineStatus::NotYet;
    }
    if (forecast.recommended.date.isValid() && today < forecast.recommended.date) {
        return RoutineStatus::Eligible;
    }
    const bool late = forecast.pastDue.date.isValid() && today > forecast.pastDue.date;
    return late ? RoutineStatus::Overdue : RoutineStatus::Due;
}

RoutineStatus statusOf(const GroupForecast &forecast, const QDate &today)
{
    switch (forecast.status) {
    case SeriesStatus::NotComplete: return dueStatus(forecast, today);
    case SeriesStatus::Complete: return RoutineStatus::Complete;
    case SeriesStatus::AgedOut: return RoutineStatus::AgedOut;
    case SeriesStatus::Immune: return RoutineStatus::NotRoutine;
    case SeriesStatus::Contraindicated:
    case SeriesStatus::NotRecommended: break;
    }
    return RoutineStatus::NotRecommended;
}

/// The last day of the seasons that a release of the data holds for a group, where all of them are past: until the next
/// release nothing can be said of the season that runs.
QDate seasonOver(const GroupForecast &forecast, const immunization::Schedule &schedule, const QDate &today)
{
    immunization::Day last = immunization::NoDay;
    for (const int antigen : schedule.groups[static_cast<size_t>(forecast.group)].antigens) {
        for (const immunization::Series &series : schedule.antigens[static_cast<size_t>(antigen)].series) {
            for (const immunization::SeriesDose &dose : series.doses) {
                const bool seasonal =
                    dose.seasonStart != immunization::NoDay && dose.seasonEnd != immunization::LastDay;
                last = seasonal ? std::max(last, dose.seasonEnd) : last;
            }
        }
    }
    const bool past = last != immunization::NoDay && immunization::toDay(today) > last;
    return past && forecast.status == SeriesStatus::NotRecommended ? immunization::toDate(last) : QDate();
}

DoseForecast forecastOf(const GroupForecast &forecast, const immunization::Schedule &schedule, const QDate &today)
{
    DoseForecast result;
    result.group = schedule.groups[static_cast<size_t>(forecast.group)].name;
    result.course = courseOf(result.group);
    result.status = statusOf(forecast, today);
    result.doseNumber = forecast.status == SeriesStatus::NotComplete ? forecast.doseNumber : 0;
    result.earliest = forecast.earliest.date;
    result.recommendedFrom = forecast.recommended.date;
    result.recommendedTo = forecast.pastDue.date;
    result.voluntary = forecast.type == immunization::SeriesType::Risk;
    result.seasonal = forecast.earliest.explanation.basis == immunization::Basis::SeasonStart;
    result.seasonOver = seasonOver(forecast, schedule, today);
    result.begun = !forecast.doses.empty();
    result.rule = forecast.recommended.explanation;
    result.earliestBasis = forecast.earliest.explanation.basis;
    for (const immunization::VaccineId vaccine : forecast.recommendedVaccines) {
        result.products.append(schedule.vaccines[vaccine].code);
    }
    return result;
}

/// The groups with an answer, in the order of the schedule.
std::vector<GroupForecast> summaries(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                     const QDate &today)
{
    const auto assessment = immunization::assess(schedule, history.patient, history.doses, today);
    std::vector<GroupForecast> all;
    for (size_t group = 0; group < schedule.groups.size(); ++group) {
        if (auto summary = assessment.summary(static_cast<int>(group))) {
            all.push_back(*summary);
        }
    }
    return all;
}

QList<TimelineDose> dosesOf(const GroupForecast &forecast, const VaccinationHistory &history)
{
    QList<TimelineDose> doses;
    for (const immunization::DoseVerdict &verdict : forecast.doses) {
        const bool counts = verdict.status == EvaluationStatus::Valid;
        doses.append({history.records.at(verdict.input), history.dateOf(verdict.input), counts ? 1 : 0, false});
    }
    std::stable_sort(doses.begin(), doses.end(),
                     [](const TimelineDose &a, const TimelineDose &b) { return a.date.lastDay() < b.date.lastDay(); });
    int counted = 0;
    for (TimelineDose &dose : doses) {
        dose.number = dose.number > 0 ? ++counted : 0;
    }
    return doses;
}

} // namespace

VaccinationStatus cdsiStatus(const VaccinationHistory &history, const immunization::Schedule &schedule,
                             const QDate &today)
{
    VaccinationStatus status;
    if (!history.patient.birthDate.isValid()) {
        return status;
    }
    for (const GroupForecast &forecast : summaries(history, schedule, today)) {
        const QString group = schedule.groups[static_cast<size_t>(forecast.group)].name;
        for (const immunization::DoseVerdict &verdict : forecast.doses) {
            status.doses.append({history.records.at(verdict.input),
                                 group,
                                 verdict.status,
                                 verdict.reason,
                                 false,
                                 {},
                                 verdict.explanation});
        }
        if (!history.death.isValid()) {
            status.forecasts.append(forecastOf(forecast, schedule, today));
        }
    }
    return status;
}

QList<TimelineRow> cdsiRows(const VaccinationHistory &history, const immunization::Schedule &schedule,
                            const QDate &today)
{
    QList<TimelineRow> rows;
    for (const GroupForecast &forecast : summaries(history, schedule, today)) {
        TimelineRow row;
        row.next = forecastOf(forecast, schedule, today);
        row.group = row.next.group;
        row.course = row.next.course;
        row.voluntary = row.next.voluntary;
        row.doses = dosesOf(forecast, history);
        row.rule = row.next.rule;
        if (history.death.isValid()) {
            row.next = {};
        } else if (row.hasNext()) {
            row.window = {{row.next.earliest, forecast.latest.date}};
            row.advised = {{row.next.recommendedFrom, row.next.recommendedTo}};
        }
        rows.append(row);
    }
    return rows;
}

} // namespace oyako::care
