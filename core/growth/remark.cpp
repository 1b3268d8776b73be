// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/remark.h"

namespace oyako::growth {

QLatin1String remarkWord(RemarkCode code)
{
    switch (code) {
    case RemarkCode::UnitSlip: return QLatin1String("unit_slip");
    case RemarkCode::LengthWeightSwapped: return QLatin1String("length_weight_swapped");
    case RemarkCode::SiblingsValue: return QLatin1String("siblings_value");
    case RemarkCode::UnlikelyForAge: return QLatin1String("unlikely_for_age");
    case RemarkCode::Shrunk: return QLatin1String("shrunk");
    case RemarkCode::UnlikelyChange: return QLatin1String("unlikely_change");
    case RemarkCode::WeightLossFirstWeek: return QLatin1String("weight_loss_first_week");
    case RemarkCode::OutsideUsualRange: return QLatin1String("outside_usual_range");
    case RemarkCode::UnlikelyChangeSinceVisit: return QLatin1String("unlikely_change_since_visit");
    case RemarkCode::BloodPressureHigh: return QLatin1String("blood_pressure_high");
    case RemarkCode::BloodPressureUrgent: return QLatin1String("blood_pressure_urgent");
    case RemarkCode::BloodPressureLow: return QLatin1String("blood_pressure_low");
    case RemarkCode::BloodPressureSwapped: return QLatin1String("blood_pressure_swapped");
    }
    return {};
}

} // namespace oyako::growth
