// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/age.h"
#include "core/growth/remark.h"
#include "core/growth/score_table.h"

#include <QList>

#include <optional>

namespace oyako::growth {

/// What was measured of a child on one day.
struct ChildMeasurement {
    Age age; ///< corrected for a preterm child while that is advised
    std::optional<double> weightKg = {};
    std::optional<double> lengthCm = {};
    std::optional<double> headCm = {};
};

/// A brother or sister on the same day, for the value typed on the wrong page.
struct Sibling {
    Sex sex = Sex::Male;
    Age age;
};

/// What is known when a measurement is typed.
struct ChildContext {
    Sex sex = Sex::Male;
    QList<ChildMeasurement> earlier = {}; ///< in any order; with the birth where it is known
    QList<Sibling> siblings = {};
};

/// Where a value stands among children of that age: the curves fitted to the 2023 survey to 75 months (weight, length)
/// or 33 months (head), then the 2000 survey (weight to 210, height to 215 months) and WHO's head circumference (to 59
/// months). Coarse between the middles of age classes: for soft ranges, never shown. Nothing where no reference covers
/// the age, for chest circumference, and for a value that is not above 0.
[[nodiscard]] std::optional<double> standing(Measure measure, Sex sex, const Age &age, double value,
                                             const Library &library);

/// Whether a value stands more than 5 standard deviations (as standing()) from the middle: no child does, something was
/// mistyped. False where no reference covers the age; true for a value that is not above 0.
[[nodiscard]] bool isFarOff(Measure measure, Sex sex, const Age &age, double value, const Library &library);

/// What is worth asking about `typed`: at most one remark for each measure, the most telling one; a swap once, for
/// both. Empty when everything is usual. (Handbook rules 1.20.)
[[nodiscard]] QList<Remark> remarksOn(const ChildMeasurement &typed, const ChildContext &context,
                                      const Library &library);

} // namespace oyako::growth
