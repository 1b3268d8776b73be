// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_print.h"

#include "app/cli/form_input.h"
#include "core/pages/form_page.h"
#include "core/pages/impose.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

namespace oyako::cli {

namespace {

const QString synopsis =
    QStringLiteral("--form ID | FILE [--answers FILE.json] --out F.pdf [--paper A4|A5|A6] [--sheet A4|A5] "
                   "[--lang ja|ja-easy|en] [--include-sensitive]");

/// A paper size by name; InvalidValue (field: the option).
Result<std::optional<pages::Size>> sizeOf(const Invocation &invocation, const QString &option)
{
    const QString name = invocation.arguments().value(option).toUpper();
    if (name.isEmpty()) {
        return std::optional<pages::Size>();
    }
    if (name == QLatin1String("A4")) {
        return pages::a4;
    }
    if (name == QLatin1String("A5")) {
        return pages::a5;
    }
    if (name == QLatin1String("A6")) {
        return pages::a6;
    }
    return fail(ErrorCode::InvalidValue, QLatin1String("--") + option, {name});
}

pages::FormPrint printOf(const Invocation &invocation, const forms::Form &form)
{
    pages::FormPrint print{.language = invocation.arguments().value(QStringLiteral("lang"), QStringLiteral("ja"))};
    print.withSensitive = invocation.arguments().has(QStringLiteral("include-sensitive")) ||
                          !invocation.arguments().has(QStringLiteral("answers"));
    print.note = form.version.isEmpty() ? QString() : form.id + QLatin1Char(' ') + form.version;
    if (print.language == QLatin1String("en")) {
        print.words = {.yes = QStringLiteral("Yes"),
                       .no = QStringLiteral("No"),
                       .other = QStringLiteral("Other"),
                       .listMark = QStringLiteral(", "),
                       .japaneseDates = false};
    }
    return print;
}

Result<pages::Document> documentOf(const Invocation &invocation)
{
    const auto read = readSession(invocation);
    if (!read) {
        return fail(read.error());
    }
    const auto paper = sizeOf(invocation, QStringLiteral("paper"));
    const auto sheet = sizeOf(invocation, QStringLiteral("sheet"));
    if (!paper || !sheet) {
        return fail(paper ? sheet.error() : paper.error());
    }
    const pages::Document document =
        pages::layOut(read->session, printOf(invocation, read->session.form()), paint::Typeface::shared(), *paper);
    return *sheet ? pages::impose(document, **sheet) : document;
}

int runPrint(Invocation &invocation)
{
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    if (!namesForm(invocation) || out.isEmpty()) {
        return invocation.usage(QLatin1String("form print ") + synopsis);
    }
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
    return {{QStringLiteral("form print"), synopsis, QStringLiteral("prints a form to PDF, empty or with answers"),
             runPrint, true}};
}

} // namespace oyako::cli
