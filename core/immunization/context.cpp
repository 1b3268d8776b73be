// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/context.h"

#include <algorithm>
#include <tuple>

namespace oyako::immunization {

namespace {

quint8 genderOf(Sex sex)
{
    switch (sex) {
    case Sex::Female: return Gender::Female;
    case Sex::Male: return Gender::Male;
    case Sex::Unknown: break;
    }
    return Gender::UnknownGender;
}

void gatherObservations(Context &context, const Patient &patient)
{
    const auto add = [&context](ObservationId id, const std::optional<QDate> &date) {
        context.observations.set(static_cast<size_t>(id));
        if (date && date->isValid()) {
            context.observationDates.emplace_back(id, toDay(*date));
        }
    };
    for (const Observation &observation : patient.observations) {
        const auto own = context.schedule.observationByCode.constFind(observation.code);
        if (own != context.schedule.observationByCode.constEnd()) {
            add(*own, observation.date);
            continue;
        }
        for (const ObservationId id : context.schedule.observationsByForeignCode.values(observation.code)) {
            add(id, observation.date);
        }
    }
}

void gatherDoses(Context &context, const std::vector<AdministeredDose> &doses)
{
    context.history.reserve(doses.size());
    for (size_t i = 0; i < doses.size(); ++i) {
        const AdministeredDose &dose = doses[i];
        const bool expired = dose.lotExpiry && dose.date > *dose.lotExpiry;
        context.history.push_back({static_cast<quint16>(i), toDay(dose.date), context.schedule.vaccine(dose.vaccine),
                                   dose.substandard || expired, dose.tradeName, dose.manufacturer});
    }
    std::stable_sort(context.history.begin(), context.history.end(), [](const Given &a, const Given &b) {
        return std::tie(a.date, a.vaccine, a.substandard) < std::tie(b.date, b.vaccine, b.substandard);
    });
}

/// 1 April of the fiscal year in which an age is reached, which is on the day before the birthday.
Day fiscalYearStart(Day birth, qint32 months)
{
    if (birth == NoDay) {
        return NoDay;
    }
    const CivilDate reached = civil(plus(birth, {months, -1}));
    return fromCivil(reached.month >= 4 ? reached.year : reached.year - 1, 4, 1);
}

/// The first 1 April after the day on which 6 years are reached.
Day schoolEntry(Day birth)
{
    return birth == NoDay ? NoDay : plus(fiscalYearStart(birth, 72), {12, 0});
}

void splitIntoAntigens(Context &context)
{
    context.records.resize(context.schedule.antigens.size());
    for (size_t i = 0; i < context.history.size(); ++i) {
        const Given &given = context.history[i];
        if (given.vaccine == NoVaccine) {
            continue;
        }
        for (const AntigenAssociation &association : context.schedule.vaccines[given.vaccine].antigens) {
            if (given.date >= context.date(association.begin, FirstDay) &&
                given.date < context.date(association.end, LastDay)) {
                context.records[static_cast<size_t>(association.antigen)].push_back(static_cast<quint16>(i));
            }
        }
    }
}

} // namespace

Day Context::date(const DateRule &rule) const
{
    switch (rule.anchor) {
    case Anchor::Birth: return plus(birth, rule.offset);
    case Anchor::Date: return plus(rule.argument, rule.offset);
    case Anchor::DueDate: return plus(dueDate, rule.offset);
    case Anchor::FiscalYearStart: return plus(fiscalYearStart(birth, rule.argument), rule.offset);
    case Anchor::FiscalYearEnd: return plus(plus(fiscalYearStart(birth, rule.argument), {12, -1}), rule.offset);
    case Anchor::SchoolEntry: return plus(schoolEntry(birth), rule.offset);
    case Anchor::Flag: return plus(observationDate(static_cast<ObservationId>(rule.argument)), rule.offset);
    case Anchor::None: break;
    }
    return NoDay;
}

Day Context::observationDate(ObservationId observation) const
{
    Day latest = NoDay;
    for (const auto &[id, day] : observationDates) {
        if (id == observation) {
            latest = std::max(latest, day);
        }
    }
    return latest;
}

Context organize(const Schedule &schedule, const Patient &patient, const std::vector<AdministeredDose> &doses,
                 QDate assessment)
{
    Context context{schedule,
                    toDay(assessment),
                    toDay(patient.birthDate),
                    toDay(patient.dueDate),
                    genderOf(patient.sex),
                    patient.birthCountry,
                    {},
                    {},
                    {},
                    {}};
    gatherObservations(context, patient);
    gatherDoses(context, doses);
    splitIntoAntigens(context);
    return context;
}

} // namespace oyako::immunization
