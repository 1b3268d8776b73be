// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/join.h"

#include "app/reader/paper.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/qpdf-c.h>

#include <memory>
#include <vector>

namespace oyako::reader {

namespace {

const QString pdfType = QStringLiteral("application/pdf");
constexpr int pictureResolution = 300; // dots per inch
constexpr double margin = 8;           // mm

void paintFitting(QPainter &painter, const QImage &image)
{
    const QSize room(painter.device()->width(), painter.device()->height());
    const QSize size = image.size().scaled(room, Qt::KeepAspectRatio);
    painter.drawImage(QRect(QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size),
                      image);
}

/// Every page of a picture on an A4 page, upright or across as the first one lies.
Result<QByteArray> pdfOfPicture(const QByteArray &content, const QString &mediaType)
{
    auto picture = openPaper(content, mediaType);
    if (!picture) {
        return fail(std::move(picture).error());
    }
    const QSize box(static_cast<int>(297 / 25.4 * pictureResolution), static_cast<int>(297 / 25.4 * pictureResolution));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(pictureResolution);
    QPainter painter;
    for (int page = 1; page <= (*picture)->pages(); ++page) {
        const auto image = (*picture)->render(page, box);
        if (!image) {
            return fail(image.error());
        }
        if (page == 1) {
            const bool across = image->width() > image->height();
            writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                             across ? QPageLayout::Landscape : QPageLayout::Portrait,
                                             QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
            painter.begin(&writer);
        } else {
            writer.newPage();
        }
        paintFitting(painter, *image);
    }
    painter.end();
    return bytes.data();
}

struct CloseDocument {
    void operator()(qpdf_data document) const { qpdf_cleanup(&document); }
};

/// A document of qpdf's C interface, which reports instead of throwing. Silent: what it would print names contents.
using Document = std::unique_ptr<_qpdf_data, CloseDocument>;

Document newDocument()
{
    Document document(qpdf_init());
    qpdf_silence_errors(document.get());
    qpdf_set_suppress_warnings(document.get(), QPDF_TRUE);
    return document;
}

/// What went wrong since the last time it was asked; the field names the part.
Result<void> checked(const Document &document, qsizetype part)
{
    if (!qpdf_has_error(document.get())) {
        return {};
    }
    const qpdf_error problem = qpdf_get_error(document.get());
    const bool locked = qpdf_get_error_code(document.get(), problem) == qpdf_e_password;
    return fail(locked ? ErrorCode::NotAllowed : ErrorCode::NotRecognised, QString::number(part));
}

/// Adds all pages of a part, whose document must stay open until the whole is written.
Result<Document> append(const Document &whole, const QByteArray &pdf, qsizetype part)
{
    Document document = newDocument();
    qpdf_read_memory(document.get(), "part", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    OYAKO_TRY(checked(document, part));
    const int pages = qpdf_get_num_pages(document.get());
    OYAKO_TRY(checked(document, part));
    for (int page = 0; page < pages; ++page) {
        const qpdf_oh added = qpdf_get_page_n(document.get(), static_cast<size_t>(page));
        OYAKO_TRY(checked(document, part));
        qpdf_add_page(whole.get(), document.get(), added, QPDF_FALSE);
        OYAKO_TRY(checked(whole, part));
    }
    return document;
}

void describe(const Document &document, const papers::Question &question)
{
    const qpdf_data whole = document.get();
    const qpdf_oh info = qpdf_make_indirect_object(whole, qpdf_oh_new_dictionary(whole));
    const auto write = [whole, info](const char *key, const QByteArray &utf8) {
        qpdf_oh_replace_key(whole, info, key, qpdf_oh_new_unicode_string(whole, utf8.constData()));
    };
    write("/Title", question.title.toUtf8());
    write("/Author", question.author.toUtf8());
    write("/Producer", QByteArrayLiteral("Oyako"));
    qpdf_oh_replace_key(whole, qpdf_get_trailer(whole), "/Info", info);
}

Result<QByteArray> written(const Document &document)
{
    qpdf_init_write_memory(document.get());
    qpdf_write(document.get());
    if (qpdf_has_error(document.get())) {
        return fail(ErrorCode::NotRecognised);
    }
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(document.get())),
                      static_cast<qsizetype>(qpdf_get_buffer_length(document.get())));
}

} // namespace

Result<QByteArray> join(const papers::Question &question)
{
    QList<QByteArray> pdfs; // read from until the whole is written
    std::vector<Document> opened;
    const Document whole = newDocument();
    qpdf_empty_pdf(whole.get());
    for (qsizetype i = 0; i < question.parts.size(); ++i) {
        const bool isPdf = question.partTypes.value(i) == pdfType;
        const auto pdf = isPdf ? Result<QByteArray>(question.parts.at(i))
                               : pdfOfPicture(question.parts.at(i), question.partTypes.value(i));
        if (!pdf) {
            return fail(pdf.error().code, QString::number(i));
        }
        pdfs.append(*pdf);
        auto document = append(whole, pdfs.last(), i);
        if (!document) {
            return fail(std::move(document).error());
        }
        opened.push_back(std::move(*document));
    }
    describe(whole, question);
    return written(whole);
}

} // namespace oyako::reader
