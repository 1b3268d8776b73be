// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/plan.h"

#include <algorithm>

namespace oyako::immunization::japan {

namespace {

bool bornWithin(const Context &context, Day from, Day to)
{
    return context.birth == NoDay || (context.birth >= from && context.birth <= to);
}

bool hasDoseBetween(const Context &context, const Series &series, Day from, Day to)
{
    return std::any_of(context.history.begin(), context.history.end(), [&](const Given &given) {
        return given.vaccine != NoVaccine && series.plan.products.test(given.vaccine) && given.date >= from &&
               given.date <= to;
    });
}

bool applies(const Context &context, const Series &series, const Extension &extension, const Window &ordinary)
{
    if (extension.flag != NoObservation && !context.has(extension.flag)) {
        return false;
    }
    const bool asksForDose = extension.doseFrom != NoDay;
    const Day lastDay = ordinary.until - 1;
    return bornWithin(context, extension.bornFrom, extension.bornTo) && lastDay >= extension.windowEndsFrom &&
           lastDay <= extension.windowEndsTo &&
           (!asksForDose || hasDoseBetween(context, series, extension.doseFrom, extension.doseTo));
}

bool isOpen(const PatientSeries &patientSeries, int course)
{
    return std::any_of(patientSeries.targets.begin(), patientSeries.targets.end(), [course](const Target &target) {
        return target.dose->legal.course == course && target.status == TargetStatus::NotSatisfied;
    });
}

/// The target dose a given dose is held against, or -1.
std::ptrdiff_t targetFor(const Context &context, PatientSeries &patientSeries, size_t record)
{
    const Day date = context.history[(*patientSeries.records)[record]].date;
    const SkipQuery query{false, date, date, record};
    std::ptrdiff_t firstOpen = -1;
    for (int course = 0; course < patientSeries.series->courses.size(); ++course) {
        const std::ptrdiff_t target =
            isOpen(patientSeries, course) ? openTarget(context, patientSeries, course, query) : -1;
        if (target < 0) {
            continue;
        }
        const SeriesDose &dose = *patientSeries.targets[static_cast<size_t>(target)].dose;
        if (!patientSeries.series->plan.windowFirst || isLegalDay(context, *patientSeries.series, dose, date)) {
            return target;
        }
        firstOpen = firstOpen < 0 ? target : firstOpen;
    }
    return firstOpen;
}

const Target *firstCounted(const PatientSeries &patientSeries)
{
    const Target *first = nullptr;
    for (const Target &target : patientSeries.targets) {
        if (target.status == TargetStatus::Satisfied && (!first || target.satisfiedOn < first->satisfiedOn)) {
            first = &target;
        }
    }
    return first;
}

bool isAllOf(const PatientSeries &patientSeries, const VaccineSet &products)
{
    return std::all_of(patientSeries.targets.begin(), patientSeries.targets.end(), [&products](const Target &target) {
        return target.status != TargetStatus::Satisfied || products.test(target.vaccine);
    });
}

/// Whether a walked series is the one its products, band and cohort ask for.
bool fits(const Context &context, const PatientSeries &patientSeries)
{
    const PlanRule &plan = patientSeries.series->plan;
    const Target *first = firstCounted(patientSeries);
    const Day start = first ? first->satisfiedOn : context.assessment;
    if (start < context.date(plan.bandFrom, NoDay) || start >= context.date(plan.bandUntil, LastDay)) {
        return false;
    }
    if (plan.firstProducts.none()) {
        return true;
    }
    if (first) {
        return plan.firstProducts.test(first->vaccine);
    }
    return patientSeries.records->empty()
               ? patientSeries.series->isDefault
               : plan.firstProducts.test(context.history[patientSeries.records->front()].vaccine);
}

/// Whether the patient was given different products before the path of the first one was complete.
bool isMixed(const PatientSeries &path)
{
    return path.series->plan.firstProducts.any() && !isAllOf(path, path.series->plan.firstProducts);
}

bool hasMixedPath(const Antigen &group)
{
    return std::any_of(group.series.begin(), group.series.end(),
                       [](const Series &series) { return series.plan.mixedProducts; });
}

} // namespace

Window ordinaryWindow(const Context &context, const SeriesDose &dose)
{
    return {context.date(dose.legal.windowFrom, NoDay), context.date(dose.legal.windowUntil, LastDay), false};
}

std::vector<Window> extensions(const Context &context, const Series &series, const SeriesDose &dose)
{
    std::vector<Window> windows;
    const Window ordinary = ordinaryWindow(context, dose);
    for (const Extension &extension : series.plan.extensions) {
        if (!applies(context, series, extension, ordinary)) {
            continue;
        }
        const Day from = context.date(extension.from);
        const Day until = std::min(context.date(extension.until), context.date(extension.cap, LastDay));
        if (from != NoDay && from < until) {
            windows.push_back({std::max(from, ordinary.from), until, true});
        }
    }
    return windows;
}

bool isLegalDay(const Context &context, const Series &series, const SeriesDose &dose, Day day)
{
    if (ordinaryWindow(context, dose).holds(day)) {
        return true;
    }
    const auto more = extensions(context, series, dose);
    return std::any_of(more.begin(), more.end(), [day](const Window &window) { return window.holds(day); });
}

std::ptrdiff_t openTarget(const Context &context, PatientSeries &patientSeries, int course, const SkipQuery &query)
{
    for (size_t i = 0; i < patientSeries.targets.size(); ++i) {
        Target &target = patientSeries.targets[i];
        if (target.dose->legal.course != course || target.status != TargetStatus::NotSatisfied) {
            continue;
        }
        if (!canSkip(context, patientSeries, *target.dose, query, 0)) {
            return static_cast<std::ptrdiff_t>(i);
        }
        target.status = TargetStatus::Skipped;
    }
    return -1;
}

bool isPreceded(const Context &context, const PlanRule &plan, Day day)
{
    int days = 0;
    Day last = NoDay;
    for (const Given &given : context.history) {
        const bool counts =
            given.vaccine != NoVaccine && plan.followsProducts.test(given.vaccine) && !given.substandard;
        if (counts && given.date < day && given.date != last) {
            last = given.date;
            ++days;
        }
    }
    return days >= plan.followsDoses;
}

std::vector<quint16> ownRecords(const Context &context, const PlanRule &plan, const std::vector<quint16> &records)
{
    std::vector<quint16> own;
    std::copy_if(records.begin(), records.end(), std::back_inserter(own),
                 [&](quint16 record) { return isPreceded(context, plan, context.history[record].date); });
    return own;
}

void walk(const Context &context, PatientSeries &patientSeries)
{
    const auto &records = *patientSeries.records;
    for (const SeriesDose &dose : patientSeries.series->doses) {
        patientSeries.targets.push_back({&dose});
    }
    patientSeries.evaluations.resize(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        const Given &given = context.history[records[i]];
        if (given.substandard) {
            patientSeries.evaluations[i] = {EvaluationStatus::Substandard, EvaluationReason::DoseCondition};
            continue;
        }
        const std::ptrdiff_t chosen = targetFor(context, patientSeries, i);
        if (chosen < 0) {
            patientSeries.evaluations[i] = {EvaluationStatus::Extraneous, EvaluationReason::SeriesAlreadyComplete};
            continue;
        }
        Target &target = patientSeries.targets[static_cast<size_t>(chosen)];
        patientSeries.evaluations[i] = evaluateDose(context, patientSeries, *target.dose, i);
        patientSeries.evaluations[i].target = static_cast<qint16>(chosen);
        if (patientSeries.evaluations[i].status == EvaluationStatus::Valid) {
            target.status = TargetStatus::Satisfied;
            target.satisfiedOn = given.date;
            target.vaccine = given.vaccine;
        }
    }
}

std::optional<PatientSeries> choose(const Context &context, const Antigen &group, const std::vector<quint16> &records)
{
    bool wantsMixed = false;
    for (const Series &series : group.series) {
        if (!bornWithin(context, series.plan.bornFrom, series.plan.bornTo) || series.plan.mixedProducts != wantsMixed) {
            continue;
        }
        PatientSeries patientSeries;
        patientSeries.series = &series;
        patientSeries.records = &records;
        walk(context, patientSeries);
        if (wantsMixed) {
            return patientSeries;
        }
        if (!fits(context, patientSeries)) {
            continue;
        }
        if (!hasMixedPath(group) || !isMixed(patientSeries)) {
            return patientSeries;
        }
        wantsMixed = true;
    }
    return std::nullopt;
}

} // namespace oyako::immunization::japan
