// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <memory>

namespace oyako::reader {

/// A PDF or picture, opened from memory.
class Paper {
public:
    virtual ~Paper() = default;
    [[nodiscard]] virtual int pages() const = 0;
    [[nodiscard]] virtual bool isLocked() const { return false; }
    /// Of a page from 1.
    [[nodiscard]] virtual Result<QString> text(int page) = 0;
    /// As large as fits into the box, on white.
    [[nodiscard]] virtual Result<QImage> render(int page, const QSize &box) = 0;
};

/// NotRecognised, or TooLarge ("pixels").
[[nodiscard]] Result<std::unique_ptr<Paper>> openPaper(const QByteArray &content, const QString &mediaType);

} // namespace oyako::reader
