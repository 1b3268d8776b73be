// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

/// As long as a QLineEdit takes by itself.
constexpr int anyLength = 32767;

/// A field of one line in which Enter is safe while the input method converts (ImeGuard). It takes `longest`
/// characters.
[[nodiscard]] QLineEdit *makeLine(const QString &text = {}, int longest = anyLength);
/// A field as high as `lines` lines, which Tab leaves.
[[nodiscard]] QPlainTextEdit *makeParagraph(const QString &text, int lines);

} // namespace oyako::ui
