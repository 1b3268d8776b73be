// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/evaluate.h"

namespace oyako::immunization::japan {

/// A legal window in force for a patient; `until` is the day after its last day.
struct Window {
    Day from = NoDay;
    Day until = LastDay;
    bool extension = false;

    [[nodiscard]] bool holds(Day day) const { return day >= from && day < until; }
};

/// The ordinary window of a target dose.
[[nodiscard]] Window ordinaryWindow(const Context &context, const SeriesDose &dose);
/// Every second window the patient has for the target dose: long illness, shortage, cohort.
[[nodiscard]] std::vector<Window> extensions(const Context &context, const Series &series, const SeriesDose &dose);
/// Whether a day lies in any of them.
[[nodiscard]] bool isLegalDay(const Context &context, const Series &series, const SeriesDose &dose, Day day);

/// Whether the doses of other products that a group follows on (`follows`: the fifth dose of polio, DPT before school)
/// were given before a day; true for a group that follows on none. What is written twice for a day is one dose.
[[nodiscard]] bool isPreceded(const Context &context, const PlanRule &plan, Day day);
/// The records of a group that are doses of its own: not those of the course that it follows on.
[[nodiscard]] std::vector<quint16> ownRecords(const Context &context, const PlanRule &plan,
                                              const std::vector<quint16> &records);

/// Walks the records of a group along a series. A dose is held against the first open target dose, or, where the series
/// says so, against the course in whose window it was given. Uses the same evaluation as CDC's series do.
void walk(const Context &context, PatientSeries &patientSeries);

/// The first open target dose of a course after dropping those that are not needed at `reference`; -1 when none is
/// left.
[[nodiscard]] std::ptrdiff_t openTarget(const Context &context, PatientSeries &patientSeries, int course,
                                        const SkipQuery &query);

/// The series of a group that fits the patient: cohort by birth date, path by the first product, band by the first
/// counted dose, or by the date of assessment without one. Already walked. Nothing when none fits.
[[nodiscard]] std::optional<PatientSeries> choose(const Context &context, const Antigen &group,
                                                  const std::vector<quint16> &records);

} // namespace oyako::immunization::japan
