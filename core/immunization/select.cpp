// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/select.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

using Members = std::vector<size_t>;

/// A patient series with what the scoring of chapter 8 asks of it.
struct Candidate {
    size_t index;
    const PatientSeries *patientSeries;
    int score = 0;

    [[nodiscard]] SeriesStatus status() const { return patientSeries->forecast.status; }
    [[nodiscard]] const Series &series() const { return *patientSeries->series; }
    [[nodiscard]] bool isComplete() const { return status() == SeriesStatus::Complete; }
    /// SELECTB-16.
    [[nodiscard]] bool isInProcess() const
    {
        return status() == SeriesStatus::NotComplete && patientSeries->validDoses() > 0;
    }
};
using Candidates = std::vector<Candidate>;

template <class Test>
size_t count(const Candidates &candidates, Test test)
{
    return static_cast<size_t>(std::count_if(candidates.begin(), candidates.end(), test));
}

Day firstValidDose(const PatientSeries &patientSeries)
{
    for (const Target &target : patientSeries.targets) {
        if (target.status == TargetStatus::Satisfied) {
            return target.satisfiedOn;
        }
    }
    return NoDay;
}

/// SELECTSCORE-2, for a candidate scorable patient series.
bool isScorable(const Context &context, const Candidate &candidate, const Candidates &group)
{
    switch (candidate.series().type) {
    case SeriesType::Risk:
        return std::all_of(group.begin(), group.end(), [&](const Candidate &other) {
            return candidate.series().priority <= other.series().priority;
        });
    case SeriesType::Standard: {
        const Day first = firstValidDose(*candidate.patientSeries);
        if (first != NoDay) {
            return first < context.date(candidate.series().maximumStart, LastDay);
        }
        return std::none_of(group.begin(), group.end(), [](const Candidate &other) {
            return other.patientSeries->validDoses() > 0 || other.series().isDefault;
        });
    }
    case SeriesType::EvaluationOnly: return candidate.isComplete();
    }
    return false;
}

/// Section 8.1.
Candidates preFilter(const Context &context, const Candidates &group)
{
    const bool allContraindicated = std::all_of(group.begin(), group.end(), [](const Candidate &candidate) {
        return candidate.status() == SeriesStatus::Contraindicated;
    });
    Candidates scorable;
    for (const Candidate &candidate : group) {
        const bool isCandidate = allContraindicated || candidate.status() != SeriesStatus::Contraindicated;
        if (isCandidate && isScorable(context, candidate, group)) {
            scorable.push_back(candidate);
        }
    }
    return scorable;
}

/// Awards `points` where `test` holds and takes them where not; with `shared`, none when it holds for two or more.
template <class Test>
void award(Candidates &candidates, int points, int otherwise, bool shared, Test test)
{
    const size_t holds = count(candidates, test);
    for (Candidate &candidate : candidates) {
        if (!test(candidate)) {
            candidate.score += otherwise;
        } else if (!shared || holds < 2) {
            candidate.score += points;
        }
    }
}

/// SELECTB-12: the forecast finish date; NoDay without a forecast.
Day finishDate(const Candidate &candidate)
{
    const PatientSeries &patientSeries = *candidate.patientSeries;
    const Day earliest = patientSeries.forecast.earliest.day;
    if (patientSeries.forecast.target < 0 || earliest == NoDay) {
        return NoDay;
    }
    Day finish = earliest;
    for (size_t i = patientSeries.current + 1; i < patientSeries.targets.size(); ++i) {
        for (const IntervalRule &rule : patientSeries.targets[i].dose->intervals) {
            if (rule.minimum) {
                finish = std::max(finish, plus(earliest, *rule.minimum));
            }
        }
    }
    return finish;
}

/// SELECTB-3.
bool isCompletable(const Context &context, const Candidate &candidate)
{
    const Day finish = finishDate(candidate);
    if (finish == NoDay) {
        return false;
    }
    const SeriesDose &last = *candidate.patientSeries->targets.back().dose;
    Day maximum = LastDay;
    for (const AgeRule &rule : last.ages) {
        if (isRelevant(rule, context.assessment)) {
            maximum = context.date(rule.maximum, LastDay);
        }
    }
    return finish < maximum;
}

int notSatisfied(const Candidate &candidate)
{
    const auto &targets = candidate.patientSeries->targets;
    return static_cast<int>(std::count_if(targets.begin(), targets.end(), [](const Target &target) {
        return target.status == TargetStatus::NotSatisfied;
    }));
}

/// SELECTB-19.
void awardMostValidDoses(Candidates &candidates, int points)
{
    int most = 0;
    for (const Candidate &candidate : candidates) {
        most = std::max(most, candidate.patientSeries->validDoses());
    }
    award(candidates, points, -points, true,
          [most](const Candidate &candidate) { return candidate.patientSeries->validDoses() == most; });
}

/// SELECTB-2 and SELECTB-23.
bool isValidProductPath(const Candidate &candidate)
{
    const auto &evaluations = candidate.patientSeries->evaluations;
    return candidate.series().productPath &&
           std::all_of(evaluations.begin(), evaluations.end(),
                       [](const Evaluation &evaluation) { return evaluation.status == EvaluationStatus::Valid; });
}

