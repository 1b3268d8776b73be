// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QMap>

namespace oyako::exchange {

/// The whole book in open formats, to take along: path inside the folder → content.
///   README.txt              what is what, in Japanese and English
///   book.fhir.json          every record, every field, also the sensitive ones: enough to rebuild the book by import
///   document/NAME.fhir.json for each child and mother a document that other programs read (numbered, never named)
///   csv/KIND.csv            a table for each kind of record
///   papers/DIGEST.pdf …     the contents of papers, and the text of their pages
/// Published lists of places are left out: they are taken in again from where they come.
[[nodiscard]] Result<QMap<QString, QByteArray>> everythingFiles(const book::Book &book);

/// Writes them into a folder that is not there yet or empty; else AlreadyExists ("--out"). Errors of the book and disk.
[[nodiscard]] Result<void> writeEverything(const book::Book &book, const QString &folder);

} // namespace oyako::exchange
