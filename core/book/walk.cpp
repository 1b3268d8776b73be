// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/walk.h"

namespace oyako::book {

namespace {

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

template <class Row>
Result<QList<Row>> readPage(store::Statement &query)
{
    QList<Row> page;
    while (true) {
        const auto more = query.step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return page;
        }
        const QDate day = QDate::fromString(query.column<QString>(1), Qt::ISODate);
        if (day.isValid()) {
            page.append({query.column<RecordId>(0), day});
        }
    }
}

} // namespace

Result<qint64> countBorn(Book &book, const calendar::DateRange &days)
{
    const auto count = book.store().connection().value<qint64>(
        "SELECT count(*) FROM person_search WHERE book_id = ? AND birth_date >= ? AND birth_date <= ?", book.id(),
        iso(days.first), iso(days.last));
    return count ? Result<qint64>(count->value_or(0)) : fail(count.error());
}

Result<QList<BornPerson>> nextBorn(Book &book, const calendar::DateRange &days, const BornPerson &after, int most)
{
    auto query = book.store().connection().prepare(
        "SELECT person_id, birth_date FROM person_search WHERE book_id = ?1 AND birth_date >= ?2 AND birth_date <= ?3 "
        "AND (birth_date > ?2 OR person_id > ?4) ORDER BY birth_date, person_id LIMIT ?5");
    if (!query) {
        return fail(std::move(query).error());
    }
    const QDate from = after.id.isEmpty() ? days.first : after.birth;
    query->bindAll(book.id(), iso(from), iso(days.last), after.id, most);
    return readPage<BornPerson>(*query);
}

Result<QList<DatedRecord>> nextDated(Book &book, records::Kind kind, const calendar::DateRange &days,
                                     const DatedRecord &after, int most)
{
    auto query = book.store().connection().prepare(
        "SELECT id, record_date FROM record WHERE book_id = ?1 AND kind = ?2 AND state = 0 AND length(record_date) = "
        "10 AND record_date >= ?3 AND record_date <= ?4 AND (record_date > ?3 OR id > ?5) ORDER BY record_date, id "
        "LIMIT ?6");
    if (!query) {
        return fail(std::move(query).error());
    }
    const QDate from = after.id.isEmpty() ? days.first : after.date;
    query->bindAll(book.id(), QString(records::kindWord(kind)), iso(from), iso(days.last), after.id, most);
    return readPage<DatedRecord>(*query);
}

} // namespace oyako::book
