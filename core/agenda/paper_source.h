// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// What the papers kept in the book ask for: to be handed in or answered by their deadline (item
/// "paper/ID/deadline"), to be renewed before they expire ("paper/ID/expiry", from 30 days before), and, from the day
/// the family chose, the original to be shredded ("paper/ID/shred"). The title's `ja` and `en` are the paper's own.
[[nodiscard]] SourceAnswer paperItems(const FamilySnapshot &family, const QDate &today);

/// A backup is older than this: time for another.
inline constexpr int daysBetweenBackups = 90;

/// One item, "backup/DAY" with the day of the last backup, once that is more than daysBetweenBackups ago.
[[nodiscard]] SourceAnswer backupItems(const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
