// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_index.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace oyako::facilities {

namespace {

constexpr double noDistance = std::numeric_limits<double>::infinity();

QStringList wardsIn(const std::vector<book::FacilityRow> &rows)
{
    QSet<QString> names;
    for (const book::FacilityRow &row : rows) {
        if (!row.ward.isEmpty()) {
            names.insert(row.ward);
        }
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

std::optional<Point> pointOf(const book::FacilityRow &row)
{
    return row.latitude && row.longitude ? std::optional(Point{*row.latitude, *row.longitude}) : std::nullopt;
}

/// Where the municipality of a place without a point is.
std::optional<Point> aboutOf(const book::FacilityRow &row)
{
    return pointOf(row) ? std::nullopt : pointOfMunicipality(row.municipality);
}

} // namespace

FacilityIndex::FacilityIndex(std::vector<book::FacilityRow> rows)
    : m_wards(wardsIn(rows))
{
    std::stable_sort(rows.begin(), rows.end(), [](const book::FacilityRow &a, const book::FacilityRow &b) {
        const int byWard = a.ward.compare(b.ward);
        return byWard != 0 ? byWard < 0 : a.nameFolded < b.nameFolded;
    });
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_wards.size(); ++i) {
        places.insert(m_wards.at(i), i);
    }
    m_places.reserve(rows.size());
    for (const book::FacilityRow &row : rows) {
        m_texts.append(row.nameFolded, row.folded);
        m_places.push_back({row.id, row.kinds, row.weekdays, places.value(row.ward, -1), pointOf(row), aboutOf(row),
                            row.municipality, row.vaccines});
    }
}

Result<FacilityIndex> FacilityIndex::of(const book::Book &book)
{
    auto rows = book.facilityRows();
    return rows ? Result<FacilityIndex>(FacilityIndex(std::move(*rows))) : fail(std::move(rows).error());
}

qsizetype FacilityIndex::count(records::FacilityKind kind) const
{
    const quint32 bit = 1U << static_cast<unsigned>(kind);
    return std::count_if(m_places.begin(), m_places.end(),
                         [bit](const Placed &place) { return (place.kinds & bit) != 0; });
}

bool FacilityIndex::fits(const Placed &place, const Query &query, qsizetype ward) const
{
    const bool kind = !query.kind || (place.kinds & (1U << static_cast<unsigned>(*query.kind))) != 0;
    const bool area = query.ward.isEmpty() || place.municipality == query.ward || (ward >= 0 && place.ward == ward);
    const bool day = query.weekday == 0 || place.weekdays == 0 ||
                     (place.weekdays & (1U << static_cast<unsigned>(query.weekday))) != 0;
    const bool vaccine =
        query.vaccine.isEmpty() || place.vaccines.contains(QLatin1Char(' ') + query.vaccine + QLatin1Char(' '));
    return kind && area && day && vaccine;
}

double FacilityIndex::orderOf(const Placed &place, const Query &query)
{
    if (!query.from) {
        return noDistance;
    }
    if (place.point) {
        return distanceBetween(*query.from, *place.point);
    }
    return place.about ? distanceBetween(*query.from, *place.about) + municipalityReach : noDistance;
}

Answer FacilityIndex::find(const Query &query) const
{
    const QStringList words = book::TextRun::wordsOf(query.text);
    const qsizetype ward = m_wards.indexOf(query.ward);
    std::vector<Found> found;
    for (const size_t index : m_texts.find(words)) {
        const Placed &place = m_places[index];
        if (!fits(place, query, ward)) {
            continue;
        }
        const double order = orderOf(place, query);
        const bool isMeasured = query.from && place.point;
        if (!query.withinMetres || (isMeasured && order <= *query.withinMetres)) {
            const auto rank = query.from ? book::TextRun::Rank::HeadBegins : m_texts.rank(index, words);
            found.push_back({index, rank, order});
        }
    }
    const auto shown = std::min(found.size(), static_cast<size_t>(std::max(query.limit, 0)));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const Found &a, const Found &b) {
                          return std::tie(a.order, a.rank, a.place) < std::tie(b.order, b.rank, b.place);
                      });
    Answer answer;
    answer.total = static_cast<qsizetype>(found.size());
    for (size_t i = 0; i < shown; ++i) {
        const Placed &place = m_places[found[i].place];
        const bool isMeasured = query.from && place.point;
        answer.hits.append({place.id, isMeasured ? std::optional(found[i].order) : std::nullopt,
                            query.weekday != 0 && place.weekdays == 0});
    }
    return answer;
}

} // namespace oyako::facilities
