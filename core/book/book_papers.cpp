// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The contents of papers and their text.
#include "core/book/book.h"

#include "core/book/duty.h"
#include "core/book/paper_table.h"

namespace oyako::book {

Result<Attachment> Book::attachment(const QString &sha256) const
{
    return PaperTable(m_store.connection(), id()).find(sha256);
}

Result<QList<PageText>> Book::paperText(const RecordId &document) const
{
    return PaperTable(m_store.connection(), id()).pages(document);
}

Result<void> Book::setPaperText(const RecordId &document, const QList<PageText> &pages)
{
    const auto stored = find<records::Document>(document);
    if (!stored) {
        return fail(stored.error());
    }
    ChangeSet asked(QStringLiteral("text"));
    asked.edit(*stored);
    OYAKO_TRY(checkDuty(table(), m_author, asked));
    auto transaction = store::Transaction::begin(m_store.connection());
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    OYAKO_TRY(
        PaperTable(m_store.connection(), id()).setPages(document, pages, m_clock.now().toString(Qt::ISODateWithMs)));
    OYAKO_TRY(transaction->commit());
    Q_EMIT changed({document});
    return {};
}

Result<QList<PaperHit>> Book::searchPapers(const QString &text, int limit) const
{
    return PaperTable(m_store.connection(), id()).search(text, limit);
}

Result<QDateTime> Book::firstChange() const
{
    const auto oldest =
        m_store.connection().value<QString>("SELECT min(recorded_at) FROM change_set WHERE book_id = ?", id());
    return oldest ? Result<QDateTime>(QDateTime::fromString(oldest->value_or(QString()), Qt::ISODateWithMs))
                  : Result<QDateTime>(fail(oldest.error()));
}

} // namespace oyako::book
