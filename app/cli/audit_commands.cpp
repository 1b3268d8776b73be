// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/given.h"
#include "core/base/files.h"
#include "core/clinic/audit_table.h"
#include "core/clinic/staff.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace oyako::cli {

namespace {

using book::AuditEntry;

const QString filterWords =
    QStringLiteral("[--from DATE] [--to DATE] [--staff ID] [--person ID] [--action WORD] [--limit N]");

Result<RecordId> givenId(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    const auto id = RecordId::fromString(text);
    return text.isEmpty() || id ? Result<RecordId>(id.value_or(RecordId()))
                                : Result<RecordId>(fail(ErrorCode::InvalidValue, QLatin1String("--") + option));
}

/// The beginning of that day at the clock's place, some days later.
Result<QDateTime> givenDay(const Invocation &invocation, const QString &option, int later)
{
    const QString text = invocation.arguments().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return fail(ErrorCode::InvalidValue, QLatin1String("--") + option, {text});
    }
    return day.isValid() ? QDateTime(day.addDays(later), QTime(0, 0), invocation.clock().zone()) : QDateTime();
}

Result<book::AuditFilter> givenFilter(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto from = givenDay(invocation, QStringLiteral("from"), 0);
    const auto until = givenDay(invocation, QStringLiteral("to"), 1);
    const auto staff = givenId(arguments, QStringLiteral("staff"));
    const auto person = givenId(arguments, QStringLiteral("person"));
    for (const Error *error : {from ? nullptr : &from.error(), until ? nullptr : &until.error(),
                               staff ? nullptr : &staff.error(), person ? nullptr : &person.error()}) {
        if (error) {
            return fail(*error);
        }
    }
    const QString word = arguments.value(QStringLiteral("action"));
    const auto access = records::enumFromWord<book::Access>(word);
    if (!word.isEmpty() && !access) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--action"), {word});
    }
    constexpr int usualLimit = 1000;
    const auto limit = givenNumber(arguments, QStringLiteral("limit"), 1, std::numeric_limits<int>::max(), usualLimit);
    if (!limit) {
        return fail(limit.error());
    }
    return book::AuditFilter{
        .from = *from, .until = *until, .staff = *staff, .person = *person, .access = access, .limit = *limit};
}

Result<void> refuseOthers(const book::Book &book)
{
    const auto may = clinic::mayAdminister(book);
    return may && *may ? Result<void>()
                       : fail(may ? Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}} : may.error());
}

QString idText(const RecordId &id)
{
    return id.isEmpty() ? QString() : id.toString();
}

QJsonObject described(const AuditEntry &entry)
{
    return {{QStringLiteral("sequence"), entry.sequence},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("staff"), idText(entry.staff)},
            {QStringLiteral("access"), records::enumWord(entry.access)},
            {QStringLiteral("person"), idText(entry.person)},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("detail"), entry.detail},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

void printEntries(const Invocation &invocation, const QList<AuditEntry> &entries)
{
    QJsonArray items;
    for (const AuditEntry &entry : entries) {
        if (invocation.jsonl()) {
            invocation.print(described(entry));
        } else if (invocation.json()) {
            items.append(described(entry));
        } else {
            invocation.print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                                 .arg(QString::number(entry.sequence), entry.at.toUTC().toString(Qt::ISODateWithMs),
                                      records::enumWord(entry.access), idText(entry.staff), idText(entry.person),
                                      entry.detail));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
}

int list(Invocation &invocation)
{
    const auto filter = givenFilter(invocation);
    if (!filter) {
        return invocation.refuse(filter.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    if (const auto may = refuseOthers(**book); !may) {
        return invocation.refuse(may.error());
    }
    const auto entries = (*book)->auditLog().list(*filter);
    if (!entries) {
        return invocation.refuse(entries.error());
    }
    printEntries(invocation, *entries);
    return Done;
}

int exportTable(Invocation &invocation)
{
    const QString path = invocation.arguments().value(QStringLiteral("out"));
    if (QFileInfo::exists(path)) {
        return invocation.refuse({ErrorCode::AlreadyExists, QStringLiteral("--out"), {}});
    }
    const auto filter = givenFilter(invocation);
    if (!filter) {
        return invocation.refuse(filter.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto table = clinic::auditTable(**book, *filter, Progress());
    if (!table) {
        return invocation.refuse(table.error());
    }
    const auto written = files::replace(path, *table);
    return written ? Done : invocation.refuse(written.error());
}

/// --head and --at belong together.
Result<std::optional<book::AuditHead>> printedHead(const Arguments &arguments)
{
    const QString head = arguments.value(QStringLiteral("head"));
    const QString at = arguments.value(QStringLiteral("at"));
    if (head.isEmpty() && at.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray hash = clinic::headFromText(head);
    const qint64 sequence = at.toLongLong();
    if (hash.isEmpty() || sequence < 1) {
        return fail(ErrorCode::InvalidValue, hash.isEmpty() ? QStringLiteral("--head") : QStringLiteral("--at"));
    }
    return book::AuditHead{sequence, hash};
}

int verify(Invocation &invocation)
{
    const auto printed = printedHead(invocation.arguments());
    if (!printed) {
        return invocation.refuse(printed.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto check = clinic::checkAudit(**book, *printed);
    if (!check) {
        return invocation.refuse(check.error());
    }
    const QString head = QString::fromLatin1(check->head.hash.toHex());
    if (invocation.json() || invocation.jsonl()) {
        QJsonObject answer{{QStringLiteral("sound"), !check->firstBad},
                           {QStringLiteral("entries"), check->head.sequence},
                           {QStringLiteral("head"), head}};
        if (check->firstBad) {
            answer.insert(QStringLiteral("firstBad"), *check->firstBad);
        }
        invocation.print(answer);
    } else if (check->firstBad) {
        invocation.print(QStringLiteral("not sound  first bad entry %1").arg(*check->firstBad));
    } else {
        invocation.print(QStringLiteral("sound  %1 entries, head %2").arg(QString::number(check->head.sequence), head));
    }
    if (check->firstBad) {
        // The check was done, whatever it found: not the exit status of a book that cannot be read.
        const QString entry = QString::number(*check->firstBad);
        static_cast<void>(invocation.refuse({ErrorCode::Damaged, QStringLiteral("audit"), {entry}}));
        return Refused;
    }
    return Done;
}

} // namespace

QList<Command> auditCommands()
{
    return {{QStringLiteral("audit verify"), QStringLiteral("[--head HASH --at N]"),
             QStringLiteral("check the chain of the access log, and the head that a report bears"), &verify},
            {QStringLiteral("audit list"), filterWords, QStringLiteral("who did what, newest first"), &list},
            {QStringLiteral("audit export"), QLatin1String("--out F.csv ") + filterWords,
             QStringLiteral("the access log as CSV, oldest first"), &exportTable}};
}

} // namespace oyako::cli
