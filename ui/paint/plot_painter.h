// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paint/colours.h"
#include "ui/paint/plot_layout.h"

class QPainter;

namespace oyako::paint {

/// Paints a chart into `area`, given in the painter's units. Lines are told apart by dash and marker as well as by
/// colour, fills are opaque, so that the chart survives a grey printer, colour-blind eyes and PDF/A.
void paintPlot(QPainter &painter, const pages::Plot &plot, const QRectF &area, const PlotStyle &style,
               const Typeface &typeface = Typeface::shared(), const Colours &colours = paperColours());

} // namespace oyako::paint
