// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The access log of a clinic's book.
#include "core/book/book.h"

namespace oyako::book {

namespace {

struct Touched {
    RecordId person;
    int records = 0;
};

/// How many records of each person, in the order of the changes. What concerns no one person is one entry.
QList<Touched> touchedBy(const ChangeSet &changes)
{
    QList<Touched> all;
    QHash<RecordId, qsizetype> places;
    for (const ChangeSet::Step &step : changes.steps()) {
        const auto known = places.constFind(step.person);
        if (known == places.cend()) {
            places.insert(step.person, all.size());
            all.append({step.person, 1});
        } else {
            ++all[*known].records;
        }
    }
    return all;
}

} // namespace

AuditLog Book::auditLog() const
{
    return AuditLog(m_store.connection(), m_store.book());
}

Result<bool> Book::keepsAuditLog() const
{
    if (!m_keepsAuditLog) {
        const auto known = info();
        if (!known) {
            return fail(known.error());
        }
        m_keepsAuditLog = !known->facility.isEmpty();
    }
    return *m_keepsAuditLog;
}

Result<void> Book::audit(AuditEntry entry) const
{
    const auto wanted = keepsAuditLog();
    if (!wanted || !*wanted) {
        return wanted ? Result<void>() : fail(wanted.error());
    }
    entry.at = m_clock.now();
    entry.staff = m_author;
    return auditLog().append(std::move(entry));
}

Result<void> Book::auditChanges(const ChangeSet &changes, const Stamp &stamp) const
{
    const Access access = stamp.origin.isEmpty() ? Access::Write : Access::Import;
    for (const Touched &touched : touchedBy(changes)) {
        OYAKO_TRY(audit({.access = access,
                         .person = touched.person,
                         .subject = stamp.change.toString(),
                         .detail = stamp.action + QLatin1Char(' ') + QString::number(touched.records)}));
    }
    return {};
}

Result<void> Book::noteAccess(Access access, const RecordId &person, const QString &subject, const QString &detail)
{
    const auto wanted = keepsAuditLog();
    if (!wanted || !*wanted) {
        return wanted ? Result<void>() : fail(wanted.error());
    }
    auto transaction = store::Transaction::begin(m_store.connection());
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    OYAKO_TRY(audit({.access = access, .person = person, .subject = subject, .detail = detail}));
    return transaction->commit();
}

} // namespace oyako::book
