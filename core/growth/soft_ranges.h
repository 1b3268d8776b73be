// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/units.h"
#include "core/growth/remark.h"

#include <optional>

namespace oyako::growth {

// Ranges of pregnancy and birth beyond which a value is asked about once (handbook rules 1.20). Nothing is refused.

/// 35–130 kg, or more than 5 kg from the last visit.
[[nodiscard]] std::optional<Remark> remarkOnMaternalWeight(Mass weight, const std::optional<Mass> &lastVisit);

/// In mmHg: 160/110 or more (either number), 140/90 or more, below 80/40, the two swapped.
[[nodiscard]] std::optional<Remark> remarkOnBloodPressure(int systolic, int diastolic);

/// From 20 weeks on the height in cm is about the number of weeks: more than 5 cm from it is asked about.
[[nodiscard]] std::optional<Remark> remarkOnFundalHeight(Length height, const Gestation &gestation);

/// 1500–4500 g.
[[nodiscard]] std::optional<Remark> remarkOnBirthWeight(Mass weight);

/// 22w0d–42w6d.
[[nodiscard]] std::optional<Remark> remarkOnGestationAtBirth(const Gestation &gestation);

} // namespace oyako::growth
