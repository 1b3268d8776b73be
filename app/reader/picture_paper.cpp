// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/picture_paper.h"

#include "core/papers/reader.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace oyako::reader {

namespace {

constexpr int mebibytesForAPicture = 512;

class PicturePaper final : public Paper {
public:
    explicit PicturePaper(const QByteArray &content) { m_bytes.setData(content); }

    /// Decodes the first page, so that a broken picture is not taken in.
    [[nodiscard]] Result<void> load()
    {
        QImageReader::setAllocationLimit(mebibytesForAPicture);
        auto image = decode(1);
        if (!image) {
            return fail(std::move(image).error());
        }
        QImageReader reader(&m_bytes);
        m_pages = std::max(1, reader.imageCount());
        // An animation has pictures, not pages.
        m_pages = reader.supportsAnimation() ? 1 : m_pages;
        return {};
    }

    [[nodiscard]] int pages() const override { return m_pages; }
    [[nodiscard]] Result<QString> text(int) override { return QString(); }

    [[nodiscard]] Result<QImage> render(int page, const QSize &box) override
    {
        const auto image = decode(page);
        if (!image) {
            return fail(image.error());
        }
        const QSize size = image->size().scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        return image->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    [[nodiscard]] Result<QImage> decode(int page)
    {
        m_bytes.close();
        m_bytes.open(QIODevice::ReadOnly);
        QImageReader reader(&m_bytes);
        reader.setAutoTransform(true);
        if (page > 1 && !reader.jumpToImage(page - 1)) {
            return fail(ErrorCode::NotRecognised);
        }
        const QSize size = reader.size();
        if (static_cast<qint64>(size.width()) * size.height() > papers::mostPixels) {
            return fail(ErrorCode::TooLarge, QStringLiteral("pixels"));
        }
        const QImage image = reader.read();
        if (image.isNull()) {
            return fail(ErrorCode::NotRecognised);
        }
        return onWhite(image);
    }

    static QImage onWhite(const QImage &image)
    {
        if (!image.hasAlphaChannel()) {
            return image.convertToFormat(QImage::Format_RGB32);
        }
        QImage paper(image.size(), QImage::Format_RGB32);
        const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < source.height(); ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
            auto *to = reinterpret_cast<QRgb *>(paper.scanLine(y));
            for (int x = 0; x < source.width(); ++x) {
                const int white = 255 - qAlpha(from[x]);
                to[x] = qRgb(qRed(from[x]) + white, qGreen(from[x]) + white, qBlue(from[x]) + white);
            }
        }
        return paper;
    }

    QBuffer m_bytes;
    int m_pages = 0;
};

} // namespace

Result<std::unique_ptr<Paper>> openPicture(const QByteArray &content)
{
    auto paper = std::make_unique<PicturePaper>(content);
    OYAKO_TRY(paper->load());
    return std::unique_ptr<Paper>(std::move(paper));
}

} // namespace oyako::reader
