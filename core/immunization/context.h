// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/history.h"
#include "core/immunization/schedule.h"

namespace oyako::immunization {

/// A vaccine dose administered, resolved against a schedule.
struct Given {
    quint16 input = 0; ///< Position in the history handed in.
    Day date = NoDay;
    VaccineId vaccine = NoVaccine;
    bool substandard = false; ///< Section 6.1: flagged, or given after the lot's expiry.
    QString tradeName;
    QString manufacturer;
};

/// One patient resolved against a schedule: what section 4.1 gathers and section 4.2 organises.
struct Context {
    const Schedule &schedule;
    Day assessment = NoDay;
    Day birth = NoDay;
    Day dueDate = NoDay;
    quint8 gender = UnknownGender;
    QString birthCountry;
    ObservationSet observations;
    std::vector<std::pair<ObservationId, Day>> observationDates;
    std::vector<Given> history; ///< By date; doses of one day in the order of their codes, substandard last.
    std::vector<std::vector<quint16>> records; ///< For each antigen, positions in history.

    [[nodiscard]] Day date(const DateRule &rule) const;
    /// The date of a rule, or `assumed` where the rule sets none.
    [[nodiscard]] Day date(const DateRule &rule, Day assumed) const { return rule.isSet() ? date(rule) : assumed; }
    [[nodiscard]] bool has(ObservationId observation) const
    {
        return observation != NoObservation && observations.test(static_cast<size_t>(observation));
    }
    /// The latest date given for an observation, or NoDay.
    [[nodiscard]] Day observationDate(ObservationId observation) const;
};

/// Section 4.2: resolves codes, splits vaccines into antigens by age at administration, sorts. The result does not
/// depend on the order of `doses`. Doses of vaccines the schedule does not know belong to no antigen.
[[nodiscard]] Context organize(const Schedule &schedule, const Patient &patient,
                               const std::vector<AdministeredDose> &doses, QDate assessment);

} // namespace oyako::immunization
