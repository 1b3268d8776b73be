// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/forecast.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

void raise(BasedDate &date, Day day, Basis basis)
{
    if (day != NoDay && day > date.day) {
        date = {day, basis};
    }
}

/// The attributes of the age rule in force at the assessment date (RELEVANT-2).
const AgeRule *ageRule(const Context &context, const SeriesDose &dose)
{
    const auto found = std::find_if(dose.ages.begin(), dose.ages.end(),
                                    [&](const AgeRule &rule) { return isRelevant(rule, context.assessment); });
    return found == dose.ages.end() ? nullptr : &*found;
}

/// The latest date of one attribute over all intervals in force (CALCDTINT-4, -5, -6).
Day latestInterval(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose,
                   std::optional<Period> IntervalRule::*attribute)
{
    Day latest = NoDay;
    for (const IntervalRule &rule : dose.intervals) {
        if (!isRelevant(rule, context.assessment) || !(rule.*attribute)) {
            continue;
        }
        const Day from =
            referenceDate(context, patientSeries, rule, patientSeries.records->size(), context.history.size());
        latest = std::max(latest, plus(from, *(rule.*attribute)));
    }
    return latest;
}

/// CALCDTCONFLICT-3: the latest forecast conflict end date.
Day latestConflictEnd(const Context &context, const SeriesDose &dose)
{
    Day latest = NoDay;
    for (const VaccineRule &rule : dose.preferable) {
        for (const Conflict &conflict : context.schedule.vaccines[rule.vaccine].conflicts) {
            for (const Given &given : context.history) {
                if (given.vaccine == conflict.conflicting) {
                    latest = std::max(latest, plus(given.date, conflict.end));
                }
            }
        }
    }
    return latest;
}

/// From when on a first dose may be given whose ages in force set no minimum: from birth, or from the age for which
/// there is a vaccine. NoDay where none of its ages is in force, and for a later dose: reached by skipping, it has
/// nothing to count from.
Day assumedMinimum(const Context &context, const SeriesDose &dose)
{
    if (dose.number != 1 || !(dose.ages.empty() || ageRule(context, dose))) {
        return NoDay;
    }
    Day vaccine = LastDay;
    for (const VaccineRule &rule : dose.preferable) {
        vaccine = std::min(vaccine, context.date(rule.begin, FirstDay));
    }
    return std::max(context.birth, dose.preferable.empty() ? FirstDay : vaccine);
}

/// FORECASTDTCAN-1: the candidate earliest date.
BasedDate candidateEarliest(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose)
{
    BasedDate earliest;
    const AgeRule *age = ageRule(context, dose);
    const bool isSet = age && age->minimum.isSet();
    raise(earliest, isSet ? context.date(age->minimum) : assumedMinimum(context, dose), Basis::MinimumAge);
    raise(earliest, latestInterval(context, patientSeries, dose, &IntervalRule::minimum), Basis::MinimumInterval);
    raise(earliest, latestConflictEnd(context, dose), Basis::VaccineConflict);
    raise(earliest, dose.seasonStart, Basis::SeasonStart);
    for (size_t i = 0; i < patientSeries.evaluations.size(); ++i) {
        const bool inadvertent = patientSeries.evaluations[i].reason == EvaluationReason::InadvertentVaccine;
        raise(earliest, context.history[(*patientSeries.records)[i]].date,
              inadvertent ? Basis::InadvertentDose : Basis::LastDose);
    }
    return earliest;
}

/// FORECASTDT-1 to FORECASTDT-6.
void generateDates(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose,
                   SeriesForecast &result)
{
    const AgeRule *age = ageRule(context, dose);
    const Day fromInterval = latestInterval(context, patientSeries, dose, &IntervalRule::earliestRecommended);
    if (age && age->earliestRecommended.isSet()) {
        result.unadjustedRecommended = {context.date(age->earliestRecommended), Basis::EarliestRecommendedAge};
    } else if (fromInterval != NoDay) {
        result.unadjustedRecommended = {fromInterval, Basis::EarliestRecommendedInterval};
    } else {
        result.unadjustedRecommended = {result.earliest.day, Basis::EarliestDate};
    }
    const Day toInterval = latestInterval(context, patientSeries, dose, &IntervalRule::latestRecommended);
    if (age && age->latestRecommended.isSet()) {
        result.unadjustedPastDue = {plus(context.date(age->latestRecommended), {0, -1}), Basis::LatestRecommendedAge};
    } else if (toInterval != NoDay) {
        result.unadjustedPastDue = {toInterval - 1, Basis::LatestRecommendedInterval};
    }
    if (age && age->maximum.isSet()) {
        result.latest = {plus(context.date(age->maximum), {0, -1}), Basis::MaximumAge};
    }
    result.recommended = result.unadjustedRecommended;
    raise(result.recommended, result.earliest.day, Basis::EarliestDate);
    if (result.unadjustedPastDue.day != NoDay) {
        result.pastDue = result.unadjustedPastDue;
        raise(result.pastDue, result.earliest.day, Basis::EarliestDate);
    }
}

