// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/nearest.h"

namespace oyako::facilities {

Result<QList<NearPlace>> nearest(const book::Book &book, records::FacilityKind kind, const Point &from, int count)
{
    const auto index = FacilityIndex::of(book);
    if (!index) {
        return fail(index.error());
    }
    QList<NearPlace> places;
    for (const Hit &hit : index->find({.kind = kind, .from = from, .limit = count}).hits) {
        auto place = book.find<records::Facility>(hit.id);
        if (!place) {
            return fail(std::move(place).error());
        }
        if (hit.metres) {
            places.append({std::move(*place), *hit.metres});
        }
    }
    return places;
}

std::optional<Point> homePoint(const book::Book &book)
{
    const auto info = book.info();
    return info ? pointOfMunicipality(info->municipality) : std::nullopt;
}

} // namespace oyako::facilities
