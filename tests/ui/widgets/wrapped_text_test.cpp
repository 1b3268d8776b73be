// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

TEST(WrappedText, AWordWiderThanItsColumnGoesOnBelow)
{
    const QFont font = QGuiApplication::font();
    const QString word = QStringLiteral("circumference");
    const int narrow = static_cast<int>(QFontMetricsF(font).horizontalAdvance(word) / 2);
    int lines = 0;
    const qreal height = layOutLines(font, word, narrow, [&](const QTextLine &line) {
        EXPECT_LE(line.naturalTextWidth(), narrow);
        ++lines;
    });
    EXPECT_GE(lines, 2);
    EXPECT_GT(height, layOutLines(font, word, 3 * narrow, {}));
}

} // namespace
} // namespace oyako::ui
