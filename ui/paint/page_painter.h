// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"
#include "ui/paint/colours.h"
#include "ui/paint/typeface.h"

class QPainter;

namespace oyako::paint {

/// Painting happens in hundredths of a millimetre: fine enough for whole-number font sizes, the same on every device.
inline constexpr double unitsPerMillimetre = 100;

/// Paints one page with its top left corner at the painter's origin, `pixelsPerMillimetre` device pixels to the
/// millimetre. The painter is left as it was.
void paintPage(QPainter &painter, const pages::Page &page, double pixelsPerMillimetre,
               const Typeface &typeface = Typeface::shared(), const Colours &colours = paperColours());

/// Paints one line of text with its left end at x and its baseline at y, in the painter's own units; `em` is the type
/// size in those units.
void paintLine(QPainter &painter, const QString &line, double x, double y, double em, pages::Weight weight,
               const Typeface &typeface);

} // namespace oyako::paint
