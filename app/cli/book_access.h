// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/book/book.h"

namespace oyako::cli {

/// The secret named by --passphrase-file, --passphrase-fd or --recovery-file. A final line break is not part of it.
/// Locked when none is named; never taken from an argument.
[[nodiscard]] Result<store::Unlock> givenKey(const Invocation &invocation);

/// The bytes of a small secret file, without the final line break.
[[nodiscard]] Result<store::Secret> readSecret(const QString &path);

/// The book of --book, opened with givenKey(), author set to --as. At a clinic the author is the member of the staff
/// whose slot opened it; NotAllowed ("--as") for another. The login and what is asked of one person are noted there.
[[nodiscard]] Result<std::unique_ptr<book::Book>> openBook(const Invocation &invocation);

/// Notes at a clinic that something of the book leaves it, about each --person or about no one person, before it does.
/// `what` is a stable word: "statistics csv". Errors of the book.
[[nodiscard]] Result<void> noteLeaving(const Invocation &invocation, book::Book &book, book::Access access,
                                       const QString &what, const QString &subject = {});

/// --book, or MissingValue.
[[nodiscard]] Result<QString> namedFolder(const Invocation &invocation);

} // namespace oyako::cli
