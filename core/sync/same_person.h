// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

/// One person whom two books wrote down each on its own, so that there are two of them once the books are joined.
/// Likeness never decides: somebody says that they are one.
namespace oyako::sync {

/// Whether two persons may be one: the same patient number, else the same kana or name, with birthday and sex that do
/// not contradict each other, in the same role.
[[nodiscard]] bool mayBeSame(const records::Person &a, const records::Person &b);

/// Which of the two ids stays: the same whoever is asked, so that two books that each put the same two persons together
/// agree.
[[nodiscard]] RecordId staying(const RecordId &a, const RecordId &b);

/// Puts two persons of the book together: every record of the one, and every field that names it, is the other's from
/// now on; what the one that stays leaves blank is taken from the one that goes, whose own record is entered in error.
/// One change set ("same_person") that undo takes back. UnknownRecord when one of them is no current person;
/// NotAllowed ("person") for one and the same.
[[nodiscard]] Result<book::ChangeId> putTogether(book::Book &book, const RecordId &a, const RecordId &b);

/// What a partner wrote of one who went before they heard of it: moves to the one who stays. How many records.
[[nodiscard]] Result<int> followThoseTogether(book::Book &book);

} // namespace oyako::sync
