// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/text_fit.h"

namespace oyako::pages {

/// One printed option.
struct Choice {
    QString label = {};
    bool chosen = false;
    QString detail = {}; ///< Written beside it: "1日 10 本". Also shown when the option is not chosen.
};

/// How options are marked: a ring around the one chosen, or a box with a tick before each.
enum class ChoiceMark { Ring, Tick };

/// Prints options side by side from the top left of `area`, going on in further lines where the width ends; an option
/// wider than the area is wrapped. Chosen ones are ringed or ticked and bold, so that the choice is seen in grey print
/// too. Appends to `elements` and returns the height used in millimetres; the height of `area` is not looked at.
double addChoices(QList<Element> &elements, const QList<Choice> &choices, ChoiceMark mark, const Rect &area,
                  double points, const TextMeasure &measure);

/// Height of one line of options, ring included.
[[nodiscard]] double choiceLineHeight(double points);

/// A tick (check mark) inside `rect`.
[[nodiscard]] Path tick(const Rect &rect);

} // namespace oyako::pages
