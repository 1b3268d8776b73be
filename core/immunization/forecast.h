// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/evaluate.h"

namespace oyako::immunization {

/// What chapter 7 decides once per antigen: evidence of immunity (section 7.2), contraindications (section 7.3) and the
/// guidance on contraindications the patient has an observation for (FORECASTGUIDANCE-1), whatever their ages.
struct AntigenFindings {
    bool immune = false;
    bool contraindicated = false;
    VaccineSet contraindicatedVaccines;
    QStringList guidance;
};
[[nodiscard]] AntigenFindings findings(const Context &context, const Antigen &antigen);

/// Chapter 7: forecasts the next target dose of an evaluated patient series, skipping target doses that are not needed
/// at the assessment date (section 7.1) or would not be at the earliest date (section 7.6).
void forecast(const Context &context, PatientSeries &patientSeries, const AntigenFindings &found,
              CompletedGroups completed);

/// FORECASTRECVAC-1: the vaccines recommended for the forecast target dose.
[[nodiscard]] std::vector<VaccineId> recommendedVaccines(const Context &context, const PatientSeries &patientSeries,
                                                         const AntigenFindings &found);

} // namespace oyako::immunization
