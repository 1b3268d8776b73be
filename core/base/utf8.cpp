// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

namespace oyako::utf8 {

namespace {

/// Bytes of the sequence at `offset`; 0 when it is not valid.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype offset)
{
    const auto at = [&](qsizetype i) -> uint { return i < bytes.size() ? static_cast<uchar>(bytes.at(i)) : 0U; };
    const uint lead = at(offset);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (length < 2) {
        return length;
    }
    // The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF (RFC 3629 §4).
    const uint low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uint high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(offset + 1) < low || at(offset + 1) > high) {
        return 0;
    }
    for (qsizetype i = 2; i < length; ++i) {
        if ((at(offset + i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

} // namespace

std::optional<qsizetype> firstInvalid(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return std::nullopt;
}

QString textOf(QByteArrayView bytes)
{
    // QString::fromUtf8() takes the first one for a byte order mark and drops it.
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QString(QChar(QChar::ByteOrderMark) + text) : text;
}

} // namespace oyako::utf8
