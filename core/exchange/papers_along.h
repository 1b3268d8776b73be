// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QMap>

/// Papers in the folder that one takes along: each content once, called by its digest, and the text of their pages in
/// one file beside them.
namespace oyako::exchange {

/// "papers/DIGEST.pdf" and the like for every current paper of the book, and "papers/text.json" with the text of their
/// pages; nothing when there is no paper.
[[nodiscard]] Result<QMap<QString, QByteArray>> paperFiles(const book::Book &book);

/// Adds to the changes of an import the contents and texts that lie below `folder` for its papers. Answers how many
/// contents were not found there. InvalidValue ("sha256") for a file that is not what its name says; errors of
/// files::read(). A folder without papers is none of them.
[[nodiscard]] Result<int> attachPapers(book::ChangeSet &changes, const QString &folder);

} // namespace oyako::exchange
