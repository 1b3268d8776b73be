// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/forecast.h"

#include <algorithm>

namespace oyako::immunization::japan {

namespace {

/// What is needed to put one target dose into the calendar.
struct Draft {
    const Context &context;
    const PatientSeries &patientSeries;
    const SeriesDose &dose;
    const PlanRule &plan;
    VaccineSet products; ///< Those a next dose could be.
    Window window;
    BasedDate earliest;
    BasedDate recommendedFrom;
    BasedDate recommendedTo;
    BasedDate deadline;
};

void raise(BasedDate &date, Day day, Basis basis)
{
    if (day != NoDay && (date.day == NoDay || day > date.day)) {
        date = {day, basis};
    }
}

void lower(BasedDate &date, Day day, Basis basis)
{
    if (day != NoDay && day < LastDay && (date.day == NoDay || day < date.day)) {
        date = {day, basis};
    }
}

VaccineSet nextProducts(const Context &context, const PlanRule &plan)
{
    VaccineSet products;
    for (size_t id = 0; id < context.schedule.vaccines.size(); ++id) {
        const Vaccine &vaccine = context.schedule.vaccines[id];
        const bool inProgramme = context.assessment >= vaccine.routineFrom && context.assessment <= vaccine.routineTo;
        products.set(id, plan.products.test(id) && !plan.standIns.test(id) && inProgramme);
    }
    return products.any() ? products : plan.products;
}

template <class Use>
void forEachInterval(const Draft &draft, Use use)
{
    for (const IntervalRule &rule : draft.dose.intervals) {
        if (rule.onlyFor.any() && (rule.onlyFor & draft.products).none()) {
            continue;
        }
        const Day from = referenceDate(draft.context, draft.patientSeries, rule, draft.patientSeries.records->size(),
                                       draft.context.history.size());
        if (from != NoDay) {
            use(rule, from);
        }
    }
}

/// The last injected live vaccine of any course plus the conflict interval.
Day conflictEnd(const Draft &draft)
{
    Day latest = NoDay;
    for (const VaccineRule &rule : draft.dose.preferable) {
        if (!draft.products.test(rule.vaccine)) {
            continue;
        }
        for (const Conflict &conflict : draft.context.schedule.vaccines[rule.vaccine].conflicts) {
            for (const Given &given : draft.context.history) {
                if (given.vaccine == conflict.conflicting) {
                    latest = std::max(latest, plus(given.date, conflict.end));
                }
            }
        }
    }
    return latest;
}

/// The latest limit over the products that could still be given: of the product begun, where the dose has a path.
Day productLimit(const Draft &draft)
{
    Day limit = NoDay;
    const auto &records = *draft.patientSeries.records;
    for (size_t id = 0; id < draft.context.schedule.vaccines.size(); ++id) {
        const bool begun = records.empty() || draft.context.history[records.back()].vaccine == id;
        if (draft.plan.products.test(id) && begun) {
            limit = std::max(limit, draft.context.date(draft.context.schedule.vaccines[id].limit, LastDay));
        }
    }
    return limit == NoDay ? LastDay : limit;
}

void setEarliest(Draft &draft, Day seasonStart)
{
    draft.earliest = {};
    raise(draft.earliest, draft.window.from, draft.window.extension ? Basis::Extension : Basis::LegalWindow);
    raise(draft.earliest, draft.plan.programmeFrom, Basis::ProgrammeStart);
    raise(draft.earliest, seasonStart, Basis::SeasonStart);
    forEachInterval(draft, [&draft](const IntervalRule &rule, Day from) {
        if (rule.minimum) {
            raise(draft.earliest, plus(from, *rule.minimum), Basis::MinimumInterval);
        }
    });
    raise(draft.earliest, conflictEnd(draft), Basis::VaccineConflict);
}

void setRecommended(Draft &draft)
{
    draft.recommendedFrom = draft.earliest;
    if (draft.window.extension) {
        return;
    }
    const AgeRule &age = draft.dose.ages.front();
    raise(draft.recommendedFrom, draft.context.date(age.earliestRecommended, NoDay), Basis::AdvisedAge);
    lower(draft.recommendedTo, draft.context.date(age.latestRecommended, LastDay + 1) - 1, Basis::AdvisedAge);
    forEachInterval(draft, [&draft](const IntervalRule &rule, Day from) {
        if (rule.earliestRecommended) {
            raise(draft.recommendedFrom, plus(from, *rule.earliestRecommended), Basis::AdvisedInterval);
        }
        if (rule.latestRecommended) {
            lower(draft.recommendedTo, plus(from, *rule.latestRecommended) - 1, Basis::AdvisedInterval);
        }
    });
}

void setDeadline(Draft &draft)
{
    lower(draft.deadline, draft.window.until - 1, draft.window.extension ? Basis::Extension : Basis::LegalWindow);
    lower(draft.deadline, productLimit(draft) - 1, Basis::MaximumAge);
    const AgeRule &age = draft.dose.ages.front();
    lower(draft.deadline, draft.context.date(age.maximum, LastDay + 1) - 1, Basis::MaximumAge);
    if (!draft.window.extension) {
        lower(draft.deadline, draft.context.date(draft.dose.legal.forecastUntil, LastDay + 1) - 1, Basis::LegalWindow);
    }
}

bool missesDeadline(const Draft &draft)
{
    return draft.deadline.day != NoDay &&
           (draft.earliest.day > draft.deadline.day || draft.context.assessment > draft.deadline.day);
}

/// The dates of a target dose in its ordinary window, or in a second one where the ordinary one is missed.
Draft draftDates(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose, Day seasonStart)
{
    const Series &series = *patientSeries.series;
    Draft draft{context, patientSeries, dose, series.plan, nextProducts(context, series.plan), {}, {}, {}, {}, {}};
    std::vector<Window> windows{ordinaryWindow(context, dose)};
    const auto more = extensions(context, series, dose);
    windows.insert(windows.end(), more.begin(), more.end());
    for (const Window &window : windows) {
        draft.window = window;
        draft.recommendedTo = {};
        draft.deadline = {};
        setEarliest(draft, seasonStart);
        setRecommended(draft);
        setDeadline(draft);
        if (!missesDeadline(draft)) {
            return draft;
        }
    }
    return draft;
}

/// The first day from `day` on within the ordinary window of a dose or a second one; NoDay when all are over.
Day firstLegalDay(const Draft &draft, const SeriesDose &dose, Day day)
{
    std::vector<Window> windows = extensions(draft.context, *draft.patientSeries.series, dose);
    windows.push_back(ordinaryWindow(draft.context, dose));
    Day first = NoDay;
    for (const Window &window : windows) {
        const Day within = std::max(day, window.from);
        if (within < window.until && (first == NoDay || within < first)) {
            first = within;
        }
    }
    return first;
}

/// The day the intervals ask for of one product, when the dose before is given on `last` and those before it as `ahead`
/// has them.
Day intervalsKept(const Draft &draft, const PatientSeries &ahead, const SeriesDose &dose, Day last, size_t product)
{
    Day day = last;
    for (const IntervalRule &rule : dose.intervals) {
        const Day from =
            rule.base == IntervalBase::PreviousDose
                ? last
                : referenceDate(draft.context, ahead, rule, ahead.records->size(), draft.context.history.size());
        if ((rule.onlyFor.none() || rule.onlyFor.test(product)) && rule.minimum && from != NoDay) {
            day = std::max(day, plus(from, *rule.minimum));
        }
    }
    return day;
}

/// The same for the product that may be given first.
Day soonestDay(const Draft &draft, const PatientSeries &ahead, const SeriesDose &dose, Day last)
{
    Day soonest = NoDay;
    for (size_t product = 0; product < draft.context.schedule.vaccines.size(); ++product) {
        if (draft.products.test(product)) {
            const Day day = intervalsKept(draft, ahead, dose, last, product);
            soonest = soonest == NoDay ? day : std::min(soonest, day);
        }
    }
    return soonest == NoDay ? last : soonest;
}

void giveOn(Target &target, Day day)
{
    target.status = TargetStatus::Satisfied;
    target.satisfiedOn = day;
}

/// Whether this dose and every later one of the course can be routine doses when this one is given on `day` and the
/// others as soon as they may.
bool leavesTime(const Draft &draft, size_t target, Day day)
{
    if (draft.deadline.day != NoDay && day > draft.deadline.day) {
        return false;
    }
    const Day limit = productLimit(draft);
    PatientSeries ahead = draft.patientSeries;
    giveOn(ahead.targets[target], day);
    for (size_t i = target + 1; i < ahead.targets.size(); ++i) {
        const SeriesDose &dose = *ahead.targets[i].dose;
        if (dose.legal.course != draft.dose.legal.course || ahead.targets[i].status != TargetStatus::NotSatisfied) {
            continue;
        }
        const Day soonest = soonestDay(draft, ahead, dose, day);
        const Day legal = firstLegalDay(draft, dose, soonest);
        const bool dropped =
            !draft.window.extension && soonest >= draft.context.date(dose.legal.forecastUntil, LastDay);
        if (dropped || canSkip(draft.context, ahead, dose, {true, soonest, soonest, ahead.records->size()}, 0)) {
            ahead.targets[i].status = TargetStatus::Skipped;
            continue;
        }
        if (legal == NoDay || legal >= limit) {
            return false;
        }
        giveOn(ahead.targets[i], legal);
        day = legal;
    }
    return true;
}

/// A forecast whose advised date lies after the last day that leaves time for it and for the doses after it says so;
/// and whether going as early as possible would help.
void warnOfTime(const Draft &draft, size_t target, std::vector<RoutineWarning> &warnings)
{
    const Day today = draft.context.assessment;
    if (leavesTime(draft, target, std::max(draft.recommendedFrom.day, today))) {
        return;
    }
    warnings.push_back(RoutineWarning::AdvisedDateTooLate);
    if (!leavesTime(draft, target, std::max(draft.earliest.day, today))) {
        warnings.push_back(RoutineWarning::TooLateToFinish);
    }
}

ExplainedDate explained(const Draft &draft, const BasedDate &date)
{
    const Schedule &schedule = draft.context.schedule;
    return {toDate(date.day),
            {draft.patientSeries.series->name, draft.dose.number, date.basis, draft.patientSeries.series->source,
             schedule.version}};
}

RoutineStatus statusOf(const Draft &draft)
{
    const Day today = draft.context.assessment;
    if (today < draft.earliest.day) {
        return RoutineStatus::NotYet;
    }
    if (today < draft.recommendedFrom.day) {
        return RoutineStatus::Eligible;
    }
    const bool hasEnd = draft.recommendedTo.day != NoDay;
    return hasEnd && (today > draft.recommendedTo.day || draft.recommendedTo.day < draft.earliest.day)
               ? RoutineStatus::Overdue
               : RoutineStatus::Due;
}

int satisfiedOf(const PatientSeries &patientSeries, int course)
{
    return static_cast<int>(
        std::count_if(patientSeries.targets.begin(), patientSeries.targets.end(), [course](const Target &target) {
            return target.dose->legal.course == course && target.status == TargetStatus::Satisfied;
        }));
}

/// The products for the next dose: the one already begun leads, and stands alone where it must be kept.
std::vector<VaccineId> orderedProducts(const Draft &draft)
{
    std::vector<VaccineId> products;
    const auto &records = *draft.patientSeries.records;
    const VaccineId begun = records.empty() ? NoVaccine : draft.context.history[records.back()].vaccine;
    for (size_t id = 0; id < draft.context.schedule.vaccines.size(); ++id) {
        const bool kept = begun != NoVaccine && draft.plan.keepProducts.test(begun) && id != begun;
        if (draft.products.test(id) && !kept) {
            products.insert(id == begun ? products.begin() : products.end(), static_cast<VaccineId>(id));
        }
    }
    return products;
}

void fill(RoutineForecast &result, const Draft &draft, const PatientSeries &patientSeries, size_t target)
{
    result.status = statusOf(draft);
    result.doseNumber = satisfiedOf(patientSeries, draft.dose.legal.course) + 1;
    result.earliest = explained(draft, draft.earliest);
    result.recommendedFrom = explained(draft, draft.recommendedFrom);
    if (draft.recommendedTo.day != NoDay && draft.recommendedTo.day >= draft.earliest.day) {
        result.recommendedTo = explained(draft, draft.recommendedTo);
    }
    if (draft.plan.routine && draft.deadline.day != NoDay) {
        result.deadline = explained(draft, draft.deadline);
    }
    result.products = orderedProducts(draft);
    if (draft.plan.routine) {
        warnOfTime(draft, target, result.warnings);
    }
}

/// Applies the limit for starting a course; true when a start is advised against by now.
bool limitStart(Draft &draft, RoutineForecast &result)
{
    const Day until = draft.context.date(draft.dose.legal.startUntil, LastDay);
    if (until == LastDay || draft.window.extension) {
        return false;
    }
    lower(draft.deadline, until - 1, Basis::StartLimit);
    if (missesDeadline(draft)) {
        result.status = RoutineStatus::NotRecommended;
        return true;
    }
    return false;
}

/// A combination product was the last to carry the antigen: its course says when the next dose is due.
bool isCovered(const Context &context, const PatientSeries &patientSeries)
{
    const auto &records = *patientSeries.records;
    return !records.empty() && patientSeries.series->plan.standIns.test(context.history[records.back()].vaccine);
}

} // namespace

bool isRoutineProduct(const Context &context, const PlanRule &plan, VaccineId vaccine, Day day)
{
    const Vaccine &product = context.schedule.vaccines[vaccine];
    return plan.routine && product.routine && day >= product.routineFrom && day <= product.routineTo &&
           (plan.programmeFrom == NoDay || day >= plan.programmeFrom) &&
           (plan.genders == AnyGender || (plan.genders & context.gender) != 0);
}

bool isExcluded(const Context &context, const PlanRule &plan)
{
    return std::any_of(plan.excludedBy.begin(), plan.excludedBy.end(), [&context](const auto &all) {
        return std::all_of(all.begin(), all.end(), [&context](ObservationId one) { return context.has(one); });
    });
}

RoutineForecast forecastCourse(const Context &context, PatientSeries &patientSeries, int course, Day seasonStart)
{
    const Series &series = *patientSeries.series;
    RoutineForecast result;
    result.course = series.courses.at(course);
    if (!isPreceded(context, series.plan, LastDay)) {
        result.status = RoutineStatus::NotRecommended;
        return result;
    }
    const SkipQuery query{true, context.assessment, context.assessment, patientSeries.records->size()};
    for (;;) {
        const std::ptrdiff_t target = openTarget(context, patientSeries, course, query);
        if (target < 0) {
            result.status = satisfiedOf(patientSeries, course) > 0 ? RoutineStatus::Complete : RoutineStatus::AgedOut;
            return result;
        }
        const bool forThem = series.plan.genders == AnyGender || (series.plan.genders & context.gender) != 0;
        if (!forThem || isExcluded(context, series.plan)) {
            result.status = RoutineStatus::NotRoutine;
            return result;
        }
        if (isCovered(context, patientSeries)) {
            result.status = RoutineStatus::NotRecommended;
            result.warnings.push_back(RoutineWarning::CoveredByCombination);
            return result;
        }
        const SeriesDose &dose = *patientSeries.targets[static_cast<size_t>(target)].dose;
        Draft draft = draftDates(context, patientSeries, dose, seasonStart);
        if (!draft.window.extension && draft.earliest.day >= context.date(dose.legal.forecastUntil, LastDay)) {
            patientSeries.targets[static_cast<size_t>(target)].status = TargetStatus::Skipped;
            continue;
        }
        if (missesDeadline(draft)) {
            result.status = RoutineStatus::AgedOut;
            return result;
        }
        if (!limitStart(draft, result)) {
            fill(result, draft, patientSeries, static_cast<size_t>(target));
        }
        return result;
    }
}

} // namespace oyako::immunization::japan
