// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/safety/checks.h"

#include "core/immunization/context.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

using Findings = std::vector<SafetyFinding>;

/// Everything the checks below look at.
struct Question {
    const Schedule &schedule;
    const Context context;
    const std::vector<AdministeredDose> &history;
    const AdministeredDose &dose;
    Day date;
    VaccineId vaccine;
};

void checkDates(const Question &question, QDate today, Findings &findings)
{
    if (question.dose.date > today) {
        findings.push_back({SafetyCode::FutureDate, -1, {}});
    }
    if (question.context.birth != NoDay && question.date < question.context.birth) {
        findings.push_back({SafetyCode::BeforeBirth, -1, toDate(question.context.birth)});
    }
    if (question.dose.lotExpiry && question.dose.date > *question.dose.lotExpiry) {
        findings.push_back({SafetyCode::LotExpired, -1, {}});
    }
}

void checkRepeated(const Question &question, Findings &findings)
{
    for (size_t i = 0; i < question.history.size(); ++i) {
        const AdministeredDose &other = question.history[i];
        if (other.date == question.dose.date && question.schedule.vaccine(other.vaccine) == question.vaccine) {
            findings.push_back({SafetyCode::DoseRepeated, static_cast<int>(i), {}});
        }
    }
}

/// Looks both ways in time: a dose recorded late may stand too near to one given after it.
void checkLive(const Question &question, Findings &findings)
{
    for (const Conflict &conflict : question.schedule.vaccines[question.vaccine].conflicts) {
        for (size_t i = 0; i < question.history.size(); ++i) {
            const AdministeredDose &other = question.history[i];
            if (question.schedule.vaccine(other.vaccine) != conflict.conflicting) {
                continue;
            }
            const Day given = toDay(other.date);
            const Day clear = plus(std::min(given, question.date), conflict.end);
            if (given == question.date && conflict.conflicting != question.vaccine) {
                findings.push_back({SafetyCode::SameDayLive, static_cast<int>(i), {}});
            } else if (given != question.date && std::max(given, question.date) < clear) {
                findings.push_back(
                    {SafetyCode::LiveTooSoon, static_cast<int>(i), given < question.date ? toDate(clear) : QDate()});
            }
        }
    }
}

bool hasEarlierDose(const Question &question, const PlanRule &plan)
{
    return std::any_of(question.history.begin(), question.history.end(), [&](const AdministeredDose &other) {
        const VaccineId vaccine = question.schedule.vaccine(other.vaccine);
        return vaccine != NoVaccine && plan.products.test(vaccine) && other.date < question.dose.date;
    });
}

void checkLimits(const Question &question, Findings &findings)
{
    const Vaccine &vaccine = question.schedule.vaccines[question.vaccine];
    if (question.date >= question.context.date(vaccine.limit, LastDay)) {
        findings.push_back({SafetyCode::PastProductLimit, -1, {}});
    }
    for (const AntigenAssociation &association : vaccine.antigens) {
        const Series &series = question.schedule.antigens[static_cast<size_t>(association.antigen)].series.front();
        const Day until = question.context.date(series.doses.front().legal.startUntil, LastDay);
        if (question.date >= until && !hasEarlierDose(question, series.plan)) {
            findings.push_back({SafetyCode::LateStart, -1, {}});
        }
    }
}

/// Rotavirus vaccines are not mixed without need, and a 15-valent pneumococcal series ends as it began.
bool isKept(const Antigen &group, VaccineId begun)
{
    return std::any_of(group.series.begin(), group.series.end(), [begun](const Series &series) {
        return series.plan.mixedProducts || series.plan.keepProducts.test(begun);
    });
}

void checkProduct(const Question &question, Findings &findings)
{
    for (const AntigenAssociation &association : question.schedule.vaccines[question.vaccine].antigens) {
        const Antigen &group = question.schedule.antigens[static_cast<size_t>(association.antigen)];
        const VaccineSet &products = group.series.front().plan.products;
        for (size_t i = 0; i < question.history.size(); ++i) {
            const VaccineId other = question.schedule.vaccine(question.history[i].vaccine);
            if (other != NoVaccine && other != question.vaccine && products.test(other) && isKept(group, other)) {
                findings.push_back({SafetyCode::ProductChanged, static_cast<int>(i), {}});
            }
        }
    }
}

} // namespace

std::vector<SafetyFinding> checkDose(const Schedule &schedule, const Patient &patient,
                                     const std::vector<AdministeredDose> &history, const AdministeredDose &dose,
                                     QDate today)
{
    const Question question{schedule,         organize(schedule, patient, {}, today), history, dose,
                            toDay(dose.date), schedule.vaccine(dose.vaccine)};
    Findings findings;
    checkDates(question, today, findings);
    if (question.vaccine == NoVaccine) {
        findings.push_back({SafetyCode::UnknownProduct, -1, {}});
        return findings;
    }
    checkRepeated(question, findings);
    checkLive(question, findings);
    checkLimits(question, findings);
    checkProduct(question, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const SafetyFinding &a, const SafetyFinding &b) { return a.code < b.code; });
    return findings;
}

} // namespace oyako::immunization
