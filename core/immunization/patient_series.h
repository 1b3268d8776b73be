// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/context.h"

namespace oyako::immunization {

/// Table 3-1.
enum class EvaluationStatus : quint8 { None, Valid, NotValid, Extraneous, Substandard };
enum class EvaluationReason : quint8 {
    None,
    GracePeriod,
    TooYoung,
    TooOld,
    TooSoon,
    Repeated, ///< The same vaccine is on record for the same day: one dose written twice. To CDC's words: too soon.
    InadvertentVaccine,
    VaccineConflict,
    NotPreferableOrAllowable,
    SeriesAlreadyComplete,
    DoseCondition,
};

/// Table 3-2.
enum class TargetStatus : quint8 { NotSatisfied, Satisfied, Skipped };

/// Table 3-3.
enum class SeriesStatus : quint8 { NotComplete, Complete, AgedOut, Contraindicated, Immune, NotRecommended };

/// The rule a date came from, in the words of the logic specification.
enum class Basis : quint8 {
    None,
    MinimumAge,
    MinimumInterval,
    VaccineConflict,
    SeasonStart,
    InadvertentDose,
    LastDose,
    EarliestRecommendedAge,
    EarliestRecommendedInterval,
    EarliestDate,
    LatestRecommendedAge,
    LatestRecommendedInterval,
    MaximumAge,
    // Japan
    LegalWindow,
    Extension,
    ProgrammeStart,
    AdvisedAge,
    AdvisedInterval,
    StartLimit,
};

struct BasedDate {
    Day day = NoDay;
    Basis basis = Basis::None;
};

struct Evaluation {
    EvaluationStatus status = EvaluationStatus::None;
    EvaluationReason reason = EvaluationReason::None;
    qint16 target = -1;         ///< The target dose evaluated against; -1 when none was left.
    bool intervalGrace = false; ///< Valid, but before the minimum interval.
};

/// A target dose of a patient series (section 3.1).
struct Target {
    const SeriesDose *dose = nullptr;
    TargetStatus status = TargetStatus::NotSatisfied;
    Day satisfiedOn = NoDay;
    VaccineId vaccine = NoVaccine; ///< What satisfied it.
};

/// Chapter 7: what is forecast for a patient series.
struct SeriesForecast {
    SeriesStatus status = SeriesStatus::NotComplete;
    qint16 target = -1; ///< The target dose that is forecast; -1 when none is.
    qint16 doseNumber = 0;
    BasedDate earliest;
    BasedDate unadjustedRecommended;
    BasedDate recommended;
    BasedDate unadjustedPastDue;
    BasedDate pastDue;
    BasedDate latest;
    bool priority = false; ///< FORECASTPRIORITY-1.
};

/// An antigen series and a patient's progress along it.
struct PatientSeries {
    const Series *series = nullptr;
    const std::vector<quint16> *records = nullptr; ///< The antigen's records, positions in Context::history.
    std::vector<Target> targets;
    std::vector<Evaluation> evaluations; ///< One for each record.
    SeriesForecast forecast;
    size_t current = 0; ///< First target dose that is neither satisfied nor skipped.

    [[nodiscard]] int validDoses() const;
};

} // namespace oyako::immunization
