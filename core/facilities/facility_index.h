// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/book/text_run.h"
#include "core/facilities/points.h"

namespace oyako::facilities {

/// About how far, in metres, a place is from the point of its municipality when nothing more is known.
inline constexpr double municipalityReach = 3'000;

/// What is wanted of a place. Empty fields ask for nothing.
struct Query {
    QString text; ///< Words, all of which must be in name, reading, address and the like; kana and width do not matter.
    std::optional<records::FacilityKind> kind;
    QString ward;    ///< As wards() names it, or a six-digit code.
    int weekday = 0; ///< 1 Monday … 7 Sunday: places that open then, and those of which that is in doubt.
    QString vaccine; ///< Id of a vaccine course.
    /// Nearest first. A place without coordinates stands where its municipality is, behind those that are within
    /// municipalityReach of there; last where that is not known either. No distance is given for it.
    std::optional<Point> from;
    std::optional<double> withinMetres; ///< Of `from`; leaves out places without coordinates.
    int limit = 100;                    ///< How many hits are given out.
};

struct Hit {
    RecordId id;
    std::optional<double> metres; ///< From Query::from.
    bool dayInDoubt = false;      ///< A day was asked for, and the list does not say clearly.

    friend bool operator==(const Hit &, const Hit &) = default;
};

struct Answer {
    QList<Hit> hits;
    qsizetype total = 0; ///< All that fit, also those beyond the limit.
};

/// All places of a book in memory, so that every keystroke may look at each of them. Made again when the book's places
/// change.
class FacilityIndex final {
public:
    FacilityIndex() = default;
    explicit FacilityIndex(std::vector<book::FacilityRow> rows);
    [[nodiscard]] static Result<FacilityIndex> of(const book::Book &book);

    /// Places whose name begins with the text first, then those with it in the name, then others; by ward and name.
    /// With `from`, by distance.
    [[nodiscard]] Answer find(const Query &query) const;
    /// The wards there are, by name.
    [[nodiscard]] const QStringList &wards() const { return m_wards; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    /// How many places are of a kind.
    [[nodiscard]] qsizetype count(records::FacilityKind kind) const;

private:
    struct Placed {
        RecordId id;
        quint32 kinds = 0;
        quint32 weekdays = 0;
        qsizetype ward = 0; ///< Index into m_wards; -1: none.
        std::optional<Point> point;
        std::optional<Point> about; ///< Of the municipality, where the place has no point.
        QString municipality;
        QString vaccines;
    };
    struct Found {
        size_t place;
        book::TextRun::Rank rank;
        double order; ///< Metres, as far as they are known or guessed; infinite where they are not.
    };

    [[nodiscard]] static double orderOf(const Placed &place, const Query &query);
    [[nodiscard]] bool fits(const Placed &place, const Query &query, qsizetype ward) const;

    std::vector<Placed> m_places; ///< By ward and name, so that answers need no sorting.
    book::TextRun m_texts;        ///< Of each place, in that order: its name, then the rest.
    QStringList m_wards;
};

} // namespace oyako::facilities
