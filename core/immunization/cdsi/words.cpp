// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/words.h"

namespace oyako::immunization {

QLatin1String seriesStatusWord(SeriesStatus status)
{
    switch (status) {
    case SeriesStatus::NotComplete: return QLatin1String("Not Complete");
    case SeriesStatus::Complete: return QLatin1String("Complete");
    case SeriesStatus::AgedOut: return QLatin1String("Aged Out");
    case SeriesStatus::Contraindicated: return QLatin1String("Contraindicated");
    case SeriesStatus::Immune: return QLatin1String("Immune");
    case SeriesStatus::NotRecommended: break;
    }
    return QLatin1String("Not Recommended");
}

QLatin1String evaluationStatusWord(EvaluationStatus status)
{
    switch (status) {
    case EvaluationStatus::Valid: return QLatin1String("Valid");
    case EvaluationStatus::NotValid: return QLatin1String("Not Valid");
    case EvaluationStatus::Extraneous: return QLatin1String("Extraneous");
    case EvaluationStatus::Substandard: return QLatin1String("Sub-standard");
    case EvaluationStatus::None: break;
    }
    return QLatin1String("");
}

QLatin1String evaluationReasonWord(EvaluationReason reason)
{
    switch (reason) {
    case EvaluationReason::None:
    case EvaluationReason::GracePeriod: return QLatin1String("");
    case EvaluationReason::TooYoung: return QLatin1String("Age: Too Young");
    case EvaluationReason::TooOld: return QLatin1String("Age: Too Old");
    case EvaluationReason::TooSoon:
    case EvaluationReason::Repeated: return QLatin1String("Interval: Too Soon");
    case EvaluationReason::InadvertentVaccine: return QLatin1String("Inadvertent Vaccine");
    case EvaluationReason::VaccineConflict: return QLatin1String("Live Virus Conflict");
    case EvaluationReason::NotPreferableOrAllowable: return QLatin1String("Not a preferable or allowable vaccine");
    case EvaluationReason::SeriesAlreadyComplete: return QLatin1String("Series Already Complete");
    case EvaluationReason::DoseCondition: break;
    }
    return QLatin1String("Dose Condition");
}

} // namespace oyako::immunization
