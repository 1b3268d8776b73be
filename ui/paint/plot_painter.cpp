// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/plot_painter.h"

#include "ui/paint/page_painter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace oyako::paint {

namespace {

Qt::PenStyle style(pages::Stroke stroke)
{
    switch (stroke) {
    case pages::Stroke::Dashed: return Qt::DashLine;
    case pages::Stroke::Dotted: return Qt::DotLine;
    case pages::Stroke::DashDot: return Qt::DashDotLine;
    case pages::Stroke::Solid: break;
    }
    return Qt::SolidLine;
}

/// The line of a series by its colour index, so that grey print tells them apart.
Qt::PenStyle seriesStyle(int colour)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[colour % 4];
}

QPolygonF shape(pages::Marker marker, const QPointF &at, double radius)
{
    if (marker == pages::Marker::Square) {
        const double side = radius * 0.88;
        return QPolygonF(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side));
    }
    if (marker == pages::Marker::Triangle) {
        return {at + QPointF(0, -radius * 1.15), at + QPointF(radius * 1.1, radius * 0.8),
                at + QPointF(-radius * 1.1, radius * 0.8)};
    }
    return {at + QPointF(0, -radius * 1.25), at + QPointF(radius * 1.25, 0), at + QPointF(0, radius * 1.25),
            at + QPointF(-radius * 1.25, 0)};
}

class PlotPainter final {
public:
    PlotPainter(QPainter &painter, const pages::Plot &plot, const PlotLayout &layout, const Typeface &typeface,
                const Colours &colours)
        : m_painter(painter)
        , m_plot(plot)
        , m_layout(layout)
        , m_typeface(typeface)
        , m_colours(colours)
        , m_millimetre(layout.style().millimetre)
    {
    }

    void run()
    {
        m_painter.save();
        m_painter.setClipRect(m_layout.frame(), Qt::IntersectClip);
        bands();
        grid();
        curves();
        guides();
        m_painter.restore();
        frame();
        for (const pages::Series &series : m_plot.series) {
            drawSeries(series);
        }
        words();
    }

private:
    [[nodiscard]] QColor colourOf(const pages::Series &series) const
    {
        return m_colours.series.at(series.colour % m_colours.series.size());
    }

    void setPen(const QColor &colour, double millimetres, Qt::PenStyle pen = Qt::SolidLine)
    {
        QPen line(colour, millimetres * m_millimetre, pen);
        line.setCapStyle(Qt::FlatCap);
        line.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(line);
        m_painter.setBrush(Qt::NoBrush);
    }

    [[nodiscard]] QPolygonF polygon(const QList<pages::PlotPoint> &points, pages::Side side) const
    {
        QPolygonF line;
        for (const pages::PlotPoint &point : points) {
            line << m_layout.toUnits(point, side);
        }
        return line;
    }

