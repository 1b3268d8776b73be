// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"

namespace oyako::care {

/// The days of a course's next dose, as they stood under one version of a schedule.
struct PlannedDose {
    QString course;
    int given = 0;      ///< Doses of the vaccine on record.
    int doseNumber = 0; ///< 0 where none was to come.
    QDate from;         ///< Recommended from, else earliest.
    QDate to;           ///< End of the recommended time.
    QDate lastDay;      ///< Last routine day.

    friend bool operator==(const PlannedDose &, const PlannedDose &) = default;
};

/// What a person's plan was when the family last looked.
struct SeenPlan {
    immunization::Family family = immunization::Family::Japan;
    QString schedule; ///< Source and version.
    QDate seenOn;
    QList<PlannedDose> doses;
};

/// One dose whose days are others since the rules changed. Where the dose came or went, the other side has no dose
/// number.
struct PlanChange {
    PlannedDose before;
    PlannedDose after;
};

/// The plan of today, to be kept.
[[nodiscard]] SeenPlan planOf(const VaccinationHistory &history, const immunization::Schedule &schedule,
                              const QDate &today);

/// What changed between a plan and today's by another version of the same schedule; nothing where the version is the
/// same, and where the family chose another schedule. A vaccine of
/// which a dose was recorded since is not compared, for then more than the rules changed; a first day that had come
/// before the family looked, and a dose whose time ran out, are no news.
[[nodiscard]] QList<PlanChange> planChanges(const SeenPlan &before, const SeenPlan &now);

/// What another version of the rules changed for a person since the family looked: the rules are asked as of that day,
/// for days also move by time alone (a catch-up needs fewer doses the older the child is), which is no news.
[[nodiscard]] QList<PlanChange> changesSince(const SeenPlan &before, const VaccinationHistory &history,
                                             const immunization::Schedule &schedule);

/// The plan kept in the book for a person; nothing when none was kept, or it cannot be read.
[[nodiscard]] std::optional<SeenPlan> seenPlan(const book::Book &book, const RecordId &person);
/// Keeps a plan as a setting of the book: it is no record, and no history is kept of it. Errors of the book.
[[nodiscard]] Result<void> keepPlan(book::Book &book, const RecordId &person, const SeenPlan &plan);

} // namespace oyako::care
