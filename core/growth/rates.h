// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/units.h"
#include "core/growth/types.h"

#include <QDate>

namespace oyako::growth {

/// Body mass index in kg/m²; the same number as the Kaup index (カウプ指数, g/cm² × 10). `heightCm` must be above 0.
[[nodiscard]] double bodyMassIndex(double weightKg, double heightCm);

/// A weight on a day.
struct Weighing {
    QDate on;
    Mass weight;
};

/// Mean gain in grams per day from one weighing to a later one; negative for a loss. NotLater when `later` is not on a
/// later day.
[[nodiscard]] Answer<double> gainPerDay(const Weighing &earlier, const Weighing &later);

} // namespace oyako::growth
