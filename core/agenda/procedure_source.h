// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// The rows of the table of procedures that apply to a family, with the questions its other rows wait for.
///  - A row is listed when its facts hold, or when it was asked for; sensitive rows and those off by default never
///  raise a
///    question.
///  - Rows about a pregnancy that is over remain where they count on: claims that lapse, rows without a last day, legal
///    deadlines, and rows whose last day counts from something else than the pregnancy.
///  - After a loss only what Procedure::staysAfterLoss or staysAfterDeath keeps remains, quietly and at once.
[[nodiscard]] SourceAnswer procedureItems(const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
