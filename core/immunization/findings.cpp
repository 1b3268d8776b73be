// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/forecast.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

bool isAge(const Context &context, const DateRule &begin, const DateRule &end)
{
    return context.assessment >= context.date(begin, FirstDay) && context.assessment < context.date(end, LastDay);
}

/// Table 7-3.
bool isImmune(const Context &context, const Antigen &antigen)
{
    const auto has = [&context](ObservationId observation) { return context.has(observation); };
    if (std::any_of(antigen.immunity.begin(), antigen.immunity.end(), has)) {
        return true;
    }
    return std::any_of(antigen.birthImmunity.begin(), antigen.birthImmunity.end(), [&](const BirthImmunity &immunity) {
        const bool country =
            immunity.country.isEmpty() || immunity.country.compare(context.birthCountry, Qt::CaseInsensitive) == 0;
        return context.birth < immunity.before && country &&
               std::none_of(immunity.exclusions.begin(), immunity.exclusions.end(), has);
    });
}

template <class Candidates>
void addGuidance(const Context &context, const Candidates &candidates, QStringList &guidance)
{
    for (const auto &candidate : candidates) {
        if (context.has(candidate.observation) && !candidate.guidance.isEmpty()) {
            guidance += candidate.guidance;
        }
    }
}

} // namespace

AntigenFindings findings(const Context &context, const Antigen &antigen)
{
    AntigenFindings found;
    found.immune = isImmune(context, antigen);
    if (context.observations.none()) {
        return found;
    }
    addGuidance(context, antigen.contraindications, found.guidance);
    addGuidance(context, antigen.vaccineContraindications, found.guidance);
    // Table 7-5. Adverse reactions are observations of the patient too.
    found.contraindicated = std::any_of(
        antigen.contraindications.begin(), antigen.contraindications.end(), [&](const Contraindication &candidate) {
            return context.has(candidate.observation) && isAge(context, candidate.begin, candidate.end);
        });
    // Table 7-6.
    for (const VaccineContraindication &candidate : antigen.vaccineContraindications) {
        if (!context.has(candidate.observation)) {
            continue;
        }
        for (const auto &use : candidate.vaccines) {
            if (use.vaccine != NoVaccine && isAge(context, use.begin, use.end)) {
                found.contraindicatedVaccines.set(use.vaccine);
            }
        }
    }
    return found;
}

} // namespace oyako::immunization
