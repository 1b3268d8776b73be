// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/calendar/date_range.h"

/// Going through a large book a page at a time, in an order that stays the same while records are added behind it:
/// what is held is one page of ids, whatever the size of the book.
namespace oyako::book {

/// A person with the day that the walk goes by.
struct BornPerson {
    RecordId id;
    QDate birth;

    friend bool operator==(const BornPerson &, const BornPerson &) = default;
};

/// A record with the day that the walk goes by.
struct DatedRecord {
    RecordId id;
    QDate date;

    friend bool operator==(const DatedRecord &, const DatedRecord &) = default;
};

/// How many current persons were born on these days.
[[nodiscard]] Result<qint64> countBorn(Book &book, const calendar::DateRange &days);

/// The next current persons born on these days after `after`, by birthday and id; at most `most` (> 0), none at the
/// end. An empty `after` begins.
[[nodiscard]] Result<QList<BornPerson>> nextBorn(Book &book, const calendar::DateRange &days, const BornPerson &after,
                                                 int most);

/// The next current records of a kind dated on these days after `after`, by day and id; at most `most` (> 0), none at
/// the end. Records whose day is only partly known are left out. An empty `after` begins.
[[nodiscard]] Result<QList<DatedRecord>> nextDated(Book &book, records::Kind kind, const calendar::DateRange &days,
                                                   const DatedRecord &after, int most);

} // namespace oyako::book
