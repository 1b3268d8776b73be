// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/assess.h"
#include "core/immunization/forecast.h"

namespace oyako::immunization {

/// A best patient series with the findings of its antigen.
struct BestSeries {
    const PatientSeries *patientSeries = nullptr;
    const AntigenFindings *findings = nullptr;
};

/// Chapter 9: merges the best patient series of one vaccine group and one series group.
[[nodiscard]] GroupForecast mergeGroup(const Context &context, int group, const std::vector<BestSeries> &members);

} // namespace oyako::immunization
