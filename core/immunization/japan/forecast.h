// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/japan/assess.h"
#include "core/immunization/japan/plan.h"

namespace oyako::immunization::japan {

/// Forecasts one course of a walked series. Changes target doses of `patientSeries` that are skipped on the way.
[[nodiscard]] RoutineForecast forecastCourse(const Context &context, PatientSeries &patientSeries, int course,
                                             Day seasonStart);

/// Whether the vaccine is part of the routine programme on this day, for this person and product.
[[nodiscard]] bool isRoutineProduct(const Context &context, const PlanRule &plan, VaccineId vaccine, Day day);
/// Whether past disease or another programme takes the patient out of the course.
[[nodiscard]] bool isExcluded(const Context &context, const PlanRule &plan);

} // namespace oyako::immunization::japan
