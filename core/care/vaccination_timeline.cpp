// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_timeline.h"

#include <algorithm>

namespace oyako::care {

namespace {

using immunization::DaySpan;
using immunization::RoutineStatus;
using immunization::RoutineWarning;

bool isCovered(const DoseForecast &forecast)
{
    return std::find(forecast.warnings.begin(), forecast.warnings.end(), RoutineWarning::CoveredByCombination) !=
           forecast.warnings.end();
}

bool isShown(const DoseForecast &forecast)
{
    const bool forThem = forecast.status != RoutineStatus::NotRoutine || forecast.begun;
    return forThem && !forecast.perPregnancy && !isCovered(forecast);
}

/// The doses given before a day.
VaccinationHistory before(const VaccinationHistory &history, const QDate &day)
{
    VaccinationHistory earlier = history;
    earlier.doses.clear();
    earlier.records.clear();
    for (size_t i = 0; i < history.doses.size(); ++i) {
        if (history.doses[i].date < day) {
            earlier.doses.push_back(history.doses[i]);
            earlier.records.append(history.records.at(static_cast<qsizetype>(i)));
        }
    }
    return earlier;
}

void addDoses(TimelineRow &row, const immunization::CourseLine &line, const VaccinationHistory &history)
{
    for (const immunization::LineDose &dose : line.doses) {
        row.doses.append({history.records.at(dose.input), history.doses[static_cast<size_t>(dose.input)].date,
                          dose.number, dose.routine});
    }
}

TimelineRow rowOf(const DoseForecast &forecast, const immunization::CourseLine &line, const VaccinationHistory &history)
{
    TimelineRow row;
    row.group = forecast.group;
    row.course = forecast.course;
    row.voluntary = forecast.voluntary;
    row.window = {line.window.begin(), line.window.end()};
    row.advised = {line.advised.begin(), line.advised.end()};
    row.rule = line.rule;
    row.next = history.death.isValid() ? DoseForecast() : forecast;
    if (row.hasNext() && forecast.recommendedTo.isValid()) {
        row.advised.append(DaySpan{forecast.recommendedFrom, forecast.recommendedTo});
    }
    addDoses(row, line, history);
    return row;
}

} // namespace

VaccinationTimeline vaccinationTimeline(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                        const QDate &today)
{
    VaccinationTimeline timeline{history.patient.birthDate, today, schedule.source, schedule.version, {}};
    VaccinationHistory living = history;
    living.death = {};
    const auto assessment = immunization::assessRoutine(schedule, history.patient, history.doses, today);
    const auto lines = immunization::courseLines(schedule, history.patient, history.doses, assessment, today);
    const QList<DoseForecast> forecasts = vaccinationStatus(living, schedule, today).forecasts;
    for (qsizetype i = 0; i < forecasts.size(); ++i) {
        if (isShown(forecasts.at(i))) {
            timeline.rows.append(rowOf(forecasts.at(i), lines[static_cast<size_t>(i)], history));
        }
    }
    return timeline;
}

QList<DoseForecast> vaccinationsOn(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                   const QDate &day)
{
    const bool alive = !history.death.isValid() || day <= history.death;
    if (!history.patient.birthDate.isValid() || day < history.patient.birthDate || !alive) {
        return {};
    }
    VaccinationHistory earlier = before(history, day);
    earlier.death = {};
    QList<DoseForecast> answers;
    for (const DoseForecast &forecast : vaccinationStatus(earlier, schedule, day).forecasts) {
        if (isShown(forecast)) {
            answers.append(forecast);
        }
    }
    return answers;
}

bool isOpen(const DoseForecast &forecast)
{
    return forecast.doseNumber > 0 &&
           (forecast.status == RoutineStatus::Eligible || forecast.status == RoutineStatus::Due ||
            forecast.status == RoutineStatus::Overdue);
}

} // namespace oyako::care
