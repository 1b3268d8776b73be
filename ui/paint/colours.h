// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QColor>
#include <QList>

namespace oyako::paint {

/// The colours of a page or chart. All opaque: PDF/A-1 knows no transparency.
struct Colours {
    QColor ink;
    QColor soft;
    QColor hairline;
    QColor shade;
    QColor accent;
    QColor accentShade;
    QColor paper;
    QColor grid;          ///< Lines inside a chart.
    QList<QColor> bands;  ///< Pale to less pale.
    QColor curve;         ///< Reference lines.
    QList<QColor> series; ///< Measured values; told apart by marker and dash as well.

    [[nodiscard]] QColor of(pages::Tone tone) const;
};

/// Black ink on white: paper, PDF and pictures.
[[nodiscard]] const Colours &paperColours();
/// For charts on a dark screen.
[[nodiscard]] const Colours &darkColours();

} // namespace oyako::paint
