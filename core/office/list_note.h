// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"

namespace oyako::office {

/// Notes in the access log that a list was looked at, exported or printed: which list of which month ("due 2026-11"),
/// what it was for ("csv", "letters" …), how many children, and, for up to fifty, their record ids. Never a name. Does
/// nothing in a family's book. Errors of the book.
[[nodiscard]] Result<void> noteList(book::Book &book, book::Access access, const ListRequest &request,
                                    const QString &purpose, const QList<ListRow> &rows);

} // namespace oyako::office
