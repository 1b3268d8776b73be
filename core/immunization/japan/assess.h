// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/assess.h"
#include "core/immunization/history.h"

namespace oyako::immunization {

/// What is to be done next in a course.
enum class RoutineStatus : quint8 {
    NotYet,   ///< Before the earliest day.
    Eligible, ///< Legal, before the advised period.
    Due,      ///< Within the advised period, or without one.
    Overdue,  ///< After the advised period, before the last legal day.
    Complete,
    AgedOut,        ///< No routine dose is possible any more; of a voluntary vaccine: past its age.
    NotRecommended, ///< Legal still, but advised against; or covered by a combination vaccine.
    NotRoutine,     ///< The programme is not for this person.
};

/// What a forecast or a dose should be looked at for; never an order.
enum class RoutineWarning : quint8 {
    LateStart,           ///< Started after the day from which a start is advised against.
    AdvisedDateTooLate,  ///< On the advised day, or today where that is past, it is too late for this dose or for a
                         ///< later one to be a routine dose.
    TooLateToFinish,     ///< So it is on the first day that is possible: the course cannot be finished as routine.
    CoveredByCombination ///< A combination vaccine carries this antigen; follow its course.
};

/// The verdict on one dose of the history. A dose that is not valid is to be confirmed with the doctor or the
/// municipality (要確認), not repeated on this program's word.
struct RoutineVerdict {
    int input = 0; ///< Position in the history handed in.
    int group = -1;
    EvaluationStatus status = EvaluationStatus::None; ///< Extraneous: more than the course asks for.
    EvaluationReason reason = EvaluationReason::None;
    bool routine = false; ///< Meets the legal conditions of a publicly funded routine dose (定期接種).
    std::vector<RoutineWarning> warnings;
    Explanation explanation;
};

/// The forecast for one course (a vaccine, or one period of it). Dates are inclusive.
struct RoutineForecast {
    QString course;  ///< "ROTA", "MR1", "JE2" …
    int group = -1;  ///< Position in Schedule::antigens.
    int series = -1; ///< Position in Antigen::series of the path that fits the patient.
    RoutineStatus status = RoutineStatus::NotRoutine;
    int doseNumber = 0; ///< 0 when none is forecast.
    ExplainedDate earliest;
    ExplainedDate recommendedFrom;
    ExplainedDate recommendedTo;     ///< End of the advised period (おすすめの時期).
    ExplainedDate deadline;          ///< Last routine day (公費の期限); never the same thing as recommendedTo.
    std::vector<VaccineId> products; ///< What the next dose may be, the product already begun first.
    std::vector<RoutineWarning> warnings;
};

struct RoutineAssessment {
    std::vector<RoutineForecast> courses;
    std::vector<RoutineVerdict> doses; ///< One for each dose and group it counts for.

    [[nodiscard]] const RoutineForecast *course(const QString &name) const;
    /// The verdict on a dose within a group, or nullptr.
    [[nodiscard]] const RoutineVerdict *verdict(int input, int group) const;
};

/// Judges a history by the Japanese tables and forecasts every course. Pure; independent of the order of `doses`.
[[nodiscard]] RoutineAssessment assessRoutine(const Schedule &schedule, const Patient &patient,
                                              const std::vector<AdministeredDose> &doses, QDate assessmentDate);

} // namespace oyako::immunization
