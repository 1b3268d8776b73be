// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/score_table.h"
#include "core/pages/growth_chart.h"

namespace oyako::pages {

// The curves of the World Health Organization in the form of the Japanese charts.

/// Weight, length and head circumference at every month from 0 to 60, as a table of percentiles: the charts of the
/// first six years draw it like a survey. The values are those of the standards of 2006 at the day nearest to the
/// month; length is measured lying before two years of age and standing from then on, as the standards have it.
[[nodiscard]] growth::PercentileTable whoPercentiles(const growth::WhoStandards &standards);

/// Height to 19 years: median and −2, −1, +1, +2 standard deviations; the standards of 2006 to 60 months, the reference
/// of 2007 after them.
[[nodiscard]] Plot whoHeightChart(const ChartedChild &child, const growth::Library &library,
                                  const growth::ReferenceInfo &reference);

/// Body mass index to 19 years, as whoHeightChart().
[[nodiscard]] Plot whoBmiChart(const ChartedChild &child, const growth::Library &library,
                               const growth::ReferenceInfo &reference);

} // namespace oyako::pages
