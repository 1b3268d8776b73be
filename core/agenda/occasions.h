// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/family.h"

#include <QDate>
#include <QList>

namespace oyako::agenda {

/// A pregnancy still carried.
struct OngoingPregnancy {
    const FamilyPregnancy *pregnancy = nullptr;
    bool multiple = false;
};

/// A delivery with at least one child born alive: a pregnancy of the book, or children born on one day without one.
struct Delivery {
    RecordId id; ///< The pregnancy, else the first child.
    RecordId mother;
    QDate birth;       ///< Of the first child.
    QDate dueDate;     ///< Invalid when unknown.
    QDate confirmedOn; ///< Invalid when unknown.
    QList<const FamilyPerson *> children;
    bool multiple = false;

    /// Whether a child of this delivery lives.
    [[nodiscard]] bool anyAlive() const;
};

/// The loss of one fetus in pregnancy.
struct PregnancyLoss {
    const FamilyPregnancy *pregnancy = nullptr;
    int fetus = 1; ///< 1 for the first of the pregnancy.
    QDate date;
    bool endsPregnancy = false;   ///< The last of a pregnancy of which nobody was born alive; one of those of a day.
    bool fromTwelveWeeks = false; ///< From 12w0d, which is the 85th day.
    bool multiple = false;
};

/// Everything rights and duties count from.
struct Occasions {
    QList<OngoingPregnancy> ongoing;
    QList<Delivery> deliveries;
    QList<PregnancyLoss> losses;
};

/// `family` must outlive the result.
[[nodiscard]] Occasions occasionsOf(const FamilySnapshot &family);

} // namespace oyako::agenda
