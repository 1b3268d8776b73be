// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/paper_bundle.h"

#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

namespace oyako::paint {

namespace {

const QString pdfType = QStringLiteral("application/pdf");
const QString textType = QStringLiteral("text/plain");

/// Text papers become PDF pages; the others stay as they are.
Result<papers::Part> printable(const papers::Part &part, const QString &title, const Typeface &typeface)
{
    if (part.mediaType != textType) {
        return part;
    }
    const auto pdf = renderPdf(pages::layOutText(title, QString::fromUtf8(part.content), typeface),
                               {.archive = false, .typeface = &typeface});
    return pdf ? Result<papers::Part>(papers::Part{pdfType, *pdf}) : Result<papers::Part>(fail(pdf.error()));
}

Result<int> pagesOf(const papers::Part &part, papers::Reader &reader, const Progress &progress)
{
    const auto shape = reader.open(part, progress);
    if (!shape) {
        return fail(shape.error());
    }
    return shape->locked ? Result<int>(fail(ErrorCode::NotAllowed)) : Result<int>(shape->pages);
}

} // namespace

Result<Bundle> collectBundle(const book::Book &book, const QList<RecordId> &documents, const BundleWords &words)
{
    Bundle bundle{.index = {words.title, words.day, words.pageWord, words.paperWord, {}}, .parts = {}};
    for (const RecordId &id : documents) {
        const auto document = book.find<records::Document>(id);
        if (!document) {
            return fail(document.error());
        }
        auto content = book.attachment(document->value.sha256);
        if (!content) {
            return fail(content.error());
        }
        bundle.index.lines.append({document->value.title, words.details(*document), 0});
        bundle.parts.append({content->mediaType, std::move(content->content)});
    }
    return bundle;
}

Result<QByteArray> renderBundle(const Bundle &bundle, papers::Reader &reader, const Progress &progress)
{
    // Faces of its own: the shared ones belong to the window's thread.
    const Typeface typeface;
    pages::PaperIndex index = bundle.index;
    QList<papers::Part> parts;
    for (qsizetype i = 0; i < bundle.parts.size(); ++i) {
        const auto part = printable(bundle.parts.at(i), index.lines.at(i).title, typeface);
        const auto count = part ? pagesOf(*part, reader, progress) : Result<int>(fail(part.error()));
        if (!count) {
            const bool wholeRun =
                count.error().code == ErrorCode::Cancelled || count.error().code == ErrorCode::Unsupported;
            return wholeRun ? Result<QByteArray>(fail(count.error()))
                            : Result<QByteArray>(fail(count.error().code, QString::number(i)));
        }
        index.lines[i].pages = *count;
        parts.append(*part);
        progress.report(i + 1, bundle.parts.size() + 1);
    }
    const auto front = renderPdf(pages::layOut(index, typeface), {.archive = false, .typeface = &typeface});
    if (!front) {
        return fail(front.error());
    }
    parts.prepend(papers::Part{pdfType, *front});
    return reader.join(parts, index.title, QStringLiteral("Oyako"), progress);
}

} // namespace oyako::paint
