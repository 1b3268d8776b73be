// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/patient_series.h"

#include <QLatin1String>

namespace oyako::immunization {

/// The words CDC's test cases use.
[[nodiscard]] QLatin1String seriesStatusWord(SeriesStatus status);
[[nodiscard]] QLatin1String evaluationStatusWord(EvaluationStatus status);
/// Empty for a valid dose.
[[nodiscard]] QLatin1String evaluationReasonWord(EvaluationReason reason);

} // namespace oyako::immunization
