// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_timeline.h"

#include "core/care/cdsi_status.h"

#include <algorithm>

namespace oyako::care {

namespace {

using immunization::DaySpan;
using immunization::RoutineStatus;
using immunization::RoutineWarning;

bool isShown(const DoseForecast &forecast)
{
    const bool forThem = forecast.status != RoutineStatus::NotRoutine || forecast.begun;
    return forThem && !forecast.perPregnancy && !forecast.carried &&
           !hasWarning(forecast, RoutineWarning::CoveredByCombination);
}

/// The history with the doses given before a day, and no death: what is still to come is not known then.
VaccinationHistory before(const VaccinationHistory &history, const QDate &day)
{
    VaccinationHistory earlier = history;
    earlier.death = {};
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

/// The groups the doses of one day belong to, counted or not.
QSet<QString> groupsGivenOn(const QDate &day, const VaccinationHistory &history, const VaccinationStatus &status)
{
    QSet<RecordId> records;
    for (size_t i = 0; i < history.doses.size(); ++i) {
        if (history.doses[i].date == day) {
            records.insert(history.records.at(static_cast<qsizetype>(i)));
        }
    }
    QSet<QString> groups;
    for (const DoseStatus &dose : status.doses) {
        if (records.contains(dose.record)) {
            groups.insert(dose.group);
        }
    }
    return groups;
}

void addDoses(TimelineRow &row, const immunization::CourseLine &line, const VaccinationHistory &history)
{
    for (const immunization::LineDose &dose : line.doses) {
        row.doses.append({history.records.at(dose.input), history.dateOf(dose.input), dose.number, dose.routine});
    }
}

/// Whether every dose of a row, and there are some, stands on an earlier row: a combination vaccine shown there.
bool isRepeated(const TimelineRow &row, const QList<TimelineRow> &earlier)
{
    const auto isAbove = [&earlier](const TimelineDose &dose) {
        return std::any_of(earlier.cbegin(), earlier.cend(), [&dose](const TimelineRow &other) {
            return std::any_of(other.doses.cbegin(), other.doses.cend(),
                               [&dose](const TimelineDose &one) { return one.record == dose.record; });
        });
    };
    return !row.doses.isEmpty() && std::all_of(row.doses.cbegin(), row.doses.cend(), isAbove);
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
    const bool inTime = !forecast.lastDay.isValid() || forecast.recommendedFrom <= forecast.lastDay;
    if (row.hasNext() && forecast.recommendedTo.isValid() && inTime) {
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
    if (schedule.family == immunization::Family::Cdsi) {
        timeline.rows = cdsiRows(history, schedule, today);
        return timeline;
    }
    VaccinationHistory living = history;
    living.death = {};
    const auto assessment = immunization::assessRoutine(schedule, history.patient, history.doses, today);
    const auto lines = immunization::courseLines(schedule, history.patient, history.doses, assessment, today);
    const QList<DoseForecast> forecasts = vaccinationStatus(living, schedule, today).forecasts;
    for (qsizetype i = 0; i < forecasts.size(); ++i) {
        if (isShown(forecasts.at(i))) {
            const TimelineRow row = rowOf(forecasts.at(i), lines[static_cast<size_t>(i)], history);
            const bool hidden = !row.hasNext() && isRepeated(row, timeline.rows);
            timeline.rows.append(hidden ? QList<TimelineRow>() : QList{row});
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
    // Vaccines may be given together on one day, and the same vaccine may not: only what was given that day is judged
    // with that dose.
    const VaccinationStatus morning = vaccinationStatus(before(history, day), schedule, day);
    const VaccinationStatus evening = vaccinationStatus(before(history, day.addDays(1)), schedule, day);
    const QSet<QString> given = groupsGivenOn(day, history, evening);
    QList<DoseForecast> answers;
    for (const bool isGiven : {false, true}) {
        for (const DoseForecast &forecast : isGiven ? evening.forecasts : morning.forecasts) {
            if (isShown(forecast) && given.contains(forecast.group) == isGiven) {
                answers.append(forecast);
            }
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
