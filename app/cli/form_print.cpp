// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_print.h"

#include "app/cli/book_access.h"
#include "app/cli/book_print.h"
#include "app/cli/form_input.h"
#include "core/care/filled_page.h"
#include "core/pages/form_page.h"
#include "core/pages/impose.h"
#include "core/pages/record_pages.h"
#include "core/pages/whole_book.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

namespace oyako::cli {

namespace {

const QString synopsis =
    QStringLiteral("(--form ID | FILE) [--answers FILE.json | --book DIR --person ID] --out F.pdf "
                   "[--paper A4|A5|A6] [--sheet A4|A5] [--lang ja|ja-easy|en] [--include-sensitive] | "
                   "--book DIR --person ID --out F.pdf [--parts PART,…] [--filled-only] [--sheet A4|A5 [--booklet]] "
                   "[--include-sensitive]");

/// An imported form with its last answers.
Result<forms::Session> sessionOf(const book::Book &book, const RecordId &person, const care::ShelfForm &shelf)
{
    auto subject = care::subjectOf(book, person);
    if (!subject) {
        return fail(subject.error());
    }
    subject->definition = shelf.definition;
    return care::filledPage(book, shelf, *subject);
}

pages::FormPrint printOf(const Invocation &invocation, const forms::Form &form)
{
    pages::FormPrint print = printOf(invocation);
    print.withSensitive = invocation.arguments().has(QStringLiteral("include-sensitive")) ||
                          !(invocation.arguments().has(QStringLiteral("answers")) ||
                            invocation.arguments().has(QStringLiteral("person")));
    print.note = form.version.isEmpty() ? QString() : form.id + QLatin1Char(' ') + form.version;
    return print;
}

Result<pages::Document> laidOut(const Invocation &invocation, const forms::Session &session,
                                const pages::FormPrint &print)
{
    const auto paper = paperSizeOf(invocation, QStringLiteral("paper"));
    const auto sheet = paperSizeOf(invocation, QStringLiteral("sheet"));
    if (!paper || !sheet) {
        return fail(paper ? sheet.error() : paper.error());
    }
    const pages::Document document = pages::layOut(session, print, paint::Typeface::shared(), *paper);
    return *sheet ? pages::impose(document, **sheet) : document;
}

/// The page as the book fills it.
Result<pages::Document> builtIn(const Invocation &invocation, const book::Book &book, const RecordId &person,
                                const QString &form, const pages::FormPrint &print)
{
    const auto paper = paperSizeOf(invocation, QStringLiteral("paper"));
    const auto sheet = paperSizeOf(invocation, QStringLiteral("sheet"));
    if (!paper || !sheet) {
        return fail(paper ? sheet.error() : paper.error());
    }
    auto document = pages::bookPage(book, person, form, print, paint::Typeface::shared(), *paper);
    return document && *sheet ? pages::impose(*document, **sheet) : document;
}

Result<pages::Document> ofPerson(const Invocation &invocation, const book::Book &book)
{
    const QString name = invocation.arguments().value(QStringLiteral("person"));
    const auto person = RecordId::fromString(name);
    const auto shelf = readForm(invocation, &book);
    if (!person || !shelf) {
        return person ? fail(shelf.error()) : fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {name});
    }
    pages::FormPrint print = printOf(invocation, *shelf->form);
    if (const auto found = book.find<records::Person>(*person)) {
        print.name = records::fullName(found->value);
        print.birthDate = pages::printedDate(found->value.birthDate, print);
    }
    if (invocation.arguments().has(QStringLiteral("form")) && shelf->definition.isEmpty()) {
        return builtIn(invocation, book, *person, shelf->form->id, print);
    }
    const auto session = sessionOf(book, *person, *shelf);
    return session ? laidOut(invocation, *session, print) : fail(session.error());
}

Result<pages::Document> documentOf(const Invocation &invocation)
{
    if (!invocation.arguments().has(QStringLiteral("person"))) {
        const auto given = readSession(invocation);
        return given ? laidOut(invocation, given->filled.session, printOf(invocation, given->filled.session.form()))
                     : fail(given.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return fail(book.error());
    }
    const QString what = namesForm(invocation) ? QStringLiteral("form") : QStringLiteral("whole book");
    if (const auto noted = noteLeaving(invocation, **book, book::Access::Print, what); !noted) {
        return fail(noted.error());
    }
    if (!namesForm(invocation)) {
        return bookDocument(invocation, **book);
    }
    return ofPerson(invocation, **book);
}

int runPrint(Invocation &invocation)
{
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto document = documentOf(invocation);
    if (!document) {
        return invocation.refuse(document.error());
    }
    if (const auto written = paint::toPdf(*document, out); !written) {
        return invocation.refuse(written.error());
    }
    const auto count = static_cast<qint64>(document->pages.size());
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("pages"), count}});
    } else {
        invocation.print(QStringLiteral("%1 pages").arg(count));
    }
    return Done;
}

} // namespace

QList<Command> formPrintCommands()
{
    return {{QStringLiteral("form print"), synopsis,
             QStringLiteral("prints a form, or without one the whole book of a person, to PDF"), runPrint, true}};
}

} // namespace oyako::cli
