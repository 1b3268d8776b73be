// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/care_records.h"

namespace oyako::records {

QLatin1String unitOf(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight:
    case MeasurementKind::EstimatedFetalWeight: return QLatin1String("g");
    case MeasurementKind::Length:
    case MeasurementKind::HeadCircumference:
    case MeasurementKind::ChestCircumference:
    case MeasurementKind::FundalHeight:
    case MeasurementKind::AbdominalGirth: return QLatin1String("mm");
    case MeasurementKind::BloodPressure: return QLatin1String("mm[Hg]");
    case MeasurementKind::Temperature: return QLatin1String("Cel");
    case MeasurementKind::Haemoglobin: return QLatin1String("g/dL");
    }
    return {};
}

} // namespace oyako::records
