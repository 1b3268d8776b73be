// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/evaluate.h"

#include <algorithm>
#include <array>

namespace oyako::immunization {

namespace {

struct Verdict {
    bool holds = true;
    EvaluationReason reason = EvaluationReason::None;
};

/// The dose being evaluated: record `index` of the antigen.
struct Current {
    size_t index;
    size_t historyIndex;
    const Given &given;
};

/// What is known of an earlier dose in this series, or None when it is no record of the antigen.
Evaluation evaluationOf(const PatientSeries &patientSeries, size_t historyIndex, size_t records)
{
    for (size_t i = 0; i < records; ++i) {
        if ((*patientSeries.records)[i] == historyIndex) {
            return patientSeries.evaluations[i];
        }
    }
    return {};
}

/// CALCDTINT-1.
Day previousDose(const Context &context, const PatientSeries &patientSeries, size_t records)
{
    for (size_t i = records; i-- > 0;) {
        const Evaluation &evaluation = patientSeries.evaluations[i];
        if ((evaluation.status == EvaluationStatus::Valid || evaluation.status == EvaluationStatus::NotValid) &&
            evaluation.reason != EvaluationReason::InadvertentVaccine) {
            return context.history[(*patientSeries.records)[i]].date;
        }
    }
    return NoDay;
}

/// CALCDTINT-8.
Day mostRecent(const Context &context, const PatientSeries &patientSeries, const IntervalRule &rule, size_t records,
               size_t historyEnd)
{
    for (size_t i = historyEnd; i-- > 0;) {
        const Given &given = context.history[i];
        if (given.vaccine != NoVaccine && rule.vaccines.test(given.vaccine) &&
            evaluationOf(patientSeries, i, records).reason != EvaluationReason::InadvertentVaccine) {
            return given.date;
        }
    }
    return NoDay;
}

/// The upper limit that goes with a product rather than with a dose (rotavirus).
bool isPastLimit(const Context &context, const Given &given)
{
    return given.date >= context.date(context.schedule.vaccines[given.vaccine].limit, LastDay);
}

/// Section 6.4, table 6-15.
Verdict evaluateAge(const Context &context, const SeriesDose &dose, const Given &given)
{
    for (const AgeRule &rule : dose.ages) {
        if (!isRelevant(rule, given.date)) {
            continue;
        }
        if (given.date < context.date(rule.absoluteMinimum, FirstDay)) {
            return {false, EvaluationReason::TooYoung};
        }
        if (given.date >= context.date(rule.maximum, LastDay) || isPastLimit(context, given)) {
            return {false, EvaluationReason::TooOld};
        }
        if (given.date < context.date(rule.minimum, FirstDay)) {
            return {true, EvaluationReason::GracePeriod};
        }
    }
    return {};
}

/// Sections 6.5 and 6.6: all intervals of the list that are in force must be kept. An interval without a reference
/// dose asks for nothing.
Verdict evaluateIntervals(const Context &context, const PatientSeries &patientSeries,
                          const std::vector<IntervalRule> &rules, const Current &current)
{
    Verdict verdict;
    for (const IntervalRule &rule : rules) {
        if (!isRelevant(rule, current.given.date) || !isFor(rule, current.given.vaccine)) {
            continue;
        }
        const Day from = referenceDate(context, patientSeries, rule, current.index, current.historyIndex);
        if (from == NoDay) {
            continue;
        }
        if (rule.absoluteMinimum && current.given.date < plus(from, *rule.absoluteMinimum)) {
            return {false, EvaluationReason::TooSoon};
        }
        if (rule.minimum && current.given.date < plus(from, *rule.minimum)) {
            verdict.reason = EvaluationReason::GracePeriod;
        }
    }
    return verdict;
}

/// Whether the same vaccine is on record for the same day already. Two books copied, or a file taken in twice, write
/// one dose twice; a dose counts once, whatever the series asks for between doses.
bool isRepeated(const Context &context, const PatientSeries &patientSeries, const Current &current)
{
    if (current.index == 0) {
        return false;
    }
    const Given &before = context.history[(*patientSeries.records)[current.index - 1]];
    return before.date == current.given.date && before.vaccine == current.given.vaccine && !before.substandard;
}

bool anyInForce(const std::vector<IntervalRule> &rules, Day date)
{
    return std::any_of(rules.begin(), rules.end(), [date](const IntervalRule &rule) { return isRelevant(rule, date); });
}

Verdict evaluateInterval(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose,
                         const Current &current)
{
    const Verdict preferable = evaluateIntervals(context, patientSeries, dose.intervals, current);
    if (preferable.holds || !anyInForce(dose.allowableIntervals, current.given.date)) {
        return preferable;
    }
    return evaluateIntervals(context, patientSeries, dose.allowableIntervals, current);
}

/// Section 6.7: CALCDTCONFLICT-1, CALCDTCONFLICT-2, CONFLICT-3.
bool isImpacted(const Context &context, const PatientSeries &patientSeries, const Current &current)
{
    const auto &conflicts = context.schedule.vaccines[current.given.vaccine].conflicts;
    if (conflicts.empty()) {
        return false;
    }
    for (size_t i = 0; i < current.historyIndex; ++i) {
        const Given &previous = context.history[i];
        const auto conflict = std::find_if(conflicts.begin(), conflicts.end(), [&](const Conflict &candidate) {
            return candidate.conflicting == previous.vaccine;
        });
        if (conflict == conflicts.end()) {
            continue;
        }
        const Evaluation earlier = evaluationOf(patientSeries, i, current.index);
        if (earlier.reason == EvaluationReason::Repeated) {
            continue; // the record it repeats speaks for the dose
        }
        const bool counts = earlier.status == EvaluationStatus::Valid || earlier.status == EvaluationStatus::None;
        const Day end = plus(previous.date, counts ? conflict->minimumEnd : conflict->end);
        if (current.given.date >= plus(previous.date, conflict->begin) && current.given.date < end) {
            return true;
        }
    }
    return false;
}

bool sameName(const QString &a, const QString &b)
{
    const auto plain = [](QString text) {
        text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return text.toCaseFolded();
    };
    return plain(a) == plain(b);
}

/// A CVX code with its maker names one product as well as the trade name does.
bool isSameProduct(const VaccineRule &rule, const Given &given)
{
    return rule.tradeName.isEmpty() || sameName(rule.tradeName, given.tradeName) ||
           (!rule.manufacturer.isEmpty() && rule.manufacturer == given.manufacturer);
}

/// Sections 6.8 and 6.9, tables 6-26 and 6-29. Volume is reported nowhere and never decides.
bool isAmong(const Context &context, const std::vector<VaccineRule> &rules, const Given &given)
{
    return std::any_of(rules.begin(), rules.end(), [&](const VaccineRule &rule) {
        return rule.vaccine == given.vaccine && isSameProduct(rule, given) &&
               given.date >= context.date(rule.begin, FirstDay) && given.date < context.date(rule.end, LastDay);
    });
}

/// Whether the dose before had itself used the grace period of its interval.
bool followsGrace(const PatientSeries &patientSeries, const Current &current)
{
    return current.index > 0 && patientSeries.evaluations[current.index - 1].intervalGrace;
}

/// Which of several unmet requirements leads. The specification lists them all; CDC's cases name one: the first
/// examined (age, interval, conflict), except that allowable intervals (section 6.6) are consulted last, so that a dose
/// which fails those as well is named by the conflict or the interval, as is one that follows a dose given early
/// already.
EvaluationReason leadingReason(const Verdict &age, const Verdict &interval, bool impacted, bool intervalFirst)
{
    const EvaluationReason conflict = impacted ? EvaluationReason::VaccineConflict : EvaluationReason::None;
    const EvaluationReason young = age.holds ? EvaluationReason::None : age.reason;
    const EvaluationReason soon = interval.holds ? EvaluationReason::None : interval.reason;
    const auto order = intervalFirst ? std::array{conflict, soon, young} : std::array{young, soon, conflict};
    const auto found = std::find_if(order.begin(), order.end(),
                                    [](EvaluationReason reason) { return reason != EvaluationReason::None; });
    return found == order.end() ? EvaluationReason::None : *found;
}

void satisfy(PatientSeries &patientSeries, const Given &given)
{
    Target &target = patientSeries.targets[patientSeries.current];
    target.status = TargetStatus::Satisfied;
    target.satisfiedOn = given.date;
    target.vaccine = given.vaccine;
    const SeriesDose *dose = target.dose;
    ++patientSeries.current;
    if (dose->recurring) {
        patientSeries.targets.insert(patientSeries.targets.begin() + static_cast<qptrdiff>(patientSeries.current),
                                     Target{dose});
    }
}

void skipTargets(const Context &context, PatientSeries &patientSeries, const Current &current,
                 CompletedGroups completed)
{
    const SkipQuery query{false, current.given.date, current.given.date, current.index};
    while (patientSeries.current < patientSeries.targets.size()) {
        Target &target = patientSeries.targets[patientSeries.current];
        if (!canSkip(context, patientSeries, *target.dose, query, completed)) {
            return;
        }
        target.status = TargetStatus::Skipped;
        ++patientSeries.current;
    }
}

} // namespace

/// Section 6.10, table 6-31.
Evaluation evaluateDose(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose,
                        size_t index)
{
    const Current current{index, (*patientSeries.records)[index], context.history[(*patientSeries.records)[index]]};
    const bool japan = context.schedule.family == Family::Japan;
    if (dose.inadvertent.test(current.given.vaccine)) {
        return {EvaluationStatus::NotValid, EvaluationReason::InadvertentVaccine};
    }
    const Verdict age = evaluateAge(context, dose, current.given);
    if (age.reason == EvaluationReason::TooOld && !japan) {
        return {EvaluationStatus::Extraneous, age.reason};
    }
    const Verdict interval = isRepeated(context, patientSeries, current)
                                 ? Verdict{false, EvaluationReason::Repeated}
                                 : evaluateInterval(context, patientSeries, dose, current);
    const bool impacted = isImpacted(context, patientSeries, current);
    const bool intervalFirst =
        !interval.holds && (!dose.allowableIntervals.empty() || followsGrace(patientSeries, current));
    // In Japan an injected live vaccine within 27 days of another is looked at before anything else.
    const EvaluationReason unmet = japan && impacted ? EvaluationReason::VaccineConflict
                                                     : leadingReason(age, interval, impacted, !japan && intervalFirst);
    if (unmet != EvaluationReason::None) {
        return {EvaluationStatus::NotValid, unmet};
    }
    if (!isAmong(context, dose.preferable, current.given) && !isAmong(context, dose.allowable, current.given)) {
        return {EvaluationStatus::NotValid, EvaluationReason::NotPreferableOrAllowable};
    }
    const bool intervalGrace = interval.reason == EvaluationReason::GracePeriod;
    const bool grace = intervalGrace || age.reason == EvaluationReason::GracePeriod;
    return {EvaluationStatus::Valid, grace ? EvaluationReason::GracePeriod : EvaluationReason::None, -1, intervalGrace};
}

Day referenceDate(const Context &context, const PatientSeries &patientSeries, const IntervalRule &rule, size_t records,
                  size_t historyEnd)
{
    switch (rule.base) {
    case IntervalBase::PreviousDose: return previousDose(context, patientSeries, records);
    case IntervalBase::TargetDose:
        for (const Target &target : patientSeries.targets) {
            if (target.dose->number == rule.targetDose && target.status == TargetStatus::Satisfied) {
                return target.satisfiedOn;
            }
        }
        return NoDay;
    case IntervalBase::MostRecentVaccine: return mostRecent(context, patientSeries, rule, records, historyEnd);
    case IntervalBase::Observation: return context.observationDate(rule.observation);
    }
    return NoDay;
}

int PatientSeries::validDoses() const
{
    return static_cast<int>(std::count_if(
        targets.begin(), targets.end(), [](const Target &target) { return target.status == TargetStatus::Satisfied; }));
}

void evaluateHistory(const Context &context, PatientSeries &patientSeries, CompletedGroups completed)
{
    const auto &records = *patientSeries.records;
    patientSeries.targets.reserve(patientSeries.series->doses.size() + records.size());
    for (const SeriesDose &dose : patientSeries.series->doses) {
        patientSeries.targets.push_back({&dose});
    }
    patientSeries.evaluations.resize(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        const Current current{i, records[i], context.history[records[i]]};
        if (current.given.substandard) {
            patientSeries.evaluations[i] = {EvaluationStatus::Substandard, EvaluationReason::DoseCondition};
            continue;
        }
        skipTargets(context, patientSeries, current, completed);
        if (patientSeries.current >= patientSeries.targets.size()) {
            patientSeries.evaluations[i] = {EvaluationStatus::Extraneous, EvaluationReason::SeriesAlreadyComplete};
            continue;
        }
        const auto target = static_cast<qint16>(patientSeries.current);
        patientSeries.evaluations[i] =
            evaluateDose(context, patientSeries, *patientSeries.targets[patientSeries.current].dose, i);
        patientSeries.evaluations[i].target = target;
        if (patientSeries.evaluations[i].status == EvaluationStatus::Valid) {
            satisfy(patientSeries, current.given);
        }
    }
}

} // namespace oyako::immunization
