// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/patient_series.h"

#include <span>

namespace oyako::immunization {

/// Answers "does this series group hold a complete relevant patient series?" for the condition type Completed Series
/// (table 6-7); bit n stands for series group n of the antigen at hand.
using CompletedGroups = quint32;

/// Section 4.4, figure 4-6: evaluates every record of the antigen against the target doses, in date order. A verdict
/// depends on earlier doses only.
void evaluateHistory(const Context &context, PatientSeries &patientSeries, CompletedGroups completed);

/// Sections 6.3 to 6.10: the record at position `index` of the antigen against one target dose.
[[nodiscard]] Evaluation evaluateDose(const Context &context, const PatientSeries &patientSeries,
                                      const SeriesDose &dose, size_t index);

/// Whether an interval concerns doses of this vaccine.
[[nodiscard]] inline bool isFor(const IntervalRule &rule, VaccineId vaccine)
{
    return rule.onlyFor.none() || rule.onlyFor.test(vaccine);
}

/// Section 6.2. Where a conditional skip is asked: CONDSKIP-2 gives the reference date.
struct SkipQuery {
    bool forecasting = false;
    Day anchor = NoDay;    ///< Selects rules by effective and cessation date (RELEVANT-1, RELEVANT-2).
    Day reference = NoDay; ///< Date administered, assessment date, or earliest date.
    size_t records = 0;    ///< How many records count as administered before.
};
[[nodiscard]] bool canSkip(const Context &context, const PatientSeries &patientSeries, const SeriesDose &dose,
                           const SkipQuery &query, CompletedGroups completed);

/// CALCDTINT-1, -2, -8, -9: the date an interval runs from, looking at the first `records` records; NoDay if there is
/// none. `before` bounds doses of other antigens for intervals from the most recent vaccine type.
[[nodiscard]] Day referenceDate(const Context &context, const PatientSeries &patientSeries, const IntervalRule &rule,
                                size_t records, size_t historyEnd);

/// RELEVANT-1 and RELEVANT-2 (table 3-5).
template <class Rule>
[[nodiscard]] bool isRelevant(const Rule &rule, Day anchor)
{
    return anchor >= rule.effective && anchor <= rule.cessation;
}

} // namespace oyako::immunization
