// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/evaluate.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

bool countsDate(const Context &context, const SkipCondition &condition, Day date)
{
    return date >= context.date(condition.begin, FirstDay) && date < context.date(condition.end, LastDay) &&
           date >= condition.start && date < condition.finish;
}

/// Records of one day and vaccine stand side by side in a history, and are one dose written twice.
bool isSameDose(const Given &before, const Given &given)
{
    return before.date == given.date && before.vaccine == given.vaccine;
}

/// Records of the antigen: all that are looked at where no vaccine type is named, and the only ones with a status.
int countRecords(const Context &context, const PatientSeries &patientSeries, const SkipCondition &condition,
                 size_t records)
{
    int count = 0;
    for (size_t i = 0; i < records; ++i) {
        const Given &given = context.history[(*patientSeries.records)[i]];
        const bool vaccine = condition.anyVaccine || condition.vaccines.test(given.vaccine);
        const bool status = !condition.validOnly || patientSeries.evaluations[i].status == EvaluationStatus::Valid;
        const bool once = i == 0 || !isSameDose(context.history[(*patientSeries.records)[i - 1]], given);
        count += vaccine && status && once && countsDate(context, condition, given.date) ? 1 : 0;
    }
    return count;
}

/// Doses of any status of the vaccine types named, whether or not they hold the antigen: a dose of Td takes the place
/// of one with pertussis.
int countNamedTypes(const Context &context, const SkipCondition &condition, size_t historyEnd)
{
    int count = 0;
    for (size_t i = 0; i < historyEnd; ++i) {
        const Given &given = context.history[i];
        const bool vaccine = given.vaccine != NoVaccine && condition.vaccines.test(given.vaccine);
        const bool once = i == 0 || !isSameDose(context.history[i - 1], given);
        count += vaccine && once && countsDate(context, condition, given.date) ? 1 : 0;
    }
    return count;
}

/// CONDSKIP-1: the number of conditional doses administered.
int countDoses(const Context &context, const PatientSeries &patientSeries, const SkipCondition &condition,
               const SkipQuery &query)
{
    if (condition.anyVaccine || condition.validOnly) {
        return countRecords(context, patientSeries, condition, query.records);
    }
    const auto &records = *patientSeries.records;
    const bool all = query.forecasting || query.records >= records.size();
    return countNamedTypes(context, condition, all ? context.history.size() : records[query.records]);
}

/// Table 6-9.
bool compare(int count, const SkipCondition &condition)
{
    switch (condition.logic) {
    case CountLogic::GreaterThan: return count > condition.count;
    case CountLogic::EqualTo: return count == condition.count;
    case CountLogic::LessThan: return count < condition.count;
    }
    return false;
}

/// CALCDTSKIP-5 and table 6-8.
bool intervalReached(const Context &context, const PatientSeries &patientSeries, const SkipCondition &condition,
                     const SkipQuery &query)
{
    if (query.records == 0 || !condition.interval) {
        return false;
    }
    const Day last = context.history[(*patientSeries.records)[query.records - 1]].date;
    return query.reference >= plus(last, *condition.interval);
}

/// Conditions on a target dose of the series that came before.
bool isTargetConditionMet(const Context &context, const PatientSeries &patientSeries, const SkipCondition &condition)
{
    const auto find = [&](qint16 number) {
        return std::find_if(patientSeries.targets.begin(), patientSeries.targets.end(),
                            [number](const Target &target) { return target.dose->number == number; });
    };
    const auto target = find(condition.targetDose);
    if (target == patientSeries.targets.end()) {
        return false;
    }
    const bool satisfied = target->status == TargetStatus::Satisfied;
    switch (condition.type) {
    case ConditionType::TargetSkipped: return target->status == TargetStatus::Skipped;
    case ConditionType::TargetSatisfied: return satisfied;
    case ConditionType::TargetGivenFrom: return satisfied && target->satisfiedOn >= context.date(condition.begin);
    case ConditionType::TargetGivenUntil: return satisfied && target->satisfiedOn < context.date(condition.end);
    case ConditionType::TargetSpacing: {
        const auto other = find(condition.otherDose);
        return satisfied && other != patientSeries.targets.end() && other->status == TargetStatus::Satisfied &&
               condition.interval && target->satisfiedOn >= plus(other->satisfiedOn, *condition.interval);
    }
    default: return false;
    }
}

bool isMet(const Context &context, const PatientSeries &patientSeries, const SkipCondition &condition,
           const SkipQuery &query, CompletedGroups completed)
{
    switch (condition.type) {
    case ConditionType::Age:
        return query.reference >= context.date(condition.begin, FirstDay) &&
               query.reference < context.date(condition.end, LastDay);
    case ConditionType::CompletedSeries: return (condition.seriesGroups & completed) != 0;
    case ConditionType::Interval: return intervalReached(context, patientSeries, condition, query);
    case ConditionType::VaccineCount: return compare(countDoses(context, patientSeries, condition, query), condition);
    default: return isTargetConditionMet(context, patientSeries, condition);
    }
}

/// Tables 6-10 and 6-11: all of them, or at least one.
template <class Items, class Test>
bool allOrAny(const Items &items, bool all, Test test)
{
    return all ? std::all_of(items.begin(), items.end(), test) : std::any_of(items.begin(), items.end(), test);
}

} // namespace

bool canSkip(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose, const SkipQuery &query,
             CompletedGroups completed)
{
    const auto conditionMet = [&](const SkipCondition &condition) {
        return isMet(context, patientSeries, condition, query, completed);
    };
    const auto inForce = [&](const SkipSet &set) { return isRelevant(set, query.anchor); };
    const auto setMet = [&](const SkipSet &set) {
        return inForce(set) && allOrAny(set.conditions, set.all, conditionMet);
    };
    // A set of another time is not looked at (table 3-5): it neither helps nor stands in the way of the others.
    const auto setHolds = [&](const SkipSet &set) { return !inForce(set) || setMet(set); };
    return std::any_of(dose.skips.begin(), dose.skips.end(), [&](const SkipRule &rule) {
        const bool here = query.forecasting ? rule.inForecast : rule.inEvaluation;
        const bool any = here && std::any_of(rule.sets.begin(), rule.sets.end(), setMet);
        return any && (!rule.all || std::all_of(rule.sets.begin(), rule.sets.end(), setHolds));
    });
}

} // namespace oyako::immunization
