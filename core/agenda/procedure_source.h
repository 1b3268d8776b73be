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

/// How one row of the table stands for a family.
enum class Standing {
    Listed,     ///< It applies; the item has its days.
    AsksFact,   ///< Waits for an answer: `fact`.
    AsksDay,    ///< Waits for a day only the family knows: `day`.
    OnRequest,  ///< Shown once it is asked for; the item has its days as far as they are known.
    NotForUs,   ///< A condition does not hold: `fact`.
    NoOccasion, ///< Nobody in the book it could be for.
};

struct ProcedureView {
    const programs::Procedure *procedure = nullptr;
    Standing standing = Standing::NoOccasion;
    QString fact;
    std::optional<programs::Anchor> day;
    RecordId subject; ///< Whom an answer or a day is about; empty: the family.
    AgendaItem item;  ///< What the row says, and its days where they are known.
};

/// Every row of the table in its order, once for each pregnancy, delivery, child or loss it is about, and once with
/// NoOccasion where there is none. Rows of over pregnancies that no longer count are NoOccasion too.
[[nodiscard]] QList<ProcedureView> procedureViews(const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
