// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/book_access.h"
#include "core/exchange/import.h"

namespace oyako::cli {

/// The persons of --person (repeatable), all of them in the book. UnknownRecord.
[[nodiscard]] Result<QList<RecordId>> namedPersons(const Arguments &arguments, const book::Book &book);

/// What `import` and `handover open` share: reads FILE, sealed, clear or a calendar, previews it with --preview, else
/// takes in what
/// --accept and --match say. Answers the exit status.
[[nodiscard]] int runImport(Invocation &invocation, const QString &path);

/// The clear bytes of a file: with --identity-file its key, else the keys of the book that `book` opens where needed.
[[nodiscard]] Result<QByteArray> clearBytes(Invocation &invocation, const QByteArray &bytes,
                                            std::unique_ptr<book::Book> &book);

} // namespace oyako::cli
