// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/paper.h"

#include "app/reader/picture_paper.h"
#ifdef OYAKO_HAS_QTPDF
#include "app/reader/pdf_paper.h"
#endif

namespace oyako::reader {

Result<std::unique_ptr<Paper>> openPaper(const QByteArray &content, const QString &mediaType)
{
    if (mediaType != QLatin1String("application/pdf")) {
        return openPicture(content);
    }
#ifdef OYAKO_HAS_QTPDF
    return openPdf(content);
#else
    return fail(ErrorCode::Unsupported, QStringLiteral("pdf"));
#endif
}

} // namespace oyako::reader
