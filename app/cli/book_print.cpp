// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_print.h"

#include "core/pages/impose.h"
#include "core/pages/scale.h"
#include "core/pages/whole_book.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"
#include "ui/text/charts.h"

namespace oyako::cli {

namespace {

Result<QList<pages::BookPart>> partsOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("parts"))) {
        return pages::bookParts();
    }
    QList<pages::BookPart> parts;
    const QStringList words = arguments.value(QStringLiteral("parts")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto part = pages::bookPartFromWord(word);
        if (!part) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--parts"), {word});
        }
        parts.append(*part);
    }
    return parts;
}

/// How the pages of the book lie on paper.
struct Sheets {
    std::optional<pages::Size> paper; ///< Each page on its own, larger.
    std::optional<pages::Size> sheet; ///< As many pages as fit.
    bool isBooklet = false;           ///< Two pages on A5, folded once.
};

/// A booklet is of pages as they are, on A5: anything else is refused by name.
Result<Sheets> sheetsOf(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const QString paperOption = QStringLiteral("paper");
    const QString sheetOption = QStringLiteral("sheet");
    const auto paper = paperSizeOf(invocation, paperOption);
    const auto sheet = paperSizeOf(invocation, sheetOption);
    if (!paper || !sheet) {
        return fail(paper ? sheet.error() : paper.error());
    }
    const Sheets sheets{*paper, *sheet, arguments.has(QStringLiteral("booklet"))};
    const bool isOtherSheet = sheets.sheet && *sheets.sheet != pages::a5;
    const bool isOtherPage = sheets.paper && *sheets.paper != pages::a6;
    if (sheets.isBooklet && (isOtherSheet || isOtherPage)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--booklet"),
                    {arguments.value(isOtherSheet ? sheetOption : paperOption)});
    }
    return sheets;
}

Result<pages::Document> laidOn(const Sheets &sheets, const pages::Document &book)
{
    const pages::Document document = sheets.paper ? pages::scaled(book, *sheets.paper) : book;
    if (sheets.isBooklet) {
        return pages::impose(document, pages::a5, pages::Order::Booklet);
    }
    return sheets.sheet ? pages::impose(document, *sheets.sheet) : document;
}

} // namespace

Result<std::optional<pages::Size>> paperSizeOf(const Invocation &invocation, const QString &option)
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

pages::FormPrint printOf(const Invocation &invocation)
{
    pages::FormPrint print{.language = invocation.arguments().value(QStringLiteral("lang"), QStringLiteral("ja"))};
    if (print.language == QLatin1String("en")) {
        print.words = {.yes = QStringLiteral("Yes"),
                       .no = QStringLiteral("No"),
                       .other = QStringLiteral("Other"),
                       .listMark = QStringLiteral(", "),
                       .japaneseDates = false};
    }
    return print;
}

Result<pages::Document> bookDocument(const Invocation &invocation, const book::Book &book)
{
    const Arguments &arguments = invocation.arguments();
    const QString name = arguments.value(QStringLiteral("person"));
    const auto person = RecordId::fromString(name);
    if (!person) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {name});
    }
    const auto parts = partsOf(arguments);
    const auto sheets = sheetsOf(invocation);
    if (!parts || !sheets) {
        return fail(parts ? sheets.error() : parts.error());
    }
    pages::WholeBook whole{.parts = *parts,
                           .withEmptyPages = !arguments.has(QStringLiteral("filled-only")),
                           .print = printOf(invocation),
                           .order = sheets->isBooklet ? pages::Order::Booklet : pages::Order::Reading};
    whole.print.withSensitive = arguments.has(QStringLiteral("include-sensitive"));
    auto document = pages::wholeBook(book, *person, whole, paint::Typeface::shared());
    if (!document) {
        return document;
    }
    text::nameCharts(document->pages);
    return laidOn(*sheets, *document);
}

Result<int> writeBookPdf(const Invocation &invocation, const book::Book &book, const QString &path)
{
    const auto document = bookDocument(invocation, book);
    if (!document) {
        return fail(document.error());
    }
    OYAKO_TRY(paint::toPdf(*document, path));
    return static_cast<int>(document->pages.size());
}

} // namespace oyako::cli
