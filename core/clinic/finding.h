// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

/// Finding one child among very many. Nothing here reads more persons than it answers with.
namespace oyako::clinic {

using StoredPerson = book::Stored<records::Person>;

/// What book::Book::searchPersons() finds among the children alone; at most `limit`.
[[nodiscard]] Result<QList<StoredPerson>> findChildren(book::Book &book, const QString &text, int limit);

/// Other children who read or are written like this one, folded by book::foldedForSearch(), by birthday: whom not to
/// mix up. At most twenty.
[[nodiscard]] Result<QList<StoredPerson>> namesakesOf(book::Book &book, const StoredPerson &child);

/// A child with its mother and the other parent, as far as the book has them; anybody else alone. UnknownRecord for
/// who is no person of the book.
[[nodiscard]] Result<QList<StoredPerson>> withParents(const book::Book &book, const RecordId &person);

/// Children opened last, newest first; those that have left the book are passed over. A setting of the book.
[[nodiscard]] Result<QList<StoredPerson>> recentChildren(const book::Book &book);
/// Puts a child at the head of recentChildren(), which keeps twelve.
[[nodiscard]] Result<void> noteRecent(book::Book &book, const RecordId &child);

/// The name of who is named as author of a change: a member of the staff or a person; empty for nobody.
[[nodiscard]] QString authorName(const book::Book &book, const RecordId &author);

} // namespace oyako::clinic
