// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/vaccine_group.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

using Members = std::vector<BestSeries>;

Explanation explain(const Context &context, const PatientSeries &patientSeries, Basis basis)
{
    const qint16 target = patientSeries.forecast.target;
    const int number = target < 0 ? 0 : patientSeries.targets[static_cast<size_t>(target)].dose->number;
    return {patientSeries.series->name, number, basis, context.schedule.source, context.schedule.version};
}

bool any(const Members &members, SeriesStatus status)
{
    return std::any_of(members.begin(), members.end(),
                       [status](const BestSeries &member) { return member.patientSeries->forecast.status == status; });
}

/// Table 9-4; for a single antigen (SINGLEANTVG-1) it gives the status of that antigen. Where the antigens need not be
/// given together (administer full vaccine group flag 'N'), one that is contraindicated does not hold up the others:
/// after a reaction to pertussis vaccine, diphtheria and tetanus go on.
SeriesStatus groupStatus(const Members &members, bool administerFull)
{
    if (!administerFull && any(members, SeriesStatus::Contraindicated) && any(members, SeriesStatus::NotComplete)) {
        return SeriesStatus::NotComplete;
    }
    for (const SeriesStatus status : {SeriesStatus::Contraindicated, SeriesStatus::AgedOut,
                                      SeriesStatus::NotRecommended, SeriesStatus::NotComplete}) {
        if (any(members, status)) {
            return status;
        }
    }
    return any(members, SeriesStatus::Complete) ? SeriesStatus::Complete : SeriesStatus::Immune;
}

enum class Pick { Earliest, Latest };

/// The earliest or latest of one date over the forecasts of the members.
ExplainedDate pick(const Context &context, const Members &forecasts, BasedDate SeriesForecast::*date, Pick which)
{
    const PatientSeries *chosen = nullptr;
    for (const BestSeries &member : forecasts) {
        const Day day = (member.patientSeries->forecast.*date).day;
        if (day == NoDay) {
            continue;
        }
        const Day best = chosen ? (chosen->forecast.*date).day : day;
        if (!chosen || (which == Pick::Earliest ? day < best : day > best)) {
            chosen = member.patientSeries;
        }
    }
    if (!chosen) {
        return {};
    }
    const BasedDate &value = chosen->forecast.*date;
    return {toDate(value.day), explain(context, *chosen, value.basis)};
}

/// The latest date administered of a vaccine that belongs to the group (MULTIANTVG-1).
Day latestOfGroup(const Context &context, int group)
{
    Day latest = NoDay;
    for (const qint16 antigen : context.schedule.groups[static_cast<size_t>(group)].antigens) {
        for (const quint16 record : context.records[static_cast<size_t>(antigen)]) {
            latest = std::max(latest, context.history[record].date);
        }
    }
    return latest;
}

/// SINGLEANTVG-2 and MULTIANTVG-1.
ExplainedDate earliestDate(const Context &context, int group, const Members &forecasts)
{
    const bool priority = std::any_of(forecasts.begin(), forecasts.end(),
                                      [](const BestSeries &member) { return member.patientSeries->forecast.priority; });
    if (!priority) {
        return pick(context, forecasts, &SeriesForecast::earliest, Pick::Latest);
    }
    ExplainedDate earliest = pick(context, forecasts, &SeriesForecast::earliest, Pick::Earliest);
    if (const Day last = latestOfGroup(context, group); last != NoDay && toDate(last) > earliest.date) {
        earliest.date = toDate(last);
        earliest.explanation.basis = Basis::LastDose;
    }
    return earliest;
}

/// FORECASTVG-2 and FORECASTVG-3: never before the earliest date of the group.
ExplainedDate notBefore(ExplainedDate date, const ExplainedDate &earliest)
{
    return date.date.isValid() && date.date < earliest.date ? earliest : date;
}

/// FORECASTDN-2.
int doseNumber(const Members &forecasts, bool administerFull)
{
    int number = 0;
    for (const BestSeries &member : forecasts) {
        const int own = member.patientSeries->forecast.doseNumber;
        number = number == 0 ? own : (administerFull ? std::min(number, own) : std::max(number, own));
    }
    return number;
}

