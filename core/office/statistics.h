// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/office/masking.h"

/// What an office may tell of a month without naming anybody.
namespace oyako::office {

/// The checkups of children of one month by kind and judgement, and how many of those invited were seen. Small numbers
/// are hidden by the rules of masking.h. The rows are the occasions, the columns the judgements; the totals of the rows
/// are the visits. Months share no children's visits and totals over months are not given, so that nothing hidden in
/// one follows from another.
struct MonthStatistics {
    QDate month;           ///< Its first day.
    QStringList occasions; ///< Of the offered checkups; "other" holds checkups of other ages, "dental" dental ones.
    QList<Judgement> judgements; ///< Normal, Treated, Observe, Refer, Other, None.
    MaskedTable visits;

    /// Of the children invited in this month to one checkup: seen by now, not seen.
    struct Seen {
        QString occasion;
        ShownCount seen;
        ShownCount notSeen;
        ShownCount invited;
        std::optional<double> rate; ///< Seen of invited, 0–1; nothing where a count is hidden or nobody was invited.
    };
    QList<Seen> seen; ///< One for each offered checkup, in their order.
};

/// InvalidValue ("month"), Cancelled, errors of the book.
[[nodiscard]] Result<MonthStatistics> statisticsOf(book::Book &book, const QDate &month, int threshold,
                                                   const Progress &progress);

} // namespace oyako::office
