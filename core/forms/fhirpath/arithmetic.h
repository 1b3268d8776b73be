// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/fhirpath/evaluator.h"

namespace oyako::forms::fhirpath {

/// One value as a collection. Empty for a number that is not finite and for a text longer than longestText; minus zero
/// becomes zero.
[[nodiscard]] Collection one(Value value);

/// Decimals carry ten digits behind the point, so that 0.1 + 0.2 is 0.3 (FHIRPath asks for at least eight).
[[nodiscard]] double rounded(double number);

/// Whether two quantities are of one unit; nothing is converted.
[[nodiscard]] bool sameUnit(const Quantity &a, const Quantity &b);

/// A number as the quantity of unit '1' that FHIRPath takes it for; quantities as they are.
[[nodiscard]] std::optional<Quantity> asQuantity(const Value &value);

/// `+ - * / div mod` (FHIRPath N1, "Math" and "Date/Time Arithmetic"). Empty when the types do not fit, for a division
/// by zero, a sum of different units, an integer overflow, and a date outside the years 1 to 9999.
/// - Quantities keep their unit; a product of two is written as a UCUM expression ("kg/(m.m)"), and equal units cancel.
/// - A date, date and time, or time moves by calendar words and UCUM's units of time; months end at the end of a month,
///   and a partial date moves by whole units of its own precision (a year of 365, a month of 30 days).
[[nodiscard]] Collection calculate(const QString &op, const Value &a, const Value &b);

} // namespace oyako::forms::fhirpath
