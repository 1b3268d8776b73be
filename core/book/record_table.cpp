// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/record_table.h"

#include "core/base/json_text.h"

#include <QJsonDocument>

namespace oyako::book {

namespace {

QString bodyOf(const records::AnyRecord &value)
{
    return QString::fromUtf8(json::compact(records::toJson(value)));
}

Result<records::AnyRecord> decode(const QString &kindName, const QString &body)
{
    const auto kind = records::kindFromWord(kindName);
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (!kind || !document.isObject()) {
        return fail(ErrorCode::Damaged, kindName);
    }
    auto value = records::fromJson(*kind, document.object());
    if (!value) {
        return fail(ErrorCode::Damaged, kindName + QLatin1Char('.') + value.error().field);
    }
    return value;
}

/// An erased record has no body; it comes back as an empty value of its kind.
Result<records::AnyRecord> decodeRow(const QString &kindName, State state, const QString &body)
{
    return decode(kindName, state == State::Erased ? QStringLiteral("{}") : body);
}

/// What concerns the family as a whole belongs to no person.
std::optional<RecordId> ownerOf(const ChangeSet::Step &step)
{
    return step.person.isEmpty() ? std::nullopt : std::optional(step.person);
}

std::optional<QString> isoDate(const QDate &date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

Result<StoredRecord> readRecord(const store::Statement &row)
{
    const auto state = static_cast<State>(row.column<int>(4));
    auto value = decodeRow(row.column<QString>(3), state, row.column<QString>(5));
    if (!value) {
        return fail(std::move(value).error());
    }
    return StoredRecord{row.column<RecordId>(0), row.column<RecordId>(1), row.column<int>(2), state, std::move(*value)};
}

Result<Revision> readRevision(const store::Statement &row)
{
    Revision revision;
    revision.version = row.column<int>(1);
    revision.state = static_cast<State>(row.column<int>(2));
    if (revision.state != State::Erased && !row.column<QString>(3).isEmpty()) {
        auto value = decode(row.column<QString>(0), row.column<QString>(3));
        if (!value) {
            return fail(std::move(value).error());
        }
        revision.value = std::move(*value);
    }
    revision.action = row.column<QString>(4);
    revision.author = RecordId::fromString(row.column<QString>(5)).value_or(RecordId());
    revision.device = row.column<QString>(6);
    revision.recordedAt = QDateTime::fromString(row.column<QString>(7), Qt::ISODateWithMs);
    revision.zone = row.column<QString>(8);
    revision.change = row.column<ChangeId>(9);
    revision.origin = row.column<QString>(10);
    revision.person = row.column<RecordId>(11);
    return revision;
}

/// Every row of a prepared query through `read`, stopping at the first failure.
template <class T, class Read>
Result<QList<T>> readAll(store::Statement &statement, Read read)
{
    QList<T> rows;
    while (true) {
        const auto more = statement.step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return rows;
        }
        auto row = read(statement);
        if (!row) {
            return fail(std::move(row).error());
        }
        rows.append(std::move(*row));
    }
}

} // namespace

Result<StoredRecord> RecordTable::find(const RecordId &id) const
{
    auto query = m_connection->prepare(
        "SELECT id, person_id, version, kind, state, body FROM record WHERE book_id = ? AND id = ?");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, id);
    auto rows = readAll<StoredRecord>(*query, readRecord);
    if (!rows) {
        return fail(std::move(rows).error());
    }
    return rows->isEmpty() ? Result<StoredRecord>(fail(ErrorCode::UnknownRecord, {}, {id.toString()}))
                           : Result<StoredRecord>(rows->takeFirst());
}

Result<QList<StoredRecord>> RecordTable::list(records::Kind kind, const RecordId &person) const
{
    auto query = person.isEmpty()
                     ? m_connection->prepare("SELECT id, person_id, version, kind, state, body FROM record "
                                             "WHERE book_id = ? AND kind = ? AND state = 0 ORDER BY record_date, id")
                     : m_connection->prepare(
                           "SELECT id, person_id, version, kind, state, body FROM record "
                           "WHERE book_id = ? AND kind = ? AND state = 0 AND person_id = ? ORDER BY record_date, id");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bind(1, m_book).bind(2, QString(records::kindWord(kind)));
    if (!person.isEmpty()) {
        query->bind(3, person);
    }
    return readAll<StoredRecord>(*query, readRecord);
}

Result<void> RecordTable::forEachBetween(records::Kind kind, const QDate &from, const QDate &until,
                                         const std::function<bool(StoredRecord &&)> &visit) const
{
    auto query = m_connection->prepare("SELECT id, person_id, version, kind, state, body FROM record WHERE book_id = ? "
                                       "AND kind = ? AND record_date >= ? AND record_date <= ? AND state = 0 "
                                       "AND length(record_date) = 10 ORDER BY record_date");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, QString(records::kindWord(kind)), from.toString(Qt::ISODate), until.toString(Qt::ISODate));
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
        auto record = readRecord(*query);
        if (!record) {
            return fail(std::move(record).error());
        }
        if (!visit(std::move(*record))) {
            return {};
        }
    }
}

