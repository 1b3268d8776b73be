// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/qr_code.h"

#include <qrcodegen.hpp>

namespace oyako::pages {

namespace {

constexpr int largestVersion = 20;

Modules modulesOf(const qrcodegen::QrCode &code, const Rect &rect)
{
    Modules modules{.rect = rect, .side = code.getSize(), .dark = QBitArray(code.getSize() * code.getSize())};
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            modules.dark.setBit(y * modules.side + x, code.getModule(x, y));
        }
    }
    return modules;
}

} // namespace

Result<Modules> qrCode(const QString &text, const Rect &rect)
{
    using qrcodegen::QrCode;
    try {
        const auto segments = qrcodegen::QrSegment::makeSegments(text.toUtf8().constData());
        return modulesOf(
            QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, largestVersion, -1, false),
            rect);
    } catch (const qrcodegen::data_too_long &) {
        return fail(ErrorCode::TooLarge, QStringLiteral("code"), {QString::number(largestVersion)});
    }
}

} // namespace oyako::pages
