// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/value.h"

#include <optional>

namespace oyako::forms::fhirpath {

/// A date, date and time, or time moved by a duration, as often as `sign` (1 or -1) says; in the same precision and
/// zone. The part behind the point of a duration counts for nothing. Nothing when the unit is none of time or does not
/// suit, and when the year would leave 1 to 9999.
[[nodiscard]] std::optional<Value> moved(const Value &from, const Quantity &by, int sign);

} // namespace oyako::forms::fhirpath