/// FORECASTDN-1: doses of a seasonal target count only within the season.
int forecastDoseNumber(const PatientSeries &patientSeries, const SeriesDose &dose)
{
    return 1 + static_cast<int>(std::count_if(
                   patientSeries.targets.begin(), patientSeries.targets.end(), [&dose](const Target &target) {
                       return target.status == TargetStatus::Satisfied &&
                              (dose.seasonStart == NoDay || target.satisfiedOn >= dose.seasonStart);
                   }));
}

/// FORECASTPRIORITY-1.
bool isPriority(const Context &context, const SeriesDose &dose)
{
    bool any = false;
    for (const IntervalRule &rule : dose.intervals) {
        if (!isRelevant(rule, context.assessment)) {
            continue;
        }
        if (!rule.priority) {
            return false;
        }
        any = true;
    }
    return any;
}

/// Table 7-7, second condition.
bool allVaccinesContraindicated(const Series &series, const AntigenFindings &found)
{
    return found.contraindicatedVaccines.any() && series.preferable.any() &&
           (series.preferable & ~found.contraindicatedVaccines).none();
}

/// Section 7.1 and section 7.6: marks target doses as skipped for as long as they can be.
void skipTargets(const Context &context, PatientSeries &patientSeries, Day reference, CompletedGroups completed)
{
    const SkipQuery query{true, context.assessment, reference, patientSeries.records->size()};
    while (patientSeries.current < patientSeries.targets.size()) {
        Target &target = patientSeries.targets[patientSeries.current];
        if (!canSkip(context, patientSeries, *target.dose, query, completed)) {
            return;
        }
        target.status = TargetStatus::Skipped;
        ++patientSeries.current;
    }
}

/// Table 7-10 for the current target dose; fills in the earliest date.
SeriesStatus forecastNeed(const Context &context, const PatientSeries &patientSeries, const AntigenFindings &found,
                          SeriesForecast &result)
{
    if (patientSeries.current >= patientSeries.targets.size()) {
        return patientSeries.validDoses() > 0 ? SeriesStatus::Complete : SeriesStatus::NotRecommended;
    }
    const SeriesDose &dose = *patientSeries.targets[patientSeries.current].dose;
    if (found.immune) {
        return SeriesStatus::Immune;
    }
    if (found.contraindicated || allVaccinesContraindicated(*patientSeries.series, found)) {
        return SeriesStatus::Contraindicated;
    }
    if (context.assessment > dose.seasonEnd) {
        return SeriesStatus::NotRecommended;
    }
    const AgeRule *age = ageRule(context, dose);
    const Day maximum = age ? context.date(age->maximum, LastDay) : LastDay;
    if (context.assessment >= maximum) {
        return SeriesStatus::AgedOut;
    }
    result.earliest = candidateEarliest(context, patientSeries, dose);
    // Table 7-9 assumes the last day of all where there is no such date.
    const bool isInTime = result.earliest.day != NoDay && result.earliest.day < maximum;
    return isInTime ? SeriesStatus::NotComplete : SeriesStatus::AgedOut;
}

} // namespace

void forecast(const Context &context, PatientSeries &patientSeries, const AntigenFindings &found,
              CompletedGroups completed)
{
    Day reference = context.assessment;
    for (;;) {
        skipTargets(context, patientSeries, reference, completed);
        SeriesForecast result;
        result.status = forecastNeed(context, patientSeries, found, result);
        if (result.status != SeriesStatus::NotComplete) {
            patientSeries.forecast = result;
            return;
        }
        const SeriesDose &dose = *patientSeries.targets[patientSeries.current].dose;
        const SkipQuery validation{true, context.assessment, result.earliest.day, patientSeries.records->size()};
        if (canSkip(context, patientSeries, dose, validation, completed)) {
            patientSeries.targets[patientSeries.current].status = TargetStatus::Skipped;
            ++patientSeries.current;
            continue;
        }
        result.target = static_cast<qint16>(patientSeries.current);
        result.doseNumber = static_cast<qint16>(forecastDoseNumber(patientSeries, dose));
        result.priority = isPriority(context, dose);
        generateDates(context, patientSeries, dose, result);
        patientSeries.forecast = result;
        return;
    }
}

std::vector<VaccineId> recommendedVaccines(const Context &context, const PatientSeries &patientSeries,
                                           const AntigenFindings &found)
{
    std::vector<VaccineId> vaccines;
    const SeriesForecast &result = patientSeries.forecast;
    if (result.target < 0) {
        return vaccines;
    }
    for (const VaccineRule &rule : patientSeries.targets[static_cast<size_t>(result.target)].dose->preferable) {
        const Day begin = context.date(rule.begin, FirstDay);
        const Day end = context.date(rule.end, LastDay);
        const auto within = [&](Day day) { return day >= begin && day < end; };
        if (rule.forecast && !found.contraindicatedVaccines.test(rule.vaccine) &&
            (within(result.earliest.day) || within(result.recommended.day))) {
            vaccines.push_back(rule.vaccine);
        }
    }
    return vaccines;
}

} // namespace oyako::immunization
