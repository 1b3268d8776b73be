// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace oyako::json {

// JSON whose texts come back character for character: Qt takes U+FEFF at the beginning of a text for a byte order mark
// and drops it when reading, so here it is always written as an escape (RFC 8259 §7).

/// On one line, without blanks.
[[nodiscard]] QByteArray compact(const QJsonObject &object);
[[nodiscard]] QByteArray compact(const QJsonArray &array);
/// For people to read, a line an entry.
[[nodiscard]] QByteArray indented(const QJsonObject &object);

/// The same JSON with U+FEFF as an escape wherever it stands in a text; a byte order mark before it all stays.
[[nodiscard]] QByteArray withMarksEscaped(const QByteArray &json);

} // namespace oyako::json
