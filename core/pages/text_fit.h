// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QStringList>

namespace oyako::pages {

/// How wide type is. Core has no fonts: ui/paint answers for the real ones, tests for a made-up one.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    /// Width in millimetres of one line of text.
    [[nodiscard]] virtual double width(const QString &text, double points, Weight weight) const = 0;
};

/// From one line to the next, in millimetres.
[[nodiscard]] double lineHeight(double points);

/// Breaks where Unicode (UAX #14) allows: between kanji and kana, never before a closing mark or a small kana, never
/// inside a Latin word or a number unless it is wider than the line. Line feeds are kept.
[[nodiscard]] QStringList breakLines(const QString &text, double width, double points, Weight weight,
                                     const TextMeasure &measure);

/// Height in millimetres of the text set in lines of this width. Empty text has the height of one line.
[[nodiscard]] double heightOf(const QString &text, double width, double points, Weight weight,
                              const TextMeasure &measure);

/// A text as it is painted.
struct FittedText {
    double points = 0;
    QStringList lines;
    QString rest; ///< What found no room, exactly; empty when everything is in lines.
};

/// Applies the text's fit rule. Lines that still find no room at minPoints are in rest; the last line shown then ends
/// with "…". Only texts whose fit may shrink have a rest.
[[nodiscard]] FittedText fit(const Text &text, const TextMeasure &measure);

} // namespace oyako::pages
