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

/// What somebody types to find a person.
struct PersonQuery {
    QString text;
    QDate today; ///< Completes a birthday typed with two digits of the year.
    int limit = 0;
    bool childrenOnly = false;
};
/// See Book::searchPersons(), and after those whose given kana or given name alone begins with the text; a birthday may
/// be typed in any way calendar::parseDate() reads with its year. Each way to find is one walk along its own index,
/// ended as soon as there are enough.
[[nodiscard]] Result<QList<RecordId>> findPersons(store::Connection &connection, const BookId &book,
                                                  const PersonQuery &query);

} // namespace oyako::book
