// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QStringList>

namespace oyako::paint {

/// The texts of all QR codes in a picture, also turned, blurred or noisy.
[[nodiscard]] QStringList readCodes(const QImage &image);

/// The same of a picture file or of all pages of a PDF. NotRecognised when the file is neither; TooLarge for more pages
/// than `mostPages`; Unsupported for a PDF in a build without Qt Pdf; empty when there is no code on it.
[[nodiscard]] Result<QStringList> readCodesOf(const QString &path);
inline constexpr int mostPages = 20;

} // namespace oyako::paint
