// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/family.h"
#include "core/book/book.h"

namespace oyako::agenda {

/// What the agenda needs of a book. Circumstances are read by their key: a fact of Procedure::facts with the value
/// "yes" or "no"; "day.LEAVE_START" or, for a day asked for one row, "day.EVENT.P21", with an ISO date; "want.S02" with
/// "yes" for a row asked for; "city.B10" with an ISO date or a date rule for a last day the city sets otherwise. Other
/// circumstances are somebody else's. A visit that names no pregnancy belongs to the one of its person that it falls
/// into. Errors of the book.
[[nodiscard]] Result<FamilySnapshot> familyOf(const book::Book &book);

} // namespace oyako::agenda
