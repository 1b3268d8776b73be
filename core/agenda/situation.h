// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/occasions.h"
#include "core/programs/procedure.h"

#include <QHash>
#include <QList>
#include <QString>

namespace oyako::agenda {

/// One reason to look through the table of procedures: a pregnancy, a delivery, a child, a loss, the family.
struct Situation {
    /// Which rows remain.
    enum class Keep { All, AfterDeath, AfterLoss, AfterLossFromTwelveWeeks };

    QList<programs::Subject> subjects; ///< The rows it is about.
    QString key;                       ///< Last part of the items' ids.
    RecordId subject;                  ///< Pregnancy, first child of a delivery without one, child; empty: the family.
    RecordId who;
    programs::Anchors anchors;
    QHash<QString, bool> facts;   ///< What the book itself shows.
    QList<RecordId> factSubjects; ///< Whose answers and days count here, the nearest first.
    Keep keep = Keep::All;
    bool quiet = false;
    bool pregnancyOver = false; ///< Rows about the pregnancy remain only where they count on.
    QDate latestOpening;        ///< After a loss nothing waits for a later day; invalid otherwise.
    QDate lossOn;               ///< Of a loss in pregnancy: its day; invalid otherwise.
    int baby = 0;               ///< Of a loss in a pregnancy with several: which, 1 for the first.
    bool notified = false;      ///< The pregnancy was notified to the municipality.
    bool written = false;       ///< The notification is filled in; nothing says that it was handed in.
};

/// Every situation of a family.
[[nodiscard]] QList<Situation> situationsOf(const FamilySnapshot &family);

/// The situation's anchors with those days of the family that belong to it and to this row. `today`
/// decides which 1 April a nursery place is applied for.
[[nodiscard]] programs::Anchors anchorsFor(const programs::Procedure &procedure, const Situation &situation,
                                           const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
