// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/intake.h"

#include <QHash>

namespace oyako::papers {

namespace {

using book::Stored;
using records::Document;

const QString plainText = QStringLiteral("text/plain");

Result<void> gatherText(Incoming &incoming, Reader &reader, const Progress &progress)
{
    for (int page = 1; page <= incoming.pages; ++page) {
        auto text = reader.text(page, progress);
        if (!text) {
            return fail(std::move(text).error());
        }
        if (!text->trimmed().isEmpty()) {
            incoming.text.append({page, book::TextSource::File, std::move(*text)});
        }
        progress.report(page, incoming.pages);
    }
    return {};
}

Result<void> look(Incoming &incoming, Reader &reader, const Progress &progress)
{
    const book::Attachment &attachment = incoming.attachment;
    if (attachment.mediaType == plainText) {
        incoming.pages = 1;
        incoming.text.append({1, book::TextSource::File, QString::fromUtf8(attachment.content)});
        return {};
    }
    const auto shape = reader.open({attachment.mediaType, attachment.content}, progress);
    if (!shape) {
        return fail(shape.error());
    }
    incoming.pages = shape->pages;
    incoming.locked = shape->locked;
    const bool mayHoldText = attachment.mediaType == QLatin1String("application/pdf") && !shape->locked;
    return mayHoldText ? gatherText(incoming, reader, progress) : Result<void>();
}

/// What one step of taking in has to write, by content.
class Step final {
public:
    explicit Step(const book::Book &book)
        : m_book(book)
    {
    }

    [[nodiscard]] Result<void> load()
    {
        const auto known = m_book.list<Document>();
        if (!known) {
            return fail(known.error());
        }
        for (const auto &stored : *known) {
            if (!stored.value.sha256.isEmpty()) {
                m_papers.insert(stored.value.sha256, stored);
            }
        }
        return {};
    }

    void add(const Incoming &incoming, const Purpose &purpose)
    {
        const QString &digest = incoming.attachment.sha256;
        const QDate today = m_book.clock().today();
        auto paper = m_papers.find(digest);
        if (paper == m_papers.end()) {
            const Document document{.title = incoming.title,
                                    .received = today,
                                    .mediaType = incoming.attachment.mediaType,
                                    .sha256 = digest};
            paper = m_papers.insert(digest, {makeId<RecordId>(m_book.clock()), purpose.person, 0, document});
            m_new.append(&incoming);
        } else if (paper->version > 0 && !m_known.contains(digest)) {
            m_known.append(digest);
        }
        paper->value.references.append({purpose.person, purpose.record, today});
    }

    [[nodiscard]] book::ChangeSet changes(TakenIn &result) const
    {
        book::ChangeSet changes(QStringLiteral("add"));
        for (const Incoming *incoming : m_new) {
            const auto &paper = *m_papers.constFind(incoming->attachment.sha256);
            changes.addAs(paper.id, paper.person, paper.value);
            changes.attach(paper.id, incoming->attachment, incoming->text);
            result.added.append(paper.id);
        }
        for (const QString &digest : m_known) {
            changes.edit(*m_papers.constFind(digest));
            result.known.append(m_papers.constFind(digest)->id);
        }
        return changes;
    }

private:
    const book::Book &m_book;
    QHash<QString, Stored<Document>> m_papers;
    QList<const Incoming *> m_new;
    QStringList m_known;
};

} // namespace

Result<Incoming> examine(const File &file, Reader &reader, const Progress &progress)
{
    Incoming incoming;
    incoming.title = titleFrom(file.name);
    incoming.attachment = {book::digestOf(file.content), file.mediaType, file.content};
    OYAKO_TRY(look(incoming, reader, progress));
    return incoming;
}

Result<Incoming> examine(const QString &path, Reader &reader, const Progress &progress)
{
    const auto file = readFile(path);
    return file ? examine(*file, reader, progress) : Result<Incoming>(fail(file.error()));
}

Result<TakenIn> takeIn(book::Book &book, const QList<Incoming> &papers, const Purpose &purpose)
{
    Step step(book);
    OYAKO_TRY(step.load());
    for (const Incoming &paper : papers) {
        step.add(paper, purpose);
    }
    TakenIn result;
    const auto done = book.apply(step.changes(result));
    return done ? Result<TakenIn>(result) : Result<TakenIn>(fail(done.error()));
}

} // namespace oyako::papers
