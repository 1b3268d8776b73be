// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/types.h"

#include <QLatin1String>

#include <optional>

namespace oyako::growth {

/// What is worth asking about a value while it is typed. Asked once and kindly; nothing is ever refused for it.
enum class RemarkCode {
    UnitSlip,                 ///< fits when its decimal point moves: 72 or 7200 for 7.2 kg; `suggestion` is that value
    LengthWeightSwapped,      ///< each fits in the other's place
    SiblingsValue,            ///< far off for this child, usual for a brother or sister
    UnlikelyForAge,           ///< outside the 1st to 99th centile of the 2023 survey (2000 survey after it)
    Shrunk,                   ///< more than 1 cm shorter than before
    UnlikelyChange,           ///< the standing among children of the age moved by more than 3 standard deviations
    WeightLossFirstWeek,      ///< more than 10 % below the birth weight in the first seven days
    OutsideUsualRange,        ///< outside the range usual at a checkup
    UnlikelyChangeSinceVisit, ///< mother's weight: more than 5 kg from the last visit
    BloodPressureHigh,        ///< 140/90 or more
    BloodPressureUrgent,      ///< 160/110 or more
    BloodPressureLow,         ///< below 80/40
    BloodPressureSwapped,     ///< the lower number is not below the upper
};

/// The stable word: "unit_slip".
[[nodiscard]] QLatin1String remarkWord(RemarkCode code);

struct Remark {
    RemarkCode code;
    std::optional<Measure> measure = {};   ///< of a child's measurement: the one in question
    std::optional<double> suggestion = {}; ///< in the unit typed in

    friend bool operator==(const Remark &, const Remark &) = default;
};

} // namespace oyako::growth
