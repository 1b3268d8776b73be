// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cases.h"

namespace oyako::immunization {

QLatin1String routineStatusWord(RoutineStatus status)
{
    switch (status) {
    case RoutineStatus::NotYet: return QLatin1String("not_yet");
    case RoutineStatus::Eligible: return QLatin1String("eligible");
    case RoutineStatus::Due: return QLatin1String("due");
    case RoutineStatus::Overdue: return QLatin1String("overdue");
    case RoutineStatus::Complete: return QLatin1String("complete");
    case RoutineStatus::AgedOut: return QLatin1String("aged_out");
    case RoutineStatus::NotRecommended: return QLatin1String("not_recommended");
    case RoutineStatus::NotRoutine: break;
    }
    return QLatin1String("not_routine");
}

QLatin1String routineWarningWord(RoutineWarning warning)
{
    switch (warning) {
    case RoutineWarning::LateStart: return QLatin1String("late_start");
    case RoutineWarning::AdvisedDateTooLate: return QLatin1String("advised_date_too_late");
    case RoutineWarning::TooLateToFinish: return QLatin1String("too_late_to_finish");
    case RoutineWarning::CoveredByCombination: break;
    }
    return QLatin1String("covered_by_combination");
}

QLatin1String routineReasonWord(EvaluationReason reason)
{
    switch (reason) {
    case EvaluationReason::TooYoung: return QLatin1String("too_young");
    case EvaluationReason::TooOld: return QLatin1String("too_old");
    case EvaluationReason::TooSoon:
    case EvaluationReason::Repeated: return QLatin1String("interval_too_short");
    case EvaluationReason::VaccineConflict: return QLatin1String("live_interval");
    case EvaluationReason::NotPreferableOrAllowable:
    case EvaluationReason::InadvertentVaccine: return QLatin1String("product");
    case EvaluationReason::DoseCondition: return QLatin1String("dose_condition");
    case EvaluationReason::None:
    case EvaluationReason::GracePeriod:
    case EvaluationReason::SeriesAlreadyComplete: break;
    }
    return QLatin1String("");
}

} // namespace oyako::immunization
