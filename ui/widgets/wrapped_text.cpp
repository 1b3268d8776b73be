// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace oyako::ui {

namespace {
constexpr double tailPart = 0.14; // of the font's height
constexpr double lineStep = 1.45; // of the font's height
} // namespace

qreal tailOf(const QFont &font)
{
    return QFontMetricsF(font).height() * tailPart;
}

int widestLine(const QFont &font, const QString &text)
{
    int widest = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(paragraph) + 1);
    }
    return widest;
}

qreal layOutLines(const QFont &font, const QString &text, int width, const std::function<void(const QTextLine &)> &each)
{
    const QFontMetricsF metrics(font);
    const qreal step = std::max(metrics.lineSpacing(), metrics.height() * lineStep);
    qreal top = 0;
    qreal bottom = metrics.height();
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        // A word that is wider than its column goes on below instead of into the next column.
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, top});
            bottom = top + line.height();
            if (each) {
                each(line);
            }
            top += step;
        }
        layout.endLayout();
    }
    return bottom + tailOf(font);
}

} // namespace oyako::ui
