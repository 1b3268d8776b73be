// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/papers/file.h"
#include "core/papers/reader.h"

namespace oyako::papers {

/// A file that has been looked through and can be taken in.
struct Incoming {
    QString title; ///< From the file's name.
    book::Attachment attachment;
    QList<book::PageText> text; ///< Of the pages that have one.
    int pages = 0;
    bool locked = false;
};

/// Reads a file, opens it in the reader and gathers its text. Failures of readFile() and Reader; progress counts pages.
[[nodiscard]] Result<Incoming> examine(const QString &path, Reader &reader, const Progress &progress);
/// The same of a file already read.
[[nodiscard]] Result<Incoming> examine(const File &file, Reader &reader, const Progress &progress);

/// For whom, and for which application or appointment; both may be empty.
struct Purpose {
    RecordId person;
    RecordId record;
};

struct TakenIn {
    QList<RecordId> added; ///< New papers.
    QList<RecordId> known; ///< Papers that were there already; each has one more reference.
};

/// Takes papers in, all or none, undone in one step. A content that the book or this list has already becomes one more
/// reference of that paper. `received` is today. Failures of Book::apply().
[[nodiscard]] Result<TakenIn> takeIn(book::Book &book, const QList<Incoming> &papers, const Purpose &purpose);

/// All bytes taken in at a time; what is above goes into a further step of its own.
inline constexpr qint64 largestStep = 200LL << 20;

} // namespace oyako::papers
