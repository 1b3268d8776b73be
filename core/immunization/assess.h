// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/patient_series.h"

#include <memory>

namespace oyako::immunization {

/// Where a date or verdict comes from: enough to look it up in the published data.
struct Explanation {
    QString seriesName;
    int doseNumber = 0; ///< The series dose whose rule it is; 0 when it concerns the series.
    Basis basis = Basis::None;
    QString source;  ///< The publication ("CDC CDSi").
    QString version; ///< Its release.
};

/// What one best patient series says about one dose of the history.
struct DoseVerdict {
    int input = 0; ///< Position in the history handed in.
    EvaluationStatus status = EvaluationStatus::None;
    EvaluationReason reason = EvaluationReason::None;
    Explanation explanation;
};

/// A date with the rule it follows from; an invalid date where the rules set none.
struct ExplainedDate {
    QDate date;
    Explanation explanation;
};

/// Chapter 9: the forecast for one vaccine group, made for one series group.
struct GroupForecast {
    int group = -1; ///< Position in Schedule::groups.
    int seriesGroup = 0;
    SeriesType type = SeriesType::Standard;
    SeriesStatus status = SeriesStatus::NotComplete;
    bool canStart = true; ///< The minimum age to start was reached at the assessment date.
    int doseNumber = 0;   ///< 0 when no dose is forecast.
    ExplainedDate earliest;
    ExplainedDate unadjustedRecommended;
    ExplainedDate recommended;
    ExplainedDate unadjustedPastDue;
    ExplainedDate pastDue; ///< The first day of being overdue minus one, as section 7.5 defines it.
    ExplainedDate latest;
    std::vector<int> recommendedAntigens; ///< FORECASTVG-8, positions in Schedule::antigens.
    std::vector<VaccineId> recommendedVaccines;
    QStringList guidance; ///< FORECASTGUIDANCE-1.
    std::vector<DoseVerdict> doses;
};

/// The whole answer for one patient at one date: every vaccine group with a best patient series.
struct Assessment {
    std::vector<GroupForecast> groups;

    /// The forecasts of a vaccine group, the one to be followed first.
    [[nodiscard]] std::vector<const GroupForecast *> of(int group) const;
    /// One answer for a vaccine group, or nothing without a best patient series: the forecast to be followed first,
    /// with the verdicts of the others where they count a dose that it does not. A dose counted by another series group
    /// raises the number of the dose that is forecast, for the number tells how many doses the patient has had.
    [[nodiscard]] std::optional<GroupForecast> summary(int group) const;
};

/// Section 4, the processing model. Pure: the same input gives the same answer, in any order of `doses`. Without a date
/// of birth there is no answer, no group at all: the specification assumes none where it is missing (tables 6-14 and
/// 7-2), and every age, the first and the last, counts from it.
[[nodiscard]] Assessment assess(const Schedule &schedule, const Patient &patient,
                                const std::vector<AdministeredDose> &doses, QDate assessmentDate);

} // namespace oyako::immunization
