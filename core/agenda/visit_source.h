// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// Checkups of mother and child, from resources/programs/visits.csv.
///  - Antenatal: one item for each usual week of a pregnancy still carried, numbered on from the visits on record
///  (visit
///    numbers follow the vouchers, not the week). A week that went by without a record is not held against anybody.
///  - Postpartum: of every delivery, and quiet where no child of it lives or the pregnancy was lost from 12 weeks on.
///  - Child: by age in law; none after the child's death.
[[nodiscard]] SourceAnswer visitItems(const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
