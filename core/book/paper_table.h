// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/attachment.h"
#include "core/book/change_set.h"
#include "core/store/connection.h"

#include <QSet>

namespace oyako::book {

/// The rows of attachments and of their searchable text. Knows SQL and no rules; every write is inside the caller's
/// transaction.
///
/// Text is searched as one long string of folded characters (foldedForSearch()), not by words: Japanese has no blanks
/// between words, two characters are a usual query, and FTS5's trigrams need three. The whole of it is read once a
/// query; that is a few megabytes for a thousand pages.
class PaperTable final {
public:
    PaperTable(store::Connection &connection, const BookId &book)
        : m_connection(&connection)
        , m_book(book)
    {
    }

    /// Does nothing for a content that is there already. InvalidValue ("sha256") when the digest is not the content's.
    [[nodiscard]] Result<void> keep(const Attachment &attachment);
    /// NotFound when there is none.
    [[nodiscard]] Result<Attachment> find(const QString &sha256) const;
    /// Keeps what was written about a paper searchable; does nothing for other kinds of record. Must come after the
    /// record was written.
    [[nodiscard]] Result<void> indexWords(const ChangeSet::Step &step);
    /// All pages in place of those there were. `writtenAt` as PaperPages has it.
    [[nodiscard]] Result<void> setPages(const RecordId &document, const QList<PageText> &pages,
                                        const QString &writtenAt);
    [[nodiscard]] Result<QList<PageText>> pages(const RecordId &document) const;
    /// When that text was written; empty when there is none.
    [[nodiscard]] Result<QString> pagesWrittenAt(const RecordId &document) const;
    /// The digests of all contents.
    [[nodiscard]] Result<QSet<QString>> digests() const;
    /// Removes text, and the contents unless another paper refers to them.
    [[nodiscard]] Result<void> forget(const RecordId &document, const QSet<QString> &digests);
    /// See Book::searchPapers().
    [[nodiscard]] Result<QList<PaperHit>> search(const QString &text, int limit) const;

private:
    [[nodiscard]] Result<void> writePage(const RecordId &document, int page, const QString &source, const QString &text,
                                         const QString &writtenAt);

    store::Connection *m_connection;
    BookId m_book;
};

/// The digests of every content that these revisions of a paper name: an earlier scan counts as well.
[[nodiscard]] QSet<QString> contentsNamedBy(const QList<Revision> &revisions);

/// About 60 characters around the first place where `folded` stands in the text once it is folded; one line.
[[nodiscard]] QString excerptAround(const QString &text, const QString &folded);

} // namespace oyako::book
