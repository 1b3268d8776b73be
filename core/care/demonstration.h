// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/book/book.h"

namespace oyako::care {

struct DemonstrationPlan {
    quint32 seed = 1;
    int moreFamilies = 0; ///< Besides the Yamadas: a mother and one child each, as a clinic would hold.
};

/// Fills an empty book with an invented family, believable on the book's "today": the Yamadas, with a pregnancy at 24
/// weeks 3 days, a boy of one year and six months and a girl of three years and five months, their visits, doses,
/// measurements and appointments; and as many further families as asked for. The same seed on the same day gives the
/// same content (ids aside). NotAllowed when the book holds a person already; Cancelled between two families.
[[nodiscard]] Result<void> fillDemonstration(book::Book &book, const DemonstrationPlan &plan, const Progress &progress);

} // namespace oyako::care
