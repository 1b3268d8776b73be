// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/audit_log.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <limits>

namespace oyako::book {

using records::enumWord;

namespace {

QString idText(const RecordId &id)
{
    return id.isEmpty() ? QString() : id.toString();
}

std::optional<RecordId> orNull(const RecordId &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray hashOf(const AuditEntry &entry, const QByteArray &before)
{
    const QJsonArray fields{entry.sequence,       instantText(entry.at), idText(entry.staff), enumWord(entry.access),
                            idText(entry.person), entry.subject,         entry.detail};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return hash.result();
}

/// Empty when the row holds a word or an instant that was never written.
std::optional<AuditEntry> readEntry(const store::Statement &row)
{
    const auto access = records::enumFromWord<Access>(row.column<QString>(3));
    AuditEntry entry{.sequence = row.column<qint64>(0),
                     .at = QDateTime::fromString(row.column<QString>(1), Qt::ISODateWithMs),
                     .staff = row.column<RecordId>(2),
                     .access = access.value_or(Access::Read),
                     .person = row.column<RecordId>(4),
                     .subject = row.column<QString>(5),
                     .detail = row.column<QString>(6),
                     .hash = row.column<QByteArray>(7)};
    return access && entry.at.isValid() ? std::optional(std::move(entry)) : std::nullopt;
}

bool isNext(const std::optional<AuditEntry> &entry, const AuditHead &head)
{
    return entry && entry->sequence == head.sequence + 1 && entry->hash == hashOf(*entry, head.hash);
}

} // namespace

QByteArray AuditLog::firstHash() const
{
    return QCryptographicHash::hash(QByteArray("oyako-audit:" + m_book.toString().toLatin1()),
                                    QCryptographicHash::Sha256);
}

Result<AuditHead> AuditLog::head() const
{
    auto query =
        m_connection->prepare("SELECT sequence, hash FROM audit WHERE book_id = ? ORDER BY sequence DESC LIMIT 1");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book);
    const auto row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? AuditHead{query->column<qint64>(0), query->column<QByteArray>(1)} : AuditHead{0, firstHash()};
}

Result<void> AuditLog::append(AuditEntry entry)
{
    const auto last = head();
    if (!last) {
        return fail(last.error());
    }
    entry.sequence = last->sequence + 1;
    return m_connection->run(
        "INSERT INTO audit (book_id, sequence, at, staff_id, access, person_id, subject, detail, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_book, entry.sequence, instantText(entry.at), orNull(entry.staff), enumWord(entry.access),
        orNull(entry.person), entry.subject, entry.detail, hashOf(entry, last->hash));
}

Result<QList<AuditEntry>> AuditLog::list(const AuditFilter &filter) const
{
    constexpr std::string_view sql =
        "SELECT sequence, at, staff_id, access, person_id, subject, detail, hash FROM audit WHERE book_id = ?1 "
        "AND (?2 = '' OR at >= ?2) AND (?3 = '' OR at < ?3) AND (?4 IS NULL OR staff_id = ?4) "
        "AND (?5 IS NULL OR person_id = ?5) AND (?6 = '' OR access = ?6) AND sequence < ?7 "
        "ORDER BY sequence DESC LIMIT ?8";
    auto query = m_connection->prepare(sql);
    if (!query) {
        return fail(std::move(query).error());
    }
    const qint64 before = filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max();
    query->bindAll(m_book, filter.from.isValid() ? instantText(filter.from) : QString(),
                   filter.until.isValid() ? instantText(filter.until) : QString(), orNull(filter.staff),
                   orNull(filter.person), filter.access ? enumWord(*filter.access) : QString(), before, filter.limit);
    QList<AuditEntry> entries;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return entries;
        }
        auto entry = readEntry(*query);
        if (!entry) {
            return fail(ErrorCode::Damaged, QStringLiteral("audit"), {query->column<QString>(0)});
        }
        entries.append(std::move(*entry));
    }
}

Result<QByteArray> AuditLog::hashAt(qint64 sequence) const
{
    const auto hash =
        m_connection->value<QByteArray>("SELECT hash FROM audit WHERE book_id = ? AND sequence = ?", m_book, sequence);
    if (!hash) {
        return fail(hash.error());
    }
    return *hash ? Result<QByteArray>(**hash)
                 : Result<QByteArray>(fail(ErrorCode::NotFound, QStringLiteral("audit"), {QString::number(sequence)}));
}

Result<AuditCheck> AuditLog::check() const
{
    auto query = m_connection->prepare("SELECT sequence, at, staff_id, access, person_id, subject, detail, hash "
                                       "FROM audit WHERE book_id = ? ORDER BY sequence");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(m_book);
    AuditCheck found{{0, firstHash()}, {}};
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return found;
        }
        const auto entry = readEntry(*query);
        if (!isNext(entry, found.head)) {
            found.firstBad = found.head.sequence + 1;
            return found;
        }
        found.head = {entry->sequence, entry->hash};
    }
}

} // namespace oyako::book
