// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// What follows from what the family applied for, was granted, or may newly use:
///  - the day on which to see how an application stands; one that was sent back, at once;
///  - the next payment of a benefit paid in fixed months, and each one nobody has seen a month after it was due;
///  - the end of a voucher or of tickets, from the largest of its reminder days on;
///  - the booking of temporary care on the days its fee card names, or counted back from a stay that stands in the
///    calendar: from the day it opens to its last day, else for a week; before it opens, in the list of what comes;
///  - programmes that a new edition of a list brought or changed, for two months; more than five as one item.
/// Ids stay the same while the thing does, so that what was marked done stays done.
[[nodiscard]] SourceAnswer supportItems(const FamilySnapshot &family, const QDate &today);

/// Whether a procedure's own row has given way to the application for it: from the day it was handed in, unless it was
/// rejected.
[[nodiscard]] bool isAppliedFor(const AgendaItem &procedure, const FamilySnapshot &family);

} // namespace oyako::agenda
