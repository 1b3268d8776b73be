// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/code_reader.h"

#include "core/base/files.h"
#include "core/seal/frames.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#ifdef OYAKO_READS_PDF
#include <QPdfDocument>
#endif

#include <array>

#define ZX_USE_UTF8 1 // texts as UTF-8, as all versions from 2.0 on answer them
#include <ZXing/ReadBarcode.h>

namespace oyako::paint {

namespace {

// From 2.2 on zxing-cpp calls them ReaderOptions.
#if __has_include(<ZXing/ReaderOptions.h>)
using ZXing::ReaderOptions;
#else
using ReaderOptions = ZXing::DecodeHints;
#endif

constexpr int mostFruitless = 6; // passes
constexpr qint64 largestFile = 64 * 1024 * 1024;
#ifdef OYAKO_READS_PDF
constexpr double pdfDotsPerInch = 200;
constexpr double pointsPerInch = 72;

Result<QStringList> readPdf(const QByteArray &content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("pdf"));
    }
    if (document.pageCount() > mostPages) {
        return fail(ErrorCode::TooLarge, QStringLiteral("pages"), {QString::number(mostPages)});
    }
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF points = document.pagePointSize(page);
        const QSize pixels = (points * (pdfDotsPerInch / pointsPerInch)).toSize().boundedTo({5000, 5000});
        // Pages come without a ground.
        QImage sheet(pixels, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, document.render(page, pixels));
        texts += readCodes(sheet);
    }
    return texts;
}

#else
Result<QStringList> readPdf(const QByteArray &)
{
    return fail(ErrorCode::Unsupported, {}, {QStringLiteral("pdf")});
}
#endif

/// Whether these are all codes of a set of ours: nothing more to look for.
bool holdsWholeSet(const QStringList &texts)
{
    seal::FrameCollector collector;
    for (const QString &text : texts) {
        static_cast<void>(collector.add(text));
    }
    return collector.isComplete();
}

/// The codes seen at this scale and threshold; each is painted over.
QStringList takeCodes(QImage &image, double scale, ZXing::Binarizer threshold)
{
    const QImage seen = image.scaled(image.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(seen.constBits(), seen.width(), seen.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(seen.bytesPerLine()));
    const auto options =
        ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setBinarizer(threshold);
    QStringList texts;
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
        if (result.isValid()) {
            texts.append(QString::fromStdString(result.text()));
            QPolygonF outline;
            for (const ZXing::PointI &corner : result.position()) {
                outline << QPointF(corner.x, corner.y) / scale;
            }
            painter.drawPolygon(outline);
        }
    }
    return texts;
}

} // namespace

QStringList readCodes(const QImage &image)
{
    using ZXing::Binarizer;
    QImage rest = image.convertToFormat(QImage::Format_RGB32);
    QStringList texts;
    int fruitless = 0;
    // Codes side by side hide one another's corners: what was read is painted over, and the rest looked at again,
    // larger and under another threshold.
    for (int pass = 0; fruitless < mostFruitless && !holdsWholeSet(texts); ++pass) {
        constexpr std::array scales{1.0, 2.0, 1.5};
        constexpr std::array thresholds{Binarizer::LocalAverage, Binarizer::GlobalHistogram, Binarizer::FixedThreshold};
        const auto step = static_cast<size_t>(pass) % (scales.size() * thresholds.size());
        const QStringList found =
            takeCodes(rest, scales.at(step / thresholds.size()), thresholds.at(step % thresholds.size()));
        fruitless = found.isEmpty() ? fruitless + 1 : 0;
        texts += found;
    }
    return texts;
}

Result<QStringList> readCodesOf(const QString &path)
{
    const auto content = files::read(path, largestFile);
    if (!content) {
        return fail(content.error());
    }
    if (content->startsWith("%PDF")) {
        return readPdf(*content);
    }
    QByteArray bytes = *content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImage image = QImageReader(&buffer).read();
    return image.isNull() ? Result<QStringList>(fail(ErrorCode::NotRecognised, QStringLiteral("image")))
                          : Result<QStringList>(readCodes(image));
}

} // namespace oyako::paint
