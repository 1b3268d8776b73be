// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/store/connection.h"

namespace oyako::book {

/// Text as it is compared in a search: width and case folded, katakana, small kana and voiced marks made plain
/// (ｶﾞ, が, ガ and カ are one), blanks and long-vowel marks left out. Kanji stay as they are: 高 and 髙 differ.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Keeps the search row of a person in step with the record just written; does nothing for other kinds.
[[nodiscard]] Result<void> indexPerson(store::Connection &connection, const BookId &book, const ChangeSet::Step &step);
[[nodiscard]] Result<void> forgetPerson(store::Connection &connection, const BookId &book, const RecordId &person);

/// See Book::searchPersons().
[[nodiscard]] Result<QList<RecordId>> findPersons(store::Connection &connection, const BookId &book,
                                                  const QString &text, int limit);

} // namespace oyako::book
