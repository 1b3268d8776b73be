// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/page_painter.h"

#include "ui/paint/plot_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace oyako::paint {

namespace {

double units(double millimetres)
{
    return millimetres * unitsPerMillimetre;
}

QPointF toUnits(const pages::Point &point)
{
    return {units(point.x), units(point.y)};
}

QRectF toUnits(const pages::Rect &rect)
{
    return {units(rect.x), units(rect.y), units(rect.width), units(rect.height)};
}

Qt::PenStyle style(pages::Dash dash)
{
    switch (dash) {
    case pages::Dash::Dashed: return Qt::DashLine;
    case pages::Dash::Dotted: return Qt::DotLine;
    case pages::Dash::Solid: break;
    }
    return Qt::SolidLine;
}

class ElementPainter final {
public:
    ElementPainter(QPainter &painter, const Typeface &typeface, const Colours &colours)
        : m_painter(painter)
        , m_typeface(typeface)
        , m_colours(colours)
    {
    }

    void operator()(const pages::Text &text)
    {
        const pages::FittedText fitted = pages::fit(text, m_typeface);
        const double em = fitted.points * pages::millimetresPerPoint;
        const double line = pages::lineHeight(fitted.points);
        const double height = line * static_cast<double>(fitted.lines.size());
        double y = text.box.y;
        if (text.verticalAlign == pages::VerticalAlign::Middle) {
            y += (text.box.height - height) / 2;
        } else if (text.verticalAlign == pages::VerticalAlign::Bottom) {
            y += text.box.height - height;
        }
        y += (line - em * (m_typeface.ascent() + m_typeface.descent())) / 2 + em * m_typeface.ascent();
        m_painter.setPen(m_colours.of(text.tone));
        for (const QString &words : fitted.lines) {
            paintLine(m_painter, words, units(startOf(text, words, fitted.points)), units(y), units(em), text.weight,
                      m_typeface);
            y += line;
        }
    }

    void operator()(const pages::Line &line)
    {
        setPen(line.width, line.tone, line.dash);
        m_painter.drawLine(toUnits(line.from), toUnits(line.to));
    }

    void operator()(const pages::Box &box)
    {
        setPen(box.stroke, box.tone, box.dash);
        setBrush(box.fill);
        if (box.radius > 0) {
            m_painter.drawRoundedRect(toUnits(box.rect), units(box.radius), units(box.radius));
        } else {
            m_painter.drawRect(toUnits(box.rect));
        }
    }

    void operator()(const pages::Ellipse &ellipse)
    {
        setPen(ellipse.stroke, ellipse.tone, pages::Dash::Solid);
        setBrush(ellipse.fill);
        m_painter.drawEllipse(toUnits(ellipse.rect));
    }

    void operator()(const pages::Path &path)
    {
        QPainterPath line;
        for (qsizetype index = 0; index < path.points.size(); ++index) {
            const QPointF point = toUnits(path.points.at(index));
            index == 0 ? line.moveTo(point) : line.lineTo(point);
        }
        if (path.closed) {
            line.closeSubpath();
        }
        setPen(path.stroke, path.tone, pages::Dash::Solid);
        setBrush(path.fill);
        m_painter.drawPath(line);
    }

    void operator()(const pages::Modules &modules)
    {
        QPainterPath dark;
        const double side = modules.side > 0 ? units(modules.rect.width) / modules.side : 0;
        for (int index = 0; index < modules.side * modules.side && index < modules.dark.size(); ++index) {
            if (modules.dark.testBit(index)) {
                dark.addRect(units(modules.rect.x) + index % modules.side * side,
                             units(modules.rect.y) + index / modules.side * side, side, side);
            }
        }
        m_painter.fillPath(dark, m_colours.ink);
    }

    void operator()(const pages::PlotFrame &frame)
    {
        if (frame.plot) {
            const PlotStyle style{.em = units(7 * pages::millimetresPerPoint), .millimetre = unitsPerMillimetre};
            paintPlot(m_painter, *frame.plot, toUnits(frame.rect), style, m_typeface, m_colours);
        }
    }

private:
    [[nodiscard]] double startOf(const pages::Text &text, const QString &words, double points) const
    {
        if (text.align == pages::Align::Left) {
            return text.box.x;
        }
        const double spare = text.box.width - m_typeface.width(words, points, text.weight);
        return text.box.x + (text.align == pages::Align::Center ? spare / 2 : spare);
    }

    void setPen(double width, pages::Tone tone, pages::Dash dash)
    {
        QPen pen(width > 0 ? style(dash) : Qt::NoPen);
        pen.setColor(m_colours.of(tone));
        pen.setWidthF(units(width));
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(dash == pages::Dash::Solid ? Qt::SquareCap : Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
    }

    void setBrush(const std::optional<pages::Tone> &fill)
    {
        m_painter.setBrush(fill ? QBrush(m_colours.of(*fill)) : QBrush(Qt::NoBrush));
    }

    QPainter &m_painter;
    const Typeface &m_typeface;
    const Colours &m_colours;
};

} // namespace

void paintLine(QPainter &painter, const QString &line, double x, double y, double em, pages::Weight weight,
               const Typeface &typeface)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(em)));
    for (const FaceRun &run : typeface.runs(line, weight)) {
        painter.setFont(typeface.font(run.face, pixels, weight));
        painter.drawText(QPointF(x, y), run.text);
        x += run.advance * em;
    }
}

void paintPage(QPainter &painter, const pages::Page &page, double pixelsPerMillimetre, const Typeface &typeface,
               const Colours &colours)
{
    painter.save();
    painter.scale(pixelsPerMillimetre / unitsPerMillimetre, pixelsPerMillimetre / unitsPerMillimetre);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ElementPainter elements(painter, typeface, colours);
    for (const pages::Element &element : page.elements) {
        std::visit(elements, element);
    }
    painter.restore();
}

} // namespace oyako::paint
