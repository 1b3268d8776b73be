// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/care_records.h"

namespace oyako::ui {

inline constexpr int typedDecimals = 3;
inline constexpr double gramsPerKilogram = 1000;
inline constexpr double millimetresPerCentimetre = 10;

/// Stored units (g, mm) in one kg or cm.
[[nodiscard]] constexpr double perShown(records::MeasurementKind kind)
{
    return kind == records::MeasurementKind::Weight ? gramsPerKilogram : millimetresPerCentimetre;
}

/// Grams or millimetres of what was typed: "7.2" and "7200" are the same weight. Below 200 it is kilograms: no child
/// weighs 199 grams or 200 kilograms.
[[nodiscard]] constexpr double storedOf(records::MeasurementKind kind, double typed)
{
    constexpr double leastGrams = 200;
    return kind == records::MeasurementKind::Weight && typed >= leastGrams ? typed : typed * perShown(kind);
}

} // namespace oyako::ui