    void bands()
    {
        for (const pages::Band &band : m_plot.bands) {
            QPolygonF outline = polygon(band.lower, band.side);
            const QPolygonF upper = polygon(band.upper, band.side);
            std::for_each(upper.crbegin(), upper.crend(), [&outline](const QPointF &point) { outline << point; });
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.bands.at(std::clamp<qsizetype>(band.depth, 0, m_colours.bands.size() - 1)));
            m_painter.drawPolygon(outline);
        }
    }

    void grid()
    {
        const QRectF &area = m_layout.frame();
        for (const pages::Tick &tick : m_plot.x.ticks) {
            setPen(m_colours.grid, tick.major ? 0.12 : 0.06);
            const double x = m_layout.toUnits({tick.at, 0}).x();
            m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
        for (const pages::Tick &tick : m_plot.y.ticks) {
            setPen(m_colours.grid, tick.major ? 0.12 : 0.06);
            const double y = m_layout.toUnits({m_plot.x.from, tick.at}).y();
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }

    void curves()
    {
        for (const pages::Curve &curve : m_plot.curves) {
            setPen(m_colours.curve, curve.width, style(curve.stroke));
            m_painter.drawPolyline(polygon(curve.points, curve.side));
        }
    }

    void guides()
    {
        const QRectF &area = m_layout.frame();
        for (const pages::Guide &guide : m_plot.guides) {
            setPen(m_colours.soft, 0.25, Qt::DashLine);
            if (guide.orientation == Qt::Horizontal) {
                const double y = m_layout.toUnits({m_plot.x.from, guide.at}, guide.side).y();
                m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            } else {
                const double x = m_layout.toUnits({guide.at, 0}).x();
                m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            }
        }
    }

    void frame()
    {
        setPen(m_colours.hairline, 0.2);
        m_painter.drawRect(m_layout.frame());
    }

    void drawSeries(const pages::Series &series)
    {
        m_painter.save();
        m_painter.setClipRect(m_layout.frame().adjusted(-m_millimetre, -m_millimetre, m_millimetre, m_millimetre),
                              Qt::IntersectClip);
        QPolygonF line;
        for (const pages::Mark &mark : series.marks) {
            line << m_layout.toUnits(mark.at, series.side);
        }
        if (series.joined && line.size() > 1) {
            setPen(colourOf(series), 0.45, seriesStyle(series.colour));
            m_painter.drawPolyline(line);
        }
        // Many points stay readable when the markers are smaller.
        const double radius = m_millimetre * (line.size() > 60 ? 0.5 : 0.9);
        for (qsizetype index = 0; index < line.size(); ++index) {
            drawMarker(series, line.at(index), radius, series.marks.at(index).hollow);
        }
        m_painter.restore();
    }

    void drawMarker(const pages::Series &series, const QPointF &at, double radius, bool hollow)
    {
        const QColor colour = colourOf(series);
        setPen(colour, 0.35);
        m_painter.setBrush(hollow ? m_colours.paper : colour);
        if (series.marker == pages::Marker::Circle) {
            m_painter.drawEllipse(at, radius, radius);
        } else {
            m_painter.drawPolygon(shape(series.marker, at, radius));
        }
    }

    void write(const PlacedText &text, const QColor &colour, pages::Weight weight = pages::Weight::Regular)
    {
        m_painter.setPen(colour);
        paintLine(m_painter, text.text, text.at.x(), text.at.y(), text.em, weight, m_typeface);
    }

    void words()
    {
        write(m_layout.title(), m_colours.ink, pages::Weight::Bold);
        for (const QList<PlacedText> *group : {&m_layout.xLabels(), &m_layout.yLabels(), &m_layout.captions()}) {
            for (const PlacedText &text : *group) {
                write(text, m_colours.soft);
            }
        }
        for (const PlacedText &text : m_layout.endLabels()) {
            write(text, m_colours.ink);
        }
        for (const PlacedText &text : m_layout.guideLabels()) {
            m_painter.fillRect(text.box, m_colours.paper);
            write(text, m_colours.soft);
        }
        legend();
    }

    void legend()
    {
        for (qsizetype index = 0; index < m_layout.legend().size(); ++index) {
            const PlacedText &text = m_layout.legend().at(index);
            if (text.text.isEmpty()) {
                continue;
            }
            const pages::Series &series = m_plot.series.at(index);
            const double y = text.at.y() - text.em * 0.35;
            const double x = text.at.x() - m_layout.legendMarker();
            setPen(colourOf(series), 0.45, series.joined ? seriesStyle(series.colour) : Qt::NoPen);
            m_painter.drawLine(QPointF(x, y), QPointF(x + text.em * 1.8, y));
            drawMarker(series, {x + text.em * 0.9, y}, text.em * 0.28, false);
            write(text, m_colours.ink);
        }
    }

    QPainter &m_painter;
    const pages::Plot &m_plot;
    const PlotLayout &m_layout;
    const Typeface &m_typeface;
    const Colours &m_colours;
    double m_millimetre;
};

} // namespace

void paintPlot(QPainter &painter, const pages::Plot &plot, const QRectF &area, const PlotStyle &style,
               const Typeface &typeface, const Colours &colours)
{
    const PlotLayout layout(plot, area, style, typeface);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PlotPainter(painter, plot, layout, typeface, colours).run();
    painter.restore();
}

} // namespace oyako::paint
