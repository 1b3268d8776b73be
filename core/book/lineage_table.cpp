// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/lineage_table.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace oyako::book {

namespace {

const QString joinedWord = QStringLiteral("joined");
constexpr qsizetype markSize = 12;

QString keyText(const RevisionKey &key)
{
    return key.change.toString() + QLatin1Char(' ') + QString::number(key.part);
}

QString parentsText(const QList<RevisionKey> &parents)
{
    QStringList keys;
    for (const RevisionKey &key : parents) {
        keys.append(keyText(key));
    }
    return keys.join(QLatin1Char(','));
}

QList<RevisionKey> parentsFromText(const QString &text)
{
    QList<RevisionKey> keys;
    for (const QString &key : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        keys.append({ChangeId::fromString(key.section(QLatin1Char(' '), 0, 0)).value_or(ChangeId()),
                     key.section(QLatin1Char(' '), 1, 1).toInt()});
    }
    return keys;
}

/// Which write of its change set each row is, as the rows of one record come by in their order.
class Parts final {
public:
    int next(const ChangeId &change) { return m_seen[change]++; }

private:
    QHash<ChangeId, int> m_seen;
};

/// What nothing was written upon yet.
void addHead(QList<RevisionKey> &heads, const LineRevision &revision)
{
    heads.removeIf([&revision](const RevisionKey &head) { return revision.parents.contains(head); });
    heads.append(revision.key);
}

LineRevision readRevision(const store::Statement &row)
{
    LineRevision revision;
    revision.state = static_cast<State>(row.column<int>(0));
    revision.body = row.column<QString>(1);
    revision.action = row.column<QString>(2);
    revision.author = RecordId::fromString(row.column<QString>(3)).value_or(RecordId());
    revision.device = row.column<QString>(4);
    revision.recordedAt = QDateTime::fromString(row.column<QString>(5), Qt::ISODateWithMs);
    revision.zone = row.column<QString>(6);
    revision.key.change = row.column<ChangeId>(7);
    revision.origin = row.column<QString>(8);
    revision.person = row.column<RecordId>(9);
    return revision;
}

std::optional<RecordId> ownerOf(const RecordId &person)
{
    return person.isEmpty() ? std::nullopt : std::optional(person);
}

/// The date a body is listed under; nothing when it has none or was erased.
std::optional<QString> dateIn(records::Kind kind, const QString &body)
{
    const auto value = records::fromJson(kind, QJsonDocument::fromJson(body.toUtf8()).object());
    const QDate date = value ? records::dateOf(*value) : QDate();
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

/// One record's keys and whether it was erased, as they come by.
class Mark final {
public:
    void add(const RevisionKey &key, State state)
    {
        m_keys.append(key);
        m_erased = m_erased || state == State::Erased;
    }
    void addText(const QString &writtenAt) { m_text = QLatin1Char('t') + writtenAt; }
    [[nodiscard]] QByteArray digest()
    {
        std::sort(m_keys.begin(), m_keys.end());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(m_erased ? QByteArrayLiteral("erased") : QByteArrayLiteral("kept"));
        hash.addData(m_erased ? QByteArray() : m_text.toUtf8());
        for (const RevisionKey &key : std::as_const(m_keys)) {
            hash.addData(key.change.uuid().toRfc4122());
            hash.addData(QByteArray::number(key.part));
        }
        return hash.result().left(markSize);
    }

private:
    QList<RevisionKey> m_keys;
    QString m_text;
    bool m_erased = false;
};

/// Calls take(row) for every row.
template <class Take>
Result<void> forEach(store::Statement &statement, Take take)
{
    while (true) {
        const auto more = statement.step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
        take(statement);
    }
}

} // namespace

Result<Lineage> LineageTable::find(const RecordId &id) const
{
    auto record = m_connection->prepare("SELECT kind, version FROM record WHERE book_id = ? AND id = ?");
    if (!record) {
        return fail(std::move(record).error());
    }
    record->bindAll(m_book, id);
    const auto found = record->step();
    if (!found || !*found) {
        return found ? fail(ErrorCode::UnknownRecord, {}, {id.toString()}) : fail(found.error());
    }
    const auto kind = records::kindFromWord(record->column<QString>(0));
    if (!kind) {
        return fail(ErrorCode::Damaged, record->column<QString>(0));
    }
    Lineage line{id, *kind, record->column<int>(1), {}};
    auto rows =
        m_connection->prepare("SELECT state, body, action, author, device, recorded_at, zone, change_id, origin,"
                              " person_id, parents FROM revision WHERE book_id = ? AND record_id = ?"
                              " ORDER BY version");
    if (!rows) {
        return fail(std::move(rows).error());
    }
    rows->bindAll(m_book, id);
    Parts parts;
    QList<RevisionKey> heads;
    OYAKO_TRY(forEach(*rows, [&](const store::Statement &row) {
        const auto parents = row.column<std::optional<QString>>(10);
        if (parents == joinedWord) {
            return;
        }
        LineRevision revision = readRevision(row);
        revision.key.part = parts.next(revision.key.change);
        revision.isOwn = !parents.has_value();
        revision.parents = parents ? parentsFromText(*parents) : heads;
        addHead(heads, revision);
        line.revisions.append(std::move(revision));
    }));
    return line;
}

Result<QHash<RecordId, QByteArray>> LineageTable::marks() const
{
    auto rows = m_connection->prepare("SELECT record_id, change_id, state FROM revision WHERE book_id = ?"
                                      " AND (parents IS NULL OR parents <> 'joined') ORDER BY record_id, version");
    auto texts = m_connection->prepare("SELECT document_id, max(written_at) FROM paper_text WHERE book_id = ?"
                                       " AND page > 0 GROUP BY document_id");
    if (!rows || !texts) {
        return fail(rows ? std::move(texts).error() : std::move(rows).error());
    }
    rows->bindAll(m_book);
    texts->bindAll(m_book);
    QHash<RecordId, Mark> marks;
    Parts parts;
    RecordId last;
    OYAKO_TRY(forEach(*rows, [&](const store::Statement &row) {
        const auto id = row.column<RecordId>(0);
        if (!(id == last)) {
            parts = Parts();
            last = id;
        }
        const auto change = row.column<ChangeId>(1);
        marks[id].add({change, parts.next(change)}, static_cast<State>(row.column<int>(2)));
    }));
    OYAKO_TRY(forEach(
        *texts, [&](const store::Statement &row) { marks[row.column<RecordId>(0)].addText(row.column<QString>(1)); }));
    QHash<RecordId, QByteArray> digests;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        digests.insert(it.key(), it.value().digest());
    }
    return digests;
}

