// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/facility_records.h"

namespace oyako::facilities {

/// Whether the family wrote the place down itself: no list has it.
[[nodiscard]] inline bool isOwn(const records::Facility &place)
{
    return place.list.isEmpty();
}

/// A place of the family's own with what its words say beyond doubt, so that it is found like those of a list: ward and
/// municipality as its address begins, else those of the `municipality` said with it; the week days of the hours' first
/// line. Every text stays as typed, without blanks around it.
[[nodiscard]] records::Facility ownPlace(records::Facility typed);

} // namespace oyako::facilities
