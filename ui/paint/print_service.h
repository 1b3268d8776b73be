// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

#include <QByteArray>
#include <QImage>
#include <QList>

class QPagedPaintDevice;

namespace oyako::paint {

class Typeface;

struct PdfOptions {
    bool archive = true;                ///< PDF/A-1b, made for keeping twenty years; else PDF 1.4.
    const Typeface *typeface = nullptr; ///< Another thread than the window's brings its own faces.
};

/// The document as PDF: fonts embedded, text that can be searched and copied, title and author from the document. Pages
/// may differ in size. IoFailed when Qt cannot write; InvalidValue (field: pages) for a document without pages.
[[nodiscard]] Result<QByteArray> renderPdf(const pages::Document &document, const PdfOptions &options = {});
/// The same into a private file, replaced in one step; errors of files::replace().
[[nodiscard]] Result<void> toPdf(const pages::Document &document, const QString &path, const PdfOptions &options = {});

/// One picture a page, on white.
[[nodiscard]] QList<QImage> toImages(const pages::Document &document, double dotsPerInch);

/// One page as SVG. Text stays text. InvalidValue (field: page) when there is no such page.
[[nodiscard]] Result<QByteArray> toSvg(const pages::Document &document, int page);

/// Paints all pages to a printer or writer whose page size is already chosen; pages of another size are made smaller to
/// fit, never larger. IoFailed when the device stops.
[[nodiscard]] Result<void> print(const pages::Document &document, QPagedPaintDevice &device);

} // namespace oyako::paint
