// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/letter.h"
#include "core/sync/partners.h"

namespace oyako::sync {

enum class Scope {
    Unknown,    ///< What the partner did not yet acknowledge.
    Everything, ///< All of it, whatever the partner said: after their book came back from an old copy.
};

/// How many bytes of papers one letter takes; the others wait for the next.
inline constexpr qint64 mostPaperBytes = 128LL * 1024 * 1024;

/// The letter to a partner as the book stands now. Makes this book's key where there is none.
[[nodiscard]] Result<Letter> composeLetter(book::Book &book, const Partner &partner, Scope scope = Scope::Unknown,
                                           qint64 paperBytes = mostPaperBytes);

/// The settings of the family that go along, by their keys; those of the machine stay.
[[nodiscard]] const QStringList &travellingSettings();

/// The digests of the contents that any revision of a paper names.
[[nodiscard]] QSet<QString> papersOf(const book::Lineage &line);

} // namespace oyako::sync
