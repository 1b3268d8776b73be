// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/history.h"
#include "core/immunization/schedule.h"

#include <vector>

namespace oyako::immunization {

/// What may be wrong with a dose that is about to be recorded or given. Codes for a question to the person, never a
/// refusal: a dose that was given must be recordable.
enum class SafetyCode : quint8 {
    FutureDate,       ///< Dated after today.
    BeforeBirth,      ///< Dated before birth.
    LotExpired,       ///< Given after the expiry that was typed.
    DoseRepeated,     ///< The same vaccine is recorded on that day already.
    SameDayLive,      ///< Two injected live vaccines on one day: allowed where the doctor agrees.
    LiveTooSoon,      ///< Fewer than 27 clear days after (or before) another injected live vaccine.
    PastProductLimit, ///< After the last day for that product (rotavirus: 24w0d or 32w0d).
    LateStart,        ///< A first rotavirus dose after 14w6d is advised against.
    ProductChanged,   ///< The course was begun with another product that should be kept.
    UnknownProduct,   ///< Not in the schedule: nothing can be checked.
};

struct SafetyFinding {
    SafetyCode code = SafetyCode::UnknownProduct;
    int other = -1; ///< Position in the history of the dose it concerns, or -1.
    QDate earliest; ///< The first day on which the rule would be kept, where there is one.

    friend bool operator==(const SafetyFinding &, const SafetyFinding &) = default;
};

/// Checks one dose against a patient and the doses recorded so far (without it), by the rules of `schedule`. Findings
/// come in the order of the codes. 予防接種実施規則: 27 clear days between injected live vaccines, so day 28 is allowed
/// again.
[[nodiscard]] std::vector<SafetyFinding> checkDose(const Schedule &schedule, const Patient &patient,
                                                   const std::vector<AdministeredDose> &history,
                                                   const AdministeredDose &dose, QDate today);

} // namespace oyako::immunization
