// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace oyako::utf8 {

/// The offset of the first byte that does not belong to valid UTF-8 (RFC 3629: no surrogates, no overlong forms,
/// nothing above U+10FFFF), or nothing when all of it is valid.
[[nodiscard]] std::optional<qsizetype> firstInvalid(QByteArrayView bytes);

/// Text character for character: U+FEFF at its start is a character of it, not a byte order mark.
[[nodiscard]] QString textOf(QByteArrayView bytes);

} // namespace oyako::utf8
