// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/schedule.h"

namespace oyako::immunization::japan {

/// Reads "birth + 2 months - 1 day", "fyStart(12 years)", "schoolEntry - 1 year", "edd - 12 weeks", "flag + 24 months",
/// "2025-04-01". `flag` is the observation that the anchor "flag" stands for. Nothing for any other text.
[[nodiscard]] std::optional<DateRule> parseExpression(QStringView text, ObservationId flag = NoObservation);

} // namespace oyako::immunization::japan
