// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/pdf_paper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace oyako::reader {

namespace {

class PdfPaper final : public Paper {
public:
    explicit PdfPaper(const QByteArray &content)
    {
        m_bytes.setData(content);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
    }

    [[nodiscard]] bool isReady() const { return m_document.status() == QPdfDocument::Status::Ready; }
    [[nodiscard]] int pages() const override { return isLocked() ? 0 : m_document.pageCount(); }
    [[nodiscard]] bool isLocked() const override
    {
        return m_document.error() == QPdfDocument::Error::IncorrectPassword ||
               m_document.error() == QPdfDocument::Error::UnsupportedSecurityScheme;
    }

    [[nodiscard]] Result<QString> text(int page) override
    {
        QString text = m_document.getAllText(page - 1).text();
        text.remove(QChar(u'\0'));
        return text;
    }

    [[nodiscard]] Result<QImage> render(int page, const QSize &box) override
    {
        const QSizeF points = m_document.pagePointSize(page - 1);
        if (points.isEmpty()) {
            return fail(ErrorCode::NotRecognised);
        }
        const QSize size = points.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
        const QImage drawn = m_document.render(page - 1, size);
        if (drawn.isNull()) {
            return fail(ErrorCode::NotRecognised);
        }
        // A page draws ink alone: without paper under it, it would stand on whatever lies behind.
        QImage sheet(drawn.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(QPoint(), drawn);
        return sheet;
    }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
};

} // namespace

Result<std::unique_ptr<Paper>> openPdf(const QByteArray &content)
{
    auto paper = std::make_unique<PdfPaper>(content);
    if (!paper->isReady() && !paper->isLocked()) {
        return fail(ErrorCode::NotRecognised);
    }
    return std::unique_ptr<Paper>(std::move(paper));
}

} // namespace oyako::reader