Result<QList<RecordId>> LineageTable::joined() const
{
    auto rows = m_connection->prepare("SELECT DISTINCT record_id FROM revision WHERE book_id = ? AND parents = ?"
                                      " ORDER BY record_id");
    if (!rows) {
        return fail(std::move(rows).error());
    }
    rows->bindAll(m_book, joinedWord);
    QList<RecordId> ids;
    OYAKO_TRY(forEach(*rows, [&ids](const store::Statement &row) { ids.append(row.column<RecordId>(0)); }));
    return ids;
}

Result<void> LineageTable::addRecord(const Arrival &arrival)
{
    return m_connection->run("INSERT INTO record (book_id, id, kind, person_id, record_date, state, version, body,"
                             " changed_at) VALUES (?, ?, ?, NULL, NULL, ?, 0, '', '')",
                             m_book, arrival.line.record, QString(records::kindWord(arrival.line.kind)),
                             static_cast<int>(arrival.state));
}

Result<void> LineageTable::addRevision(const RecordId &record, const LineRevision &revision, int version)
{
    const QString recordedAt = revision.recordedAt.toString(Qt::ISODateWithMs);
    OYAKO_TRY(m_connection->run("INSERT INTO change_set (book_id, id, kind, label, recorded_at, import_source)"
                                " VALUES (?, ?, ?, '', ?, ?) ON CONFLICT DO NOTHING",
                                m_book, revision.key.change, revision.action, recordedAt, revision.origin));
    return m_connection->run(
        "INSERT INTO revision (book_id, record_id, version, state, body, action, author, device, recorded_at, zone,"
        " change_id, origin, person_id, parents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_book, record, version, static_cast<int>(revision.state), revision.body, revision.action,
        revision.author.toString(), revision.device, recordedAt, revision.zone, revision.key.change, revision.origin,
        ownerOf(revision.person), parentsText(revision.parents));
}

Result<void> LineageTable::addJoined(const Arrival &arrival, int version, const Stamp &stamp)
{
    return m_connection->run(
        "INSERT INTO revision (book_id, record_id, version, state, body, action, author, device, recorded_at, zone,"
        " change_id, origin, person_id, parents) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, '', ?, ?)",
        m_book, arrival.line.record, version, static_cast<int>(arrival.state), arrival.body, stamp.action, stamp.device,
        stamp.recordedAt.toString(Qt::ISODateWithMs), stamp.zone, stamp.change, ownerOf(arrival.person), joinedWord);
}

Result<void> LineageTable::update(const Arrival &arrival, int version, const Stamp &stamp)
{
    OYAKO_TRY(m_connection->run(
        "UPDATE record SET record_date = ?, state = ?, version = ?, body = ?, changed_at = ?, person_id = ?"
        " WHERE book_id = ? AND id = ? AND version = ?",
        dateIn(arrival.line.kind, arrival.body), static_cast<int>(arrival.state), version, arrival.body,
        stamp.recordedAt.toString(Qt::ISODateWithMs), ownerOf(arrival.person), m_book, arrival.line.record,
        arrival.line.version));
    return m_connection->changes() == 1 ? Result<void>()
                                        : fail(ErrorCode::Conflict, {}, {arrival.line.record.toString()});
}

Result<void> LineageTable::write(const Arrival &arrival, const Stamp &stamp)
{
    if (arrival.line.version == 0) {
        OYAKO_TRY(addRecord(arrival));
    }
    const auto fresh = static_cast<int>(arrival.line.revisions.size()) + (arrival.isJoined ? 1 : 0);
    OYAKO_TRY(update(arrival, arrival.line.version + fresh, stamp));
    int version = arrival.line.version;
    for (const LineRevision &revision : arrival.line.revisions) {
        OYAKO_TRY(addRevision(arrival.line.record, revision, ++version));
    }
    if (arrival.isJoined) {
        OYAKO_TRY(addJoined(arrival, ++version, stamp));
    }
    if (arrival.state != State::Erased) {
        return {};
    }
    return m_connection->run(
        "UPDATE revision SET body = '', state = 2, origin = '' WHERE book_id = ? AND record_id = ?", m_book,
        arrival.line.record);
}

} // namespace oyako::book
