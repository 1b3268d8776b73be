// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/assess.h"

#include "core/immunization/select.h"
#include "core/immunization/vaccine_group.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

/// One antigen carried through chapters 5 to 8.
struct AntigenResult {
    AntigenFindings found;
    std::vector<PatientSeries> series;
    std::vector<size_t> best;
};

/// Sections 4.3 and 4.4. Series that ask whether another series group is complete are taken after it.
AntigenResult runAntigen(const Context &context, size_t index)
{
    const Antigen &antigen = context.schedule.antigens[index];
    AntigenResult result;
    result.found = findings(context, antigen);
    result.series.reserve(antigen.series.size());
    const bool ahead = isOnlyAhead(context, antigen);
    CompletedGroups completed = 0;
    for (const bool asking : {false, true}) {
        for (const Series &series : antigen.series) {
            if ((series.askedSeriesGroups != 0) != asking || !isRelevantSeries(context, series, ahead)) {
                continue;
            }
            PatientSeries &patientSeries = result.series.emplace_back();
            patientSeries.series = &series;
            patientSeries.records = &context.records[index];
            evaluateHistory(context, patientSeries, completed);
            forecast(context, patientSeries, result.found, completed);
        }
        for (const PatientSeries &patientSeries : result.series) {
            if (patientSeries.forecast.status == SeriesStatus::Complete) {
                completed |= 1U << patientSeries.series->seriesGroup;
            }
        }
    }
    result.best = selectBest(context, result.series);
    return result;
}

/// FORECASTVG-1: the best patient series of one vaccine group, by series group.
void mergeVaccineGroup(const Context &context, int group, const std::vector<AntigenResult> &antigens,
                       Assessment &assessment)
{
    const VaccineGroup &vaccineGroup = context.schedule.groups[static_cast<size_t>(group)];
    std::vector<std::pair<qint16, BestSeries>> members;
    for (const qint16 antigen : vaccineGroup.antigens) {
        const AntigenResult &result = antigens[static_cast<size_t>(antigen)];
        for (const size_t index : result.best) {
            members.push_back({result.series[index].series->seriesGroup, {&result.series[index], &result.found}});
        }
    }
    std::stable_sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto begin = members.begin(); begin != members.end();) {
        const auto end = std::find_if(begin, members.end(), [&](const auto &m) { return m.first != begin->first; });
        std::vector<BestSeries> ofGroup;
        for (auto member = begin; member != end; ++member) {
            ofGroup.push_back(member->second);
        }
        assessment.groups.push_back(mergeGroup(context, group, ofGroup));
        begin = end;
    }
}

} // namespace

Assessment assess(const Schedule &schedule, const Patient &patient, const std::vector<AdministeredDose> &doses,
                  QDate assessmentDate)
{
    const Context context = organize(schedule, patient, doses, assessmentDate);
    if (context.birth == NoDay) {
        return {};
    }
    std::vector<AntigenResult> antigens;
    antigens.reserve(schedule.antigens.size());
    for (size_t i = 0; i < schedule.antigens.size(); ++i) {
        antigens.push_back(runAntigen(context, i));
    }
    Assessment assessment;
    for (size_t i = 0; i < schedule.groups.size(); ++i) {
        mergeVaccineGroup(context, static_cast<int>(i), antigens, assessment);
    }
    return assessment;
}

namespace {

/// What the patient's own risk asks for comes before what everybody needs; a dose that can be given before the news
/// that all is done; last a dose of a later stage of life.
int urgency(const GroupForecast &forecast)
{
    const bool risk = forecast.type == SeriesType::Risk;
    switch (forecast.status) {
    case SeriesStatus::NotComplete: return forecast.canStart ? (risk ? 0 : 2) : 4;
    case SeriesStatus::Complete: return risk ? 1 : 3;
    default: return risk ? 5 : 6;
    }
}

} // namespace

std::vector<const GroupForecast *> Assessment::of(int group) const
{
    std::vector<const GroupForecast *> found;
    for (const GroupForecast &forecast : groups) {
        if (forecast.group == group) {
            found.push_back(&forecast);
        }
    }
    const auto rank = [](const GroupForecast *forecast) {
        return std::tuple(urgency(*forecast), forecast->earliest.date);
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    return found;
}

std::optional<GroupForecast> Assessment::summary(int group) const
{
    const auto forecasts = of(group);
    if (forecasts.empty()) {
        return std::nullopt;
    }
    GroupForecast merged = *forecasts.front();
    for (auto other = forecasts.begin() + 1; other != forecasts.end(); ++other) {
        for (const DoseVerdict &verdict : (*other)->doses) {
            const auto own = std::find_if(merged.doses.begin(), merged.doses.end(),
                                          [&](const DoseVerdict &mine) { return mine.input == verdict.input; });
            if (own == merged.doses.end()) {
                merged.doses.push_back(verdict);
            } else if (verdict.status == EvaluationStatus::Valid && own->status != EvaluationStatus::Valid) {
                *own = verdict;
                merged.doseNumber += merged.doseNumber > 0 ? 1 : 0;
            }
        }
    }
    return merged;
}

} // namespace oyako::immunization
