// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/print_service.h"

#include "core/base/files.h"
#include "ui/paint/page_painter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace oyako::paint {

namespace {

constexpr int pdfResolution = 1200; // dots per inch
constexpr double millimetresPerInch = 25.4;

void setPaper(QPagedPaintDevice &device, const pages::Size &size)
{
    device.setPageSize(
        QPageSize(QSizeF(size.width, size.height), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    device.setPageMargins(QMarginsF());
}

Result<void> writePages(const pages::Document &document, QPdfWriter &writer, const Typeface &typeface)
{
    setPaper(writer, document.pages.first().size);
    QPainter painter(&writer);
    if (!painter.isActive()) {
        return fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
    }
    for (qsizetype index = 0; index < document.pages.size(); ++index) {
        if (index > 0) {
            setPaper(writer, document.pages.at(index).size);
            writer.newPage();
        }
        paintPage(painter, document.pages.at(index), pdfResolution / millimetresPerInch, typeface);
    }
    return painter.end() ? Result<void>() : fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
}

} // namespace

Result<QByteArray> renderPdf(const pages::Document &document, const PdfOptions &options)
{
    if (document.pages.isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("pages"));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(options.archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(pdfResolution);
    writer.setTitle(document.title);
    writer.setCreator(document.author);
    OYAKO_TRY(writePages(document, writer, options.typeface ? *options.typeface : Typeface::shared()));
    return buffer.data();
}

Result<void> toPdf(const pages::Document &document, const QString &path, const PdfOptions &options)
{
    const auto bytes = renderPdf(document, options);
    if (!bytes) {
        return fail(bytes.error());
    }
    return files::replace(path, *bytes);
}

QList<QImage> toImages(const pages::Document &document, double dotsPerInch)
{
    const double scale = dotsPerInch / millimetresPerInch;
    QList<QImage> images;
    for (const pages::Page &page : document.pages) {
        QImage image(static_cast<int>(std::lround(page.size.width * scale)),
                     static_cast<int>(std::lround(page.size.height * scale)), QImage::Format_RGB32);
        image.fill(paperColours().paper);
        QPainter painter(&image);
        paintPage(painter, page, scale);
        painter.end();
        images << image;
    }
    return images;
}

Result<QByteArray> toSvg(const pages::Document &document, int page)
{
    if (page < 0 || page >= document.pages.size()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("page"), {QString::number(page)});
    }
    const pages::Page &shown = document.pages.at(page);
    const QSizeF size(shown.size.width * unitsPerMillimetre, shown.size.height * unitsPerMillimetre);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(document.title);
    generator.setResolution(static_cast<int>(unitsPerMillimetre * millimetresPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paintPage(painter, shown, unitsPerMillimetre);
    painter.end();
    return buffer.data();
}

Result<void> print(const pages::Document &document, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive()) {
        return fail(ErrorCode::IoFailed, QStringLiteral("printer"));
    }
    const double scale = painter.device()->logicalDpiX() / millimetresPerInch;
    for (qsizetype index = 0; index < document.pages.size(); ++index) {
        if (index > 0 && !device.newPage()) {
            return fail(ErrorCode::IoFailed, QStringLiteral("printer"));
        }
        const pages::Size &size = document.pages.at(index).size;
        const double fit = std::min({1.0, painter.device()->width() / (size.width * scale),
                                     painter.device()->height() / (size.height * scale)});
        paintPage(painter, document.pages.at(index), scale * fit);
    }
    return painter.end() ? Result<void>() : fail(ErrorCode::IoFailed, QStringLiteral("printer"));
}

} // namespace oyako::paint
