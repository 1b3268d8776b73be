// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/value.h"

namespace oyako::forms {

/// The unit of a quantity: its UCUM code, else what people read; empty for a bare number.
[[nodiscard]] QString unitOf(const Quantity &quantity);

/// `number` of the unit `from` in the unit `to` (UCUM, Table 1 to 5: mass, length, volume, pressure, lengths of time
/// that are always the same). Units of the same name give the number itself. Nothing when the two do not measure the
/// same, or one is not known here.
[[nodiscard]] std::optional<double> converted(double number, const QString &from, const QString &to);

/// Two amounts in one unit, whichever each is written in: 3 kg and 3000 g are equal. A bare number is meant in the
/// other's unit. Unordered when the units do not measure the same.
[[nodiscard]] Order compareAmounts(const Quantity &a, const Quantity &b);

} // namespace oyako::forms