/// Section 8.5, table 8-9.
void scoreInProcess(const Context &context, Candidates &candidates)
{
    award(candidates, 2, -2, false, isValidProductPath);
    const auto completable = [&context](const Candidate &candidate) { return isCompletable(context, candidate); };
    award(candidates, 3, -3, false, completable);
    awardMostValidDoses(candidates, 2);
    int fewest = std::numeric_limits<int>::max();
    Day soonest = LastDay;
    for (const Candidate &candidate : candidates) {
        fewest = std::min(fewest, notSatisfied(candidate));
        soonest = completable(candidate) ? std::min(soonest, finishDate(candidate)) : soonest;
    }
    award(candidates, 2, -2, true, [fewest](const Candidate &candidate) { return notSatisfied(candidate) == fewest; });
    award(candidates, 1, -1, true,
          [&](const Candidate &candidate) { return completable(candidate) && finishDate(candidate) == soonest; });
}

/// Section 8.6, table 8-11.
void scoreNoValidDoses(const Context &context, Candidates &candidates)
{
    Day first = LastDay;
    for (const Candidate &candidate : candidates) {
        const Day start = candidate.patientSeries->forecast.earliest.day;
        first = start != NoDay ? std::min(first, start) : first;
    }
    award(candidates, 1, -1, true,
          [first](const Candidate &candidate) { return candidate.patientSeries->forecast.earliest.day == first; });
    award(candidates, 1, -1, false,
          [&context](const Candidate &candidate) { return isCompletable(context, candidate); });
    award(candidates, -1, 1, false, [](const Candidate &candidate) { return candidate.series().productPath; });
}

/// Section 8.7: the highest score, then the best ranked preference.
const Candidate &prioritized(const Candidates &scored)
{
    return *std::min_element(scored.begin(), scored.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.series().preference < b.series().preference;
    });
}

/// Sections 8.3 to 8.7.
const Candidate *score(const Context &context, Candidates &scorable)
{
    const auto isComplete = [](const Candidate &candidate) { return candidate.isComplete(); };
    const auto isInProcess = [](const Candidate &candidate) { return candidate.isInProcess(); };
    if (count(scorable, isComplete) > 0) {
        std::erase_if(scorable, [&](const Candidate &candidate) { return !candidate.isComplete(); });
        awardMostValidDoses(scorable, 1);
    } else if (count(scorable, isInProcess) > 0) {
        std::erase_if(scorable, [&](const Candidate &candidate) { return !candidate.isInProcess(); });
        scoreInProcess(context, scorable);
    } else {
        scoreNoValidDoses(context, scorable);
    }
    return &prioritized(scorable);
}

/// Section 8.2, table 8-3, else sections 8.3 to 8.7: the prioritized patient series of a series group, or -1.
std::ptrdiff_t prioritize(const Context &context, const Candidates &group)
{
    Candidates scorable = preFilter(context, group);
    const auto isDefault = [](const Candidate &candidate) { return candidate.series().isDefault; };
    const Candidates &pool = scorable.empty() ? group : scorable;
    const bool noneStarted =
        count(pool, [](const Candidate &candidate) { return candidate.isComplete() || candidate.isInProcess(); }) == 0;
    if (scorable.size() != 1 && (scorable.empty() || noneStarted) && count(group, isDefault) == 1) {
        return static_cast<std::ptrdiff_t>(std::find_if(group.begin(), group.end(), isDefault)->index);
    }
    if (scorable.empty()) {
        return -1;
    }
    const Candidate *best = scorable.size() == 1 ? &scorable.front() : score(context, scorable);
    return static_cast<std::ptrdiff_t>(best->index);
}

/// Section 8.8, table 8-14.
bool isBest(const PatientSeries &candidate, const std::vector<const PatientSeries *> &all)
{
    if (candidate.forecast.status == SeriesStatus::Complete) {
        return true;
    }
    if (candidate.series->type == SeriesType::EvaluationOnly) {
        return false;
    }
    return std::none_of(all.begin(), all.end(), [&](const PatientSeries *other) {
        const bool equivalent = (candidate.series->equivalentGroups >> other->series->seriesGroup & 1U) != 0;
        const bool risk = candidate.series->type == SeriesType::Standard && other->series->type == SeriesType::Risk;
        return equivalent && (other->forecast.status == SeriesStatus::Complete || risk);
    });
}

} // namespace

bool isRelevantSeries(const Context &context, const Series &series, bool ahead)
{
    if ((series.genders & context.gender) == 0) {
        return false;
    }
    if (series.type != SeriesType::Risk) {
        return true;
    }
    return std::any_of(series.indications.begin(), series.indications.end(), [&](const Indication &indication) {
        return context.has(indication.observation) &&
               (ahead || context.assessment >= context.date(indication.begin, FirstDay)) &&
               context.assessment < context.date(indication.end, LastDay);
    });
}

bool isOnlyAhead(const Context &context, const Antigen &antigen)
{
    return std::none_of(antigen.series.begin(), antigen.series.end(),
                        [&](const Series &series) { return isRelevantSeries(context, series, false); });
}

std::vector<size_t> selectBest(const Context &context, const std::vector<PatientSeries> &all)
{
    quint32 groups = 0;
    for (const PatientSeries &patientSeries : all) {
        groups |= 1U << patientSeries.series->seriesGroup;
    }
    Members prioritizedSeries;
    for (int group = 0; group < 32; ++group) {
        if ((groups >> group & 1U) == 0) {
            continue;
        }
        Candidates candidates;
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].series->seriesGroup == group) {
                candidates.push_back({i, &all[i]});
            }
        }
        const std::ptrdiff_t chosen = prioritize(context, candidates);
        if (chosen >= 0) {
            prioritizedSeries.push_back(static_cast<size_t>(chosen));
        }
    }
    std::vector<const PatientSeries *> chosen;
    for (const size_t index : prioritizedSeries) {
        chosen.push_back(&all[index]);
    }
    std::erase_if(prioritizedSeries, [&](size_t index) { return !isBest(all[index], chosen); });
    return prioritizedSeries;
}

} // namespace oyako::immunization
