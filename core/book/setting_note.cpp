// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/setting_note.h"

namespace oyako::book {

Result<void> noteSetting(Book &book, const QString &key, const QString &value)
{
    return book.store().connection().run("INSERT INTO setting (book_id, key, value) VALUES (?, ?, ?) "
                                         "ON CONFLICT (book_id, key) DO UPDATE SET value = excluded.value",
                                         book.id(), key, value);
}

} // namespace oyako::book
