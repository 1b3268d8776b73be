// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_status.h"

#include "core/care/cdsi_status.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/cvx.h"

#include <QSet>

#include <algorithm>

namespace oyako::care {

using namespace oyako::records;

namespace {

immunization::Sex sexOf(Sex sex)
{
    switch (sex) {
    case Sex::Male: return immunization::Sex::Male;
    case Sex::Female: return immunization::Sex::Female;
    case Sex::Unknown: break;
    }
    return immunization::Sex::Unknown;
}

VaccinationHistory historyOf(const book::Stored<Person> &person)
{
    VaccinationHistory history;
    history.person = person.id;
    history.death = person.value.deathDate;
    history.patient.birthDate = person.value.birthDate;
    history.patient.sex = sexOf(person.value.sex);
    return history;
}

void addDose(VaccinationHistory &history, const book::Stored<Vaccination> &stored)
{
    const Vaccination &dose = stored.value;
    if (dose.vaccine.isEmpty() || dose.date.isUnknown()) {
        return;
    }
    if (!dose.date.exactDay()) {
        history.vague.insert(stored.id, dose.date);
    }
    immunization::AdministeredDose administered;
    administered.vaccine = dose.vaccine;
    administered.date = dose.date.lastDay();
    if (dose.expiry.isValid()) {
        administered.lotExpiry = dose.expiry;
    }
    const bool japan = history.schedule == immunization::Family::Japan;
    for (const auto &translated : immunization::CvxTable::builtIn().translated(administered, japan)) {
        history.doses.push_back(translated);
        history.records.append(stored.id);
    }
}

/// What the family said of illnesses and of reasons for a longer time: "had_varicella" with yes, "long_illness_ended"
/// with the day. A schedule passes over what it has no word for.
void addCircumstance(VaccinationHistory &history, const Circumstance &circumstance)
{
    if (circumstance.key == scheduleKey) {
        const bool cdsi = circumstance.value == cdsiScheduleValue;
        history.schedule = cdsi ? immunization::Family::Cdsi : immunization::Family::Japan;
    }
    if (circumstance.value == QLatin1String("yes")) {
        const QDate &since = circumstance.since;
        history.patient.observations.push_back(
            {circumstance.key, since.isValid() ? std::optional(since) : std::nullopt});
    }
}

void addPregnancy(VaccinationHistory &history, const book::Stored<Pregnancy> &stored)
{
    if (isOngoing(stored.value)) {
        history.pregnancy = stored.id;
        history.patient.dueDate = currentDueDate(stored.value);
    }
}

Result<QList<book::Stored<Person>>> personsOf(const book::Book &book, const RecordId &person)
{
    if (person.isEmpty()) {
        return book.list<Person>();
    }
    const auto found = book.find<Person>(person);
    return found ? Result<QList<book::Stored<Person>>>(QList{*found}) : fail(found.error());
}

/// The first rule that sets a date of the forecast.
immunization::Explanation ruleOf(const immunization::RoutineForecast &forecast)
{
    for (const immunization::ExplainedDate *date :
         {&forecast.deadline, &forecast.recommendedTo, &forecast.recommendedFrom, &forecast.earliest}) {
        if (date->date.isValid()) {
            return date->explanation;
        }
    }
    return {};
}

/// Whether a combination vaccine that carries the group is part of the programme: for Hib the five-component one.
bool hasCombination(const immunization::PlanRule &plan, const immunization::Schedule &schedule, const QDate &today)
{
    const immunization::Day day = immunization::toDay(today);
    for (size_t id = 0; id < schedule.vaccines.size(); ++id) {
        const immunization::Vaccine &vaccine = schedule.vaccines[id];
        if (plan.standIns.test(id) && vaccine.routine && day >= vaccine.routineFrom && day <= vaccine.routineTo) {
            return true;
        }
    }
    return false;
}

/// Whether the doses of other products that the group's own follows on are on record.
bool hasDosesBefore(const immunization::PlanRule &plan, const immunization::Schedule &schedule,
                    const VaccinationHistory &history)
{
    QSet<QDate> days;
    for (const immunization::AdministeredDose &dose : history.doses) {
        const immunization::VaccineId id = schedule.vaccine(dose.vaccine);
        if (id != immunization::NoVaccine && plan.followsProducts.test(id)) {
            days.insert(dose.date);
        }
    }
    return days.size() >= plan.followsDoses;
}

DoseForecast forecastOf(const immunization::RoutineForecast &forecast, const immunization::Schedule &schedule)
{
    const immunization::Antigen &group = schedule.antigens[static_cast<size_t>(forecast.group)];
    const immunization::PlanRule &plan = group.series.front().plan;
    DoseForecast result;
    result.group = group.name;
    result.course = forecast.course;
    result.status = forecast.status;
    result.doseNumber = forecast.doseNumber;
    result.earliest = forecast.earliest.date;
    result.recommendedFrom = forecast.recommendedFrom.date;
    result.recommendedTo = forecast.recommendedTo.date;
    result.lastDay = forecast.deadline.date;
    result.voluntary = !plan.routine;
    result.seasonal = plan.seasonFrom != 0;
    result.perPregnancy = plan.perPregnancy;
    result.rule = ruleOf(forecast);
    result.earliestBasis = forecast.earliest.explanation.basis;
    for (const immunization::VaccineId product : forecast.products) {
        result.products.append(schedule.vaccines[product].code);
    }
    result.warnings = forecast.warnings;
    return result;
}

DoseStatus statusOf(const immunization::RoutineVerdict &verdict, const VaccinationHistory &history,
                    const immunization::Schedule &schedule)
{
    return {history.records.at(verdict.input),
            schedule.antigens[static_cast<size_t>(verdict.group)].name,
            verdict.status,
            verdict.reason,
            verdict.routine,
            verdict.warnings,
            verdict.explanation};
}

} // namespace

bool hasWarning(const DoseForecast &forecast, immunization::RoutineWarning warning)
{
    return std::find(forecast.warnings.begin(), forecast.warnings.end(), warning) != forecast.warnings.end();
}

QDate dayToGo(const DoseForecast &forecast)
{
    const bool waits = !hasWarning(forecast, immunization::RoutineWarning::AdvisedDateTooLate);
    return waits && forecast.recommendedFrom.isValid() ? forecast.recommendedFrom : forecast.earliest;
}

std::optional<DoseStatus> VaccinationStatus::uncounted(const RecordId &record) const
{
    std::optional<DoseStatus> first;
    for (const DoseStatus &dose : doses) {
        if (dose.record != record) {
            continue;
        }
        if (dose.status == immunization::EvaluationStatus::Valid) {
            return std::nullopt;
        }
        first = first ? first : dose;
    }
    return first;
}

Result<QList<VaccinationHistory>> vaccinationHistories(const book::Book &book, const RecordId &person)
{
    const auto persons = personsOf(book, person);
    const auto pregnancies = book.list<Pregnancy>(person);
    const auto doses = book.list<Vaccination>(person);
    const auto circumstances = book.list<Circumstance>(person);
    if (!persons || !pregnancies) {
        return fail(!persons ? persons.error() : pregnancies.error());
    }
    if (!doses || !circumstances) {
        return fail(!doses ? doses.error() : circumstances.error());
    }
    QList<VaccinationHistory> histories;
    QHash<RecordId, qsizetype> positions;
    for (const auto &stored : *persons) {
        positions.insert(stored.id, histories.size());
        histories.append(historyOf(stored));
    }
    const auto forEachOf = [&](const auto &all, auto add) {
        for (const auto &stored : all) {
            if (const auto position = positions.constFind(stored.person); position != positions.cend()) {
                add(histories[*position], stored);
            }
        }
    };
    forEachOf(*pregnancies, addPregnancy);
    forEachOf(*circumstances,
              [](VaccinationHistory &history, const auto &stored) { addCircumstance(history, stored.value); });
    forEachOf(*doses, addDose); // after the circumstances, which choose the codes
    return histories;
}

VaccinationStatus vaccinationStatus(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                    const QDate &today)
{
    if (schedule.family == immunization::Family::Cdsi) {
        return cdsiStatus(history, schedule, today);
    }
    const auto assessment = immunization::assessRoutine(schedule, history.patient, history.doses, today);
    VaccinationStatus status;
    for (const immunization::RoutineVerdict &verdict : assessment.doses) {
        status.doses.append(statusOf(verdict, history, schedule));
    }
    if (history.death.isValid()) {
        return status;
    }
    for (const immunization::RoutineForecast &course : assessment.courses) {
        DoseForecast forecast = forecastOf(course, schedule);
        forecast.begun = std::any_of(status.doses.cbegin(), status.doses.cend(),
                                     [&](const DoseStatus &dose) { return dose.group == forecast.group; });
        const auto &plan = schedule.antigens[static_cast<size_t>(course.group)].series.front().plan;
        const bool named = !hasCombination(plan, schedule, today) && hasDosesBefore(plan, schedule, history);
        forecast.carried = !forecast.begun && !named;
        status.forecasts.append(forecast);
    }
    return status;
}

const immunization::Schedule &scheduleFor(const VaccinationHistory &history, const immunization::Schedule &japan)
{
    return history.schedule == immunization::Family::Cdsi ? immunization::cdsiSchedule() : japan;
}

} // namespace oyako::care
