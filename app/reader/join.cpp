// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/join.h"

#include "app/reader/paper.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
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

void describe(QPDF &document, const papers::Question &question)
{
    auto info = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(question.title.toStdString()));
    info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(question.author.toStdString()));
    info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString("Oyako"));
    document.getTrailer().replaceKey("/Info", info);
}

tl::unexpected<Error> refusal(const QPDFExc &problem, size_t part)
{
    const auto code = problem.getErrorCode() == qpdf_e_password ? ErrorCode::NotAllowed : ErrorCode::NotRecognised;
    return fail(code, QString::number(part));
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// Adds all pages of a part; `opened` keeps it until the whole is written.
Result<void> append(QPDF &whole, const QByteArray &pdf, size_t part, std::vector<std::unique_ptr<QPDF>> &opened)
{
    try {
        auto document = std::make_unique<QPDF>();
        document->setSuppressWarnings(true);
        document->processMemoryFile("part", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFPageDocumentHelper target(whole);
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*document).getAllPages()) {
            target.addPage(page, false);
        }
        opened.push_back(std::move(document));
        return {};
    } catch (const QPDFExc &problem) {
        return refusal(problem, part);
    } catch (const std::exception &) {
        return fail(ErrorCode::NotRecognised, QString::number(part));
    }
}

} // namespace

Result<QByteArray> join(const papers::Question &question)
{
    QPDF whole;
    whole.emptyPDF();
    whole.setSuppressWarnings(true);
    std::vector<std::unique_ptr<QPDF>> opened;
    QList<QByteArray> pdfs; // QPDF reads from them until the end
    for (qsizetype i = 0; i < question.parts.size(); ++i) {
        const bool isPdf = question.partTypes.value(i) == pdfType;
        const auto pdf = isPdf ? Result<QByteArray>(question.parts.at(i))
                               : pdfOfPicture(question.parts.at(i), question.partTypes.value(i));
        if (!pdf) {
            return fail(pdf.error().code, QString::number(i));
        }
        pdfs.append(*pdf);
        OYAKO_TRY(append(whole, pdfs.last(), static_cast<size_t>(i), opened));
    }
    try {
        describe(whole, question);
        return written(whole);
    } catch (const std::exception &) {
        return fail(ErrorCode::NotRecognised);
    }
}

} // namespace oyako::reader
