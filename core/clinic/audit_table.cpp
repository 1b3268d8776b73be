// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/audit_table.h"

#include "core/base/csv.h"
#include "core/clinic/staff.h"

#include <algorithm>

namespace oyako::clinic {

using book::AuditEntry;

namespace {

constexpr int atOnce = 5'000;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype group = 8;

QString idText(const RecordId &id)
{
    return id.isEmpty() ? QString() : id.toString();
}

QStringList row(const AuditEntry &entry, const QHash<RecordId, QString> &names)
{
    return {QString::number(entry.sequence),
            entry.at.toUTC().toString(Qt::ISODateWithMs),
            idText(entry.staff),
            names.value(entry.staff),
            records::enumWord(entry.access),
            idText(entry.person),
            entry.subject,
            entry.detail,
            QString::fromLatin1(entry.hash.toHex())};
}

Result<QHash<RecordId, QString>> namesOf(const book::Book &book)
{
    const auto staff = staffOf(book);
    if (!staff) {
        return fail(staff.error());
    }
    QHash<RecordId, QString> names;
    for (const Staff &member : *staff) {
        names.insert(member.id, member.value.name);
    }
    return names;
}

Result<QList<AuditEntry>> allOf(const book::Book &book, book::AuditFilter filter, const Progress &progress)
{
    filter.limit = atOnce;
    QList<AuditEntry> all;
    while (true) {
        const auto some = book.auditLog().list(filter);
        if (!some) {
            return fail(some.error());
        }
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        all.append(*some);
        if (some->size() < atOnce) {
            std::reverse(all.begin(), all.end());
            return all;
        }
        filter.before = some->last().sequence;
    }
}

} // namespace

Result<QByteArray> auditTable(book::Book &book, book::AuditFilter filter, const Progress &progress)
{
    const auto may = mayAdminister(book);
    if (!may || !*may) {
        return may ? fail(ErrorCode::NotAllowed, QStringLiteral("duty")) : fail(may.error());
    }
    const auto names = namesOf(book);
    if (!names) {
        return fail(names.error());
    }
    const auto entries = allOf(book, std::move(filter), progress);
    if (!entries) {
        return fail(entries.error());
    }
    csv::Writer table({.guardFormulas = true});
    table.record(QStringList{QStringLiteral("sequence"), QStringLiteral("at"), QStringLiteral("staff"),
                             QStringLiteral("staff_name"), QStringLiteral("access"), QStringLiteral("person"),
                             QStringLiteral("subject"), QStringLiteral("detail"), QStringLiteral("hash")});
    for (const AuditEntry &entry : *entries) {
        table.record(row(entry, *names));
    }
    OYAKO_TRY(book.noteAccess(book::Access::Export, {}, {}, QStringLiteral("audit %1").arg(entries->size())));
    return table.take();
}

Result<book::AuditCheck> checkAudit(const book::Book &book, const std::optional<book::AuditHead> &printed)
{
    auto check = book.auditLog().check();
    if (!check || !printed) {
        return check;
    }
    const auto hash = book.auditLog().hashAt(printed->sequence);
    if (!hash && hash.error().code != ErrorCode::NotFound) {
        return fail(hash.error());
    }
    if (!hash || *hash != printed->hash) {
        check->firstBad = std::min(check->firstBad.value_or(printed->sequence), printed->sequence);
    }
    return check;
}

QString headText(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += group) {
        groups.append(digits.mid(i, group));
    }
    return groups.join(QLatin1Char(' '));
}

QByteArray headFromText(const QString &text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC);
    digits.removeIf([](QChar character) { return character.isSpace(); });
    const QByteArray latin = digits.toLatin1().toLower();
    const QByteArray hash = QByteArray::fromHex(latin);
    return hash.size() == hashBytes && hash.toHex() == latin ? hash : QByteArray();
}

} // namespace oyako::clinic
