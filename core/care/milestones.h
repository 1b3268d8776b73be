// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/calendar/partial_date.h"

namespace oyako::care {

/// When a child did something for the first time, as the parents wrote it in a form. A date, never a test: there is no
/// "late" here.
struct Milestone {
    QString name; ///< The last word of the form's binding: "headControl", "walksAlone" …
    calendar::PartialDate on;
};

/// The names the handbook asks for, in its order.
[[nodiscard]] const QStringList &milestoneNames();

/// Those that were written, by date; of two answers to the same question the newer form's. Empty for a child who died:
/// the book is quiet then.
[[nodiscard]] Result<QList<Milestone>> milestonesOf(const book::Book &book, const RecordId &child);

} // namespace oyako::care