/// The more serious of two verdicts on the same dose.
bool outweighs(EvaluationStatus a, EvaluationStatus b)
{
    const auto weight = [](EvaluationStatus status) {
        switch (status) {
        case EvaluationStatus::Substandard: return 4;
        case EvaluationStatus::NotValid: return 3;
        case EvaluationStatus::Valid: return 2;
        case EvaluationStatus::Extraneous: return 1;
        case EvaluationStatus::None: break;
        }
        return 0;
    };
    return weight(a) > weight(b);
}

void addVerdicts(const Context &context, const PatientSeries &patientSeries, std::vector<DoseVerdict> &doses)
{
    for (size_t i = 0; i < patientSeries.evaluations.size(); ++i) {
        const Evaluation &evaluation = patientSeries.evaluations[i];
        const int input = context.history[(*patientSeries.records)[i]].input;
        auto found = std::find_if(doses.begin(), doses.end(),
                                  [input](const DoseVerdict &verdict) { return verdict.input == input; });
        if (found == doses.end()) {
            found = doses.insert(doses.end(), DoseVerdict{input});
        }
        if (outweighs(evaluation.status, found->status)) {
            Explanation explanation = explain(context, patientSeries, Basis::None);
            explanation.doseNumber =
                evaluation.target < 0 ? 0 : patientSeries.targets[static_cast<size_t>(evaluation.target)].dose->number;
            *found = {input, evaluation.status, evaluation.reason, explanation};
        }
    }
}

/// FORECASTGUIDANCE-1.
void addGuidance(const Context &context, const BestSeries &member, QStringList &guidance)
{
    guidance += member.patientSeries->series->guidance;
    for (const Indication &indication : member.patientSeries->series->indications) {
        if (context.has(indication.observation) && !indication.guidance.isEmpty()) {
            guidance += indication.guidance;
        }
    }
    guidance += member.findings->guidance;
    guidance.removeDuplicates();
}

void addDates(const Context &context, int group, const Members &forecasts, GroupForecast &result)
{
    result.earliest = earliestDate(context, group, forecasts);
    result.unadjustedRecommended = pick(context, forecasts, &SeriesForecast::unadjustedRecommended, Pick::Earliest);
    result.unadjustedPastDue = pick(context, forecasts, &SeriesForecast::unadjustedPastDue, Pick::Earliest);
    result.recommended =
        notBefore(pick(context, forecasts, &SeriesForecast::recommended, Pick::Earliest), result.earliest);
    result.pastDue = notBefore(pick(context, forecasts, &SeriesForecast::pastDue, Pick::Earliest), result.earliest);
    result.latest = pick(context, forecasts, &SeriesForecast::latest, Pick::Earliest);
}

} // namespace

GroupForecast mergeGroup(const Context &context, int group, const Members &members)
{
    GroupForecast result;
    result.group = group;
    result.seriesGroup = members.front().patientSeries->series->seriesGroup;
    result.type = members.front().patientSeries->series->type;
    result.status = groupStatus(members, context.schedule.groups[static_cast<size_t>(group)].administerFull);
    result.canStart = std::any_of(members.begin(), members.end(), [&context](const BestSeries &member) {
        return context.assessment >= context.date(member.patientSeries->series->minimumStart, FirstDay);
    });
    Members forecasts;
    for (const BestSeries &member : members) {
        addVerdicts(context, *member.patientSeries, result.doses);
        addGuidance(context, member, result.guidance);
        if (member.patientSeries->forecast.status == SeriesStatus::NotComplete) {
            forecasts.push_back(member);
            result.recommendedAntigens.push_back(member.patientSeries->series->antigen);
        }
    }
    if (result.status != SeriesStatus::NotComplete) {
        return result;
    }
    addDates(context, group, forecasts, result);
    result.doseNumber = doseNumber(forecasts, context.schedule.groups[static_cast<size_t>(group)].administerFull);
    for (const BestSeries &member : forecasts) {
        for (const VaccineId vaccine : recommendedVaccines(context, *member.patientSeries, *member.findings)) {
            if (std::find(result.recommendedVaccines.begin(), result.recommendedVaccines.end(), vaccine) ==
                result.recommendedVaccines.end()) {
                result.recommendedVaccines.push_back(vaccine);
            }
        }
    }
    return result;
}

} // namespace oyako::immunization
