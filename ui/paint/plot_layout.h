// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/plot.h"
#include "ui/paint/typeface.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace oyako::paint {

/// How large things are, in the painter's own units (pixels, hundredths of a millimetre).
struct PlotStyle {
    double em = 12;        ///< Type size of labels.
    double millimetre = 4; ///< For line widths and markers.
};

/// A text at a place: its left end and baseline.
struct PlacedText {
    QString text;
    QPointF at;
    double em = 0;
    QRectF box; ///< What it covers.
};

/// Where everything of a chart stands in a rectangle: the frame, and labels that never overlap one another. The painter
/// and a widget that answers the mouse use the same layout.
class PlotLayout final {
public:
    PlotLayout(const pages::Plot &plot, const QRectF &area, const PlotStyle &style, const Typeface &typeface);

    /// The rectangle of the data.
    [[nodiscard]] const QRectF &frame() const { return m_frame; }
    [[nodiscard]] QPointF toUnits(const pages::PlotPoint &point, pages::Side side = pages::Side::Left) const;
    /// The data under a place, on the left axis.
    [[nodiscard]] pages::PlotPoint toData(const QPointF &place) const;

    [[nodiscard]] const PlotStyle &style() const { return m_style; }
    [[nodiscard]] const QList<PlacedText> &xLabels() const { return m_xLabels; }
    [[nodiscard]] const QList<PlacedText> &yLabels() const { return m_yLabels; }
    [[nodiscard]] const QList<PlacedText> &endLabels() const { return m_endLabels; }
    /// Axis titles, reference and note.
    [[nodiscard]] const QList<PlacedText> &captions() const { return m_captions; }
    [[nodiscard]] const PlacedText &title() const { return m_title; }
    /// One for each series that has a label, in order; the marker stands left of it.
    [[nodiscard]] const QList<PlacedText> &legend() const { return m_legend; }
    /// Labels of guides, in order of Plot::guides; empty texts for guides without one.
    [[nodiscard]] const QList<PlacedText> &guideLabels() const { return m_guideLabels; }
    /// Space for a marker left of a legend text.
    [[nodiscard]] double legendMarker() const { return m_style.em * 2.2; }

private:
    [[nodiscard]] double widthOf(const QString &text, double em) const;
    [[nodiscard]] PlacedText place(const QString &text, double x, double baseline, double em) const;
    [[nodiscard]] const pages::Axis &axis(pages::Side side) const;
    [[nodiscard]] double widestTick(const pages::Axis &axis) const;
    void placeHead(const QRectF &area);
    void placeLegend(const QRectF &area, double &y);
    void placeFoot(const QRectF &area);
    void placeFrame(const QRectF &area);
    void placeTicks();
    void placeYTicks(const pages::Axis &vertical, bool right);
    [[nodiscard]] double labelHeight(const pages::Band &band) const;
    void placeEndLabels(const QRectF &area);
    void placeGuideLabels();

    const pages::Plot &m_plot;
    PlotStyle m_style;
    const Typeface &m_typeface;
    QRectF m_frame;
    double m_headBottom = 0;
    double m_footTop = 0;
    double m_rightTicks = 0;
    double m_endEm = 0;
    PlacedText m_title;
    QList<PlacedText> m_xLabels;
    QList<PlacedText> m_yLabels;
    QList<PlacedText> m_endLabels;
    QList<PlacedText> m_captions;
    QList<PlacedText> m_legend;
    QList<PlacedText> m_guideLabels;
};

} // namespace oyako::paint
