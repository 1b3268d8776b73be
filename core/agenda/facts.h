// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/situation.h"

#include <QString>

#include <optional>

namespace oyako::agenda {

/// Whether a fact of Procedure::facts holds in a situation: as the family answered, for the situation's own subjects
/// before the family as a whole; else as the book shows. Nothing when nobody knows.
[[nodiscard]] std::optional<bool> factHolds(const QString &fact, const Situation &situation,
                                            const FamilySnapshot &family);

/// Whether a fact is one of the household (work, insurance, home) and asked once for all.
[[nodiscard]] bool isHouseholdFact(const QString &fact);

} // namespace oyako::agenda
