// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/assess.h"

#include "core/immunization/japan/forecast.h"
#include "core/immunization/japan/plan.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

/// The season that matters on a day: the one running, else the one to come.
struct Season {
    Day from;
    Day to;
};

Season seasonOn(const PlanRule &plan, Day day)
{
    const qint32 year = civil(day).year;
    for (const qint32 begin : {year - 1, year}) {
        const qint32 end = plan.seasonTo < plan.seasonFrom ? begin + 1 : begin;
        const Season season{fromCivil(begin, plan.seasonFrom / 100, plan.seasonFrom % 100),
                            fromCivil(end, plan.seasonTo / 100, plan.seasonTo % 100)};
        if (day <= season.to) {
            return season;
        }
    }
    return {fromCivil(year + 1, plan.seasonFrom / 100, plan.seasonFrom % 100), LastDay};
}

/// The records of one group that belong together: all, or those of one season, or of this pregnancy.
using Records = std::vector<quint16>;

/// Doses before the last menstrual period belong to an earlier pregnancy.
Records ofThisPregnancy(const Context &context, const Records &all)
{
    constexpr Day gestation = 280;
    Records records;
    std::copy_if(all.begin(), all.end(), std::back_inserter(records),
                 [&context](quint16 record) { return context.history[record].date >= context.dueDate - gestation; });
    return records;
}

std::vector<Records> bySeason(const Context &context, const PlanRule &plan, const Records &all)
{
    std::vector<Records> seasons;
    Day current = NoDay;
    for (const quint16 record : all) {
        const Day season = seasonOn(plan, context.history[record].date).from;
        if (season != current) {
            seasons.emplace_back();
            current = season;
        }
        seasons.back().push_back(record);
    }
    return seasons;
}

RoutineVerdict verdictOn(const Context &context, const PatientSeries &patientSeries, size_t index, int group)
{
    const Evaluation &evaluation = patientSeries.evaluations[index];
    const Given &given = context.history[(*patientSeries.records)[index]];
    const Series &series = *patientSeries.series;
    RoutineVerdict verdict;
    verdict.input = given.input;
    verdict.group = group;
    verdict.status = evaluation.status;
    verdict.reason = evaluation.reason;
    verdict.explanation = {series.name, 0, Basis::None, series.source, context.schedule.version};
    if (evaluation.target < 0) {
        return verdict;
    }
    const SeriesDose &dose = *patientSeries.targets[static_cast<size_t>(evaluation.target)].dose;
    verdict.explanation.doseNumber = dose.number;
    if (evaluation.status != EvaluationStatus::Valid) {
        return verdict;
    }
    verdict.routine = japan::isLegalDay(context, series, dose, given.date) &&
                      japan::isRoutineProduct(context, series.plan, given.vaccine, given.date) &&
                      !japan::isExcluded(context, series.plan);
    if (given.date >= context.date(dose.legal.startUntil, LastDay)) {
        verdict.warnings.push_back(RoutineWarning::LateStart);
    }
    return verdict;
}

void addVerdicts(const Context &context, const PatientSeries &patientSeries, int group, RoutineAssessment &assessment)
{
    for (size_t i = 0; i < patientSeries.evaluations.size(); ++i) {
        assessment.doses.push_back(verdictOn(context, patientSeries, i, group));
    }
}

void addForecasts(const Context &context, PatientSeries &patientSeries, int group, Day seasonStart,
                  RoutineAssessment &assessment)
{
    const Antigen &antigen = context.schedule.antigens[static_cast<size_t>(group)];
    for (int course = 0; course < patientSeries.series->courses.size(); ++course) {
        assessment.courses.push_back(japan::forecastCourse(context, patientSeries, course, seasonStart));
        assessment.courses.back().group = group;
        assessment.courses.back().series = static_cast<int>(patientSeries.series - antigen.series.data());
    }
}

void assessSeasons(const Context &context, const Antigen &antigen, int group, const Records &all,
                   RoutineAssessment &assessment)
{
    const PlanRule &plan = antigen.series.front().plan;
    const Season now = seasonOn(plan, context.assessment);
    Records current;
    for (const Records &records : bySeason(context, plan, all)) {
        if (const auto walked = japan::choose(context, antigen, records)) {
            addVerdicts(context, *walked, group, assessment);
        }
        if (seasonOn(plan, context.history[records.front()].date).from == now.from) {
            current = records;
        }
    }
    if (auto walked = japan::choose(context, antigen, current)) {
        addForecasts(context, *walked, group, now.from, assessment);
    }
}

void assessGroup(const Context &context, size_t index, RoutineAssessment &assessment)
{
    const Antigen &antigen = context.schedule.antigens[index];
    const PlanRule &plan = antigen.series.front().plan;
    const auto group = static_cast<int>(index);
    if (plan.seasonFrom != 0) {
        assessSeasons(context, antigen, group, context.records[index], assessment);
        return;
    }
    if (plan.perPregnancy && context.dueDate == NoDay) {
        return;
    }
    const Records records = plan.perPregnancy ? ofThisPregnancy(context, context.records[index])
                                              : japan::ownRecords(context, plan, context.records[index]);
    if (auto walked = japan::choose(context, antigen, records)) {
        addVerdicts(context, *walked, group, assessment);
        addForecasts(context, *walked, group, NoDay, assessment);
    }
}

} // namespace

RoutineAssessment assessRoutine(const Schedule &schedule, const Patient &patient,
                                const std::vector<AdministeredDose> &doses, QDate assessmentDate)
{
    const Context context = organize(schedule, patient, doses, assessmentDate);
    RoutineAssessment assessment;
    for (size_t i = 0; i < schedule.antigens.size(); ++i) {
        const bool pregnancy = schedule.antigens[i].series.front().plan.perPregnancy;
        if (pregnancy || context.birth != NoDay) {
            assessGroup(context, i, assessment);
        }
    }
    return assessment;
}

const RoutineForecast *RoutineAssessment::course(const QString &name) const
{
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&name](const RoutineForecast &forecast) { return forecast.course == name; });
    return found == courses.end() ? nullptr : &*found;
}

const RoutineVerdict *RoutineAssessment::verdict(int input, int group) const
{
    const auto found = std::find_if(doses.begin(), doses.end(), [&](const RoutineVerdict &verdict) {
        return verdict.input == input && verdict.group == group;
    });
    return found == doses.end() ? nullptr : &*found;
}

} // namespace oyako::immunization
