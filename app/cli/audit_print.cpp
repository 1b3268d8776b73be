// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_print.h"

#include "app/cli/book_access.h"
#include "core/clinic/audit_table.h"
#include "core/clinic/staff.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"
#include "ui/text/audit_report.h"

#include <QFileInfo>

namespace oyako::cli {

namespace {

const QString synopsis = QStringLiteral("--out F.pdf [--day DATE] [--lang ja|ja-easy|en]");

/// Where the log ended when the report was made.
Result<book::AuditHead> writeReport(const Invocation &invocation, book::Book &book, const QDate &day)
{
    const auto may = clinic::mayAdminister(book);
    if (!may || !*may) {
        return fail(may ? Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}} : may.error());
    }
    OYAKO_TRY(book.noteAccess(book::Access::Print, {}, {}, QStringLiteral("audit_report")));
    const text::Language language = text::fromCode(invocation.arguments().value(QStringLiteral("lang")));
    const text::Catalogue catalogue(language);
    const auto report = text::auditReport(book, day, {language, text::YearStyle::Western});
    if (!report) {
        return fail(report.error());
    }
    OYAKO_TRY(paint::toPdf(pages::layOut(*report, paint::Typeface::shared()),
                           invocation.arguments().value(QStringLiteral("out"))));
    return book.auditLog().head();
}

int runReport(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    if (QFileInfo::exists(out)) {
        return invocation.refuse({ErrorCode::AlreadyExists, QStringLiteral("--out"), {}});
    }
    const QString typed = arguments.value(QStringLiteral("day"));
    const QDate day = typed.isEmpty() ? invocation.clock().today() : QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("--day"), {typed}});
    }
    const auto book = openBook(invocation);
    const auto head = book ? writeReport(invocation, **book, day) : fail(book.error());
    if (!head) {
        return invocation.refuse(head.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("entries"), head->sequence},
                                     {QStringLiteral("head"), QString::fromLatin1(head->hash.toHex())}});
    } else {
        invocation.print(QStringLiteral("%1  %2").arg(QString::number(head->sequence), clinic::headText(head->hash)));
    }
    return Done;
}

} // namespace

QList<Command> auditPrintCommands()
{
    return {{QStringLiteral("audit report"), synopsis,
             QStringLiteral("the day's access log on paper, with where the chain ended"), &runReport, true}};
}

} // namespace oyako::cli
