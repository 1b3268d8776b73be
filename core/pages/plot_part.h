// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/plot.h"

namespace oyako::pages {

/// A part of a chart, in shares of its whole width and height: 0 ≤ left < right ≤ 1, 0 ≤ bottom < top ≤ 1.
struct PlotWindow {
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;

    [[nodiscard]] bool isWhole() const { return *this == PlotWindow(); }
    friend bool operator==(const PlotWindow &, const PlotWindow &) = default;
};

/// The window `factor` times as large (below 1: nearer), with the place (shares of the whole) kept where it is, within
/// the whole chart and never smaller than a fiftieth of it.
[[nodiscard]] PlotWindow zoomed(const PlotWindow &window, double factor, double x, double y);
/// The window moved by shares of the whole chart, as far as there is room.
[[nodiscard]] PlotWindow movedBy(const PlotWindow &window, double dx, double dy);

/// The chart with its axes narrowed to the window: finer ticks, an axis in years counted in months where that is what
/// can be told apart, lines cut at the window's sides so that their labels stand where they leave it. Labels of lines
/// that leave it above or below are taken away. The whole window gives the chart unchanged.
[[nodiscard]] Plot partOf(const Plot &plot, const PlotWindow &window);

} // namespace oyako::pages
