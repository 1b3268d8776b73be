// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/facility_index.h"

namespace oyako::facilities {

/// A place and how far it is.
struct NearPlace {
    book::Stored<records::Facility> place;
    double metres = 0; ///< Straight, not by road.
};

/// The places of a kind nearest to a point, nearest first; those without coordinates cannot be among them. For the
/// emergency card: nearest(book, FacilityKind::Shelter, *homePoint(book), 3). Errors of the store.
[[nodiscard]] Result<QList<NearPlace>> nearest(const book::Book &book, records::FacilityKind kind, const Point &from,
                                               int count);

/// Where the family lives, as far as the book knows: the point of its municipality. Nothing when the book names none.
[[nodiscard]] std::optional<Point> homePoint(const book::Book &book);

} // namespace oyako::facilities