Result<QList<Revision>> RecordTable::history(const RecordId &id) const
{
    auto query =
        m_connection->prepare("SELECT record.kind, revision.version, revision.state, revision.body, revision.action, "
                              "revision.author, revision.device, "
                              "revision.recorded_at, revision.zone, revision.change_id, revision.origin, "
                              "revision.person_id FROM revision JOIN record ON "
                              "record.book_id = revision.book_id AND record.id = revision.record_id "
                              "WHERE revision.book_id = ? AND revision.record_id = ? ORDER BY revision.version");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, id);
    auto revisions = readAll<Revision>(*query, readRevision);
    if (revisions && revisions->isEmpty()) {
        return fail(ErrorCode::UnknownRecord, {}, {id.toString()});
    }
    return revisions;
}

Result<void> RecordTable::openChangeSet(const Stamp &stamp)
{
    return m_connection->run(
        "INSERT INTO change_set (book_id, id, kind, label, recorded_at, import_source) VALUES (?, ?, ?, '', ?, ?)",
        m_book, stamp.change, stamp.action, stamp.recordedAt.toString(Qt::ISODateWithMs), stamp.origin);
}

Result<void> RecordTable::write(const ChangeSet::Step &step, const Stamp &stamp)
{
    const int version = step.expectedVersion + 1;
    const QString body = bodyOf(step.value);
    const QString changedAt = stamp.recordedAt.toString(Qt::ISODateWithMs);
    const auto date = isoDate(records::dateOf(step.value));
    const auto state = static_cast<int>(step.state);
    if (step.expectedVersion == 0) {
        OYAKO_TRY(m_connection->run(
            "INSERT INTO record (book_id, id, kind, person_id, record_date, state, version, body, changed_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_book, step.id, QString(records::kindWord(records::kindOf(step.value))), ownerOf(step), date, state,
            version, body, changedAt));
    } else {
        OYAKO_TRY(m_connection->run(
            "UPDATE record SET record_date = ?, state = ?, version = ?, body = ?, changed_at = ?, person_id = ? "
            "WHERE book_id = ? AND id = ? AND version = ? AND kind = ?",
            date, state, version, body, changedAt, ownerOf(step), m_book, step.id, step.expectedVersion,
            QString(records::kindWord(records::kindOf(step.value)))));
        if (m_connection->changes() != 1) {
            return fail(ErrorCode::Conflict, {}, {step.id.toString()});
        }
    }
    return writeRevision(step, version, body, stamp);
}

Result<void> RecordTable::writeRevision(const ChangeSet::Step &step, int version, const QString &body,
                                        const Stamp &stamp)
{
    return m_connection->run(
        "INSERT INTO revision (book_id, record_id, version, state, body, action, author, device, recorded_at, "
        "zone, change_id, origin, person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_book, step.id, version, static_cast<int>(step.state), body, stamp.action, stamp.author.toString(),
        stamp.device, stamp.recordedAt.toString(Qt::ISODateWithMs), stamp.zone, stamp.change, stamp.origin,
        ownerOf(step));
}

Result<void> RecordTable::erase(const RecordId &id, const Stamp &stamp)
{
    const auto stored = find(id);
    if (!stored) {
        return fail(stored.error());
    }
    OYAKO_TRY(m_connection->run(
        "UPDATE revision SET body = '', state = 2, origin = '' WHERE book_id = ? AND record_id = ?", m_book, id));
    OYAKO_TRY(m_connection->run(
        "UPDATE record SET body = '', record_date = NULL, state = 2, version = version + 1, changed_at = ? "
        "WHERE book_id = ? AND id = ?",
        stamp.recordedAt.toString(Qt::ISODateWithMs), m_book, id));
    ChangeSet::Step tombstone{id, stored->person, stored->version, State::Erased, stored->value};
    return writeRevision(tombstone, stored->version + 1, QString(), stamp);
}

Result<QList<RecordTable::Written>> RecordTable::writtenBy(const ChangeId &change) const
{
    auto query = m_connection->prepare("SELECT record_id, MIN(version), MAX(version) FROM revision "
                                       "WHERE book_id = ? AND change_id = ? GROUP BY record_id ORDER BY record_id");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book, change);
    return readAll<Written>(*query, [](const store::Statement &row) -> Result<Written> {
        return Written{row.column<RecordId>(0), row.column<int>(1), row.column<int>(2)};
    });
}

} // namespace oyako::book
