// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/forecast.h"

namespace oyako::immunization {

/// Section 5.1, table 5-5: whether the antigen series is a relevant patient series. With `ahead`, indications whose
/// begin age is not reached yet apply too.
[[nodiscard]] bool isRelevantSeries(const Context &context, const Series &series, bool ahead);

/// Whether no series of the antigen is relevant today. Indications that begin at a later age are then looked at as
/// well, so that the family learns from which age the vaccine is meant for the patient; CDC's cases expect that
/// forecast although table 5-4 alone would give none.
[[nodiscard]] bool isOnlyAhead(const Context &context, const Antigen &antigen);

/// Chapter 8: the best patient series among the evaluated and forecast relevant patient series of one antigen, as
/// positions in `all`, at most one for each series group.
[[nodiscard]] std::vector<size_t> selectBest(const Context &context, const std::vector<PatientSeries> &all);

} // namespace oyako::immunization
