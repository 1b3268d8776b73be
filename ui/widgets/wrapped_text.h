// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include <functional>

class QTextLine;

namespace oyako::ui {

/// What letters such as g and p need below the descent that BIZ UDPGothic states, in pixels.
[[nodiscard]] qreal tailOf(const QFont &font);

/// The widest paragraph on one line, in pixels.
[[nodiscard]] int widestLine(const QFont &font, const QString &text);

/// Breaks plain text into lines of `width` pixels, with room between them, which Japanese needs to be read with ease.
/// Hands every line to `each`, when there is one; line breaks in the text begin a paragraph. Returns the height of all
/// of it, tails included.
qreal layOutLines(const QFont &font, const QString &text, int width,
                  const std::function<void(const QTextLine &)> &each);

} // namespace oyako::ui
