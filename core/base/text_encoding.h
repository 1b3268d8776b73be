// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace oyako::text_encoding {

enum class Encoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Cp932 };

/// "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "cp932".
[[nodiscard]] QLatin1String encodingWord(Encoding encoding);

struct Decoded {
    QByteArray utf8; ///< Valid UTF-8, without byte order mark.
    Encoding encoding = Encoding::Utf8;
};

/// The text of a file whose encoding nobody stated: a byte order mark decides; else UTF-8 where it is valid, UTF-16
/// where every other byte is mostly NUL, else code page 932. Never guesses a character: NotUtf8 (argument: byte offset)
/// when the bytes are none of these, or mostly UTF-8 and broken in places.
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes);

/// BadData (field: "line N", argument: "nul") at the first U+0000: no text has one, and other programs end there.
[[nodiscard]] Result<void> checkText(QByteArrayView utf8);

/// Code page 932 to UTF-8; NotUtf8 (argument: byte offset) at the first byte that is no character of it.
[[nodiscard]] Result<QByteArray> fromCp932(QByteArrayView bytes);

} // namespace oyako::text_encoding
