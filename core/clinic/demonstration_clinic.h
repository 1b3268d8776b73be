// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/book/book.h"

namespace oyako::clinic {

struct ClinicPlan {
    quint32 seed = 1;
    int children = 0;
    /// Children on today's list, among those of about one year and six months; some with the questionnaire their family
    /// filled in. At most `children`.
    int today = 30;
};

/// Fills an empty book with an invented clinic or city office: its name and number, no staff yet, families with one or
/// two children from newborn to six years, about fifty records a child, many of the same name, and a list
/// for today. Believable on the book's "today"; the same seed on the same day gives the same content (ids aside).
/// NotAllowed when the book holds a person already; Cancelled between two families.
[[nodiscard]] Result<void> fillClinic(book::Book &book, const ClinicPlan &plan, const Progress &progress);

} // namespace oyako::clinic
