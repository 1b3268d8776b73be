// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What two copies of a book tell each other.
#include "core/book/book.h"

#include "core/book/lineage_table.h"
#include "core/book/paper_table.h"
#include "core/book/person_index.h"

#include <QJsonDocument>

namespace oyako::book {

namespace {

/// What an arrival makes of its record, as a step: for the rows that searching reads. Damaged when it is not readable.
Result<ChangeSet::Step> stepOf(const Arrival &arrival)
{
    const auto object = QJsonDocument::fromJson(arrival.body.toUtf8()).object();
    auto value = records::fromJson(arrival.line.kind, object);
    if (!value) {
        return fail(ErrorCode::Damaged, value.error().field);
    }
    return ChangeSet::Step{arrival.line.record, arrival.person, 0, arrival.state, std::move(*value)};
}

} // namespace

Result<Lineage> Book::lineage(const RecordId &record) const
{
    return LineageTable(m_store.connection(), id()).find(record);
}

Result<QHash<RecordId, QByteArray>> Book::marks() const
{
    return LineageTable(m_store.connection(), id()).marks();
}

Result<QList<RecordId>> Book::joinedRecords() const
{
    return LineageTable(m_store.connection(), id()).joined();
}

Result<PaperPages> Book::paperPages(const RecordId &document) const
{
    const PaperTable papers(m_store.connection(), id());
    auto pages = papers.pages(document);
    const auto writtenAt = papers.pagesWrittenAt(document);
    if (!pages || !writtenAt) {
        return fail(pages ? writtenAt.error() : pages.error());
    }
    return PaperPages{document, *writtenAt, std::move(*pages)};
}

Result<QSet<QString>> Book::paperDigests() const
{
    return PaperTable(m_store.connection(), id()).digests();
}

Result<void> Book::writeArrival(const Arrival &arrival, const Stamp &stamp)
{
    store::Connection &connection = m_store.connection();
    PaperTable papers(connection, id());
    const RecordId &record = arrival.line.record;
    const auto known = arrival.line.version > 0 ? history(record) : Result<QList<Revision>>();
    if (!known) {
        return fail(known.error());
    }
    OYAKO_TRY(LineageTable(connection, id()).write(arrival, stamp));
    if (arrival.state == State::Erased) {
        OYAKO_TRY(forgetPerson(connection, id(), record));
        OYAKO_TRY(forgetFacility(connection, id(), record));
        return papers.forget(record, contentsNamedBy(*known));
    }
    const auto step = stepOf(arrival);
    if (!step) {
        return fail(step.error());
    }
    OYAKO_TRY(indexPerson(connection, id(), *step));
    OYAKO_TRY(indexFacility(connection, id(), *step));
    return papers.indexWords(*step);
}

Result<void> Book::writeArrivals(const ChangeSet &changes, const Stamp &stamp, const Progress &progress)
{
    PaperTable papers(m_store.connection(), id());
    for (const Attachment &attachment : changes.arrivedPapers()) {
        OYAKO_TRY(papers.keep(attachment));
    }
    const QList<Arrival> &arrivals = changes.arrivals();
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        if (!progress.goesOn(i, arrivals.size())) {
            return fail(ErrorCode::Cancelled);
        }
        OYAKO_TRY(writeArrival(arrivals.at(i), stamp));
    }
    for (const PaperPages &pages : changes.arrivedPages()) {
        OYAKO_TRY(papers.setPages(pages.document, pages.pages, pages.writtenAt));
    }
    return {};
}

} // namespace oyako::book
