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
    QDate month;                 ///< Its first day.
    QStringList occasions;       ///< Of the offered checkups, by isOffer(); "other" holds those of other ages, "dental"
                                 ///< dental ones. Checkups of mothers and newborns are not counted.
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

/// Counts a month a few persons and visits at a time, so that a window stays alive meanwhile. The book must outlive it;
/// one thread uses both.
class StatisticsSearch final {
public:
    /// `threshold` as in masked(). InvalidValue ("month"), errors of the book.
    [[nodiscard]] static Result<StatisticsSearch> start(book::Book &book, const QDate &month, int threshold);
    StatisticsSearch(StatisticsSearch &&) noexcept;
    StatisticsSearch &operator=(StatisticsSearch &&) noexcept;
    ~StatisticsSearch();

    /// Looks at the next visits, then at the next persons, at most so many (> 0); false once all were looked at. Errors
    /// of the book.
    [[nodiscard]] Result<bool> step(int records);
    /// Of the persons; 0 while visits are counted.
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const;
    /// Complete once step() said false.
    [[nodiscard]] const MonthStatistics &statistics() const;

private:
    struct State;
    explicit StatisticsSearch(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The whole month. InvalidValue ("month"), Cancelled once the progress says so, errors of the book.
[[nodiscard]] Result<MonthStatistics> statisticsOf(book::Book &book, const QDate &month, int threshold,
                                                   const Progress &progress);

} // namespace oyako::office
