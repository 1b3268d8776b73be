// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/plot_layout.h"

#include <algorithm>
#include <numeric>

namespace oyako::paint {

namespace {

constexpr double line = 1.35;       // ems from one line of text to the next
constexpr double widestEnd = 0.32;  // share of the width that labels at the right may take
constexpr double smallestEnd = 0.6; // of the type size

struct EndLabel {
    QString text;
    double wanted = 0; // vertical centre
    double got = 0;
};

QString withUnit(const pages::Axis &axis)
{
    const QString &title = axis.title.shown();
    return axis.unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, axis.unit);
}

/// Moves labels apart, as little as possible, so that none is nearer than `step` to the next; keeps them in the range.
void spread(QList<EndLabel> &labels, double step, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.wanted < b.wanted; });
    double least = top;
    for (EndLabel &label : labels) {
        label.got = std::max(label.wanted, least);
        least = label.got + step;
    }
    double most = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->got = std::min(label->got, most);
        most = label->got - step;
    }
}

} // namespace

PlotLayout::PlotLayout(const pages::Plot &plot, const QRectF &area, const PlotStyle &style, const Typeface &typeface)
    : m_plot(plot)
    , m_style(style)
    , m_typeface(typeface)
{
    placeHead(area);
    placeFoot(area);
    placeFrame(area);
    placeTicks();
    placeEndLabels(area);
    placeGuideLabels();
}

double PlotLayout::widthOf(const QString &text, double em) const
{
    return m_typeface.advance(text, pages::Weight::Regular) * em;
}

PlacedText PlotLayout::place(const QString &text, double x, double baseline, double em) const
{
    return {text, {x, baseline}, em, QRectF(x, baseline - em * 0.9, widthOf(text, em), em * 1.05)};
}

const pages::Axis &PlotLayout::axis(pages::Side side) const
{
    return side == pages::Side::Right && m_plot.right ? *m_plot.right : m_plot.y;
}

double PlotLayout::widestTick(const pages::Axis &vertical) const
{
    double widest = 0;
    for (const pages::Tick &tick : vertical.ticks) {
        widest = std::max(widest, widthOf(tick.label, m_style.em));
    }
    return widest;
}

void PlotLayout::placeHead(const QRectF &area)
{
    double y = area.top();
    if (!m_plot.title.isEmpty()) {
        constexpr double boldIsWider = 1.1;
        const double wide = widthOf(m_plot.title.shown(), m_style.em * 1.15) * boldIsWider;
        const double titleEm = m_style.em * 1.15 * std::min(1.0, area.width() / std::max(1.0, wide));
        m_title = place(m_plot.title.shown(), area.left(), y + m_style.em * 1.15, titleEm);
        y += m_style.em * 1.7;
    }
    placeLegend(area, y);
    const QString left = withUnit(m_plot.y);
    if (!left.isEmpty()) {
        m_captions << place(left, area.left(), y + m_style.em, m_style.em);
    }
    if (m_plot.right) {
        const QString right = withUnit(*m_plot.right);
        m_captions << place(right, area.right() - widthOf(right, m_style.em), y + m_style.em, m_style.em);
    }
    m_headBottom = y + m_style.em * line + m_style.em * 0.7;
}

void PlotLayout::placeLegend(const QRectF &area, double &y)
{
    double x = area.left();
    for (const pages::Series &series : m_plot.series) {
        if (series.label.isEmpty()) {
            m_legend << PlacedText{};
            continue;
        }
        const QString &text = series.label.shown();
        const double wide = legendMarker() + widthOf(text, m_style.em);
        if (x > area.left() && x + wide > area.right()) {
            x = area.left();
            y += m_style.em * line;
        }
        m_legend << place(text, x + legendMarker(), y + m_style.em, m_style.em);
        x += wide + m_style.em * 1.2;
    }
    if (x > area.left()) {
        y += m_style.em * line;
    }
}

/// From below: reference and note, each in a line of its own where both do not fit side by side, then the axis.
void PlotLayout::placeFoot(const QRectF &area)
{
    double y = area.bottom() - m_style.em * 0.3;
    const double small = m_style.em * 0.9;
    const QString &reference = m_plot.reference.shown();
    const QString &note = m_plot.note.shown();
    if (!reference.isEmpty()) {
        const double em = std::min(small, small * area.width() / std::max(1.0, widthOf(reference, small)));
        m_captions << place(reference, area.right() - widthOf(reference, em), y, em);
    }
    const bool together = widthOf(reference, small) + widthOf(note, small) + small < area.width();
    if (!note.isEmpty()) {
        y -= together ? 0 : m_style.em * line;
        const double em = std::min(small, small * area.width() / std::max(1.0, widthOf(note, small)));
        m_captions << place(note, area.left(), y, em);
    }
    m_footTop = reference.isEmpty() && note.isEmpty() ? area.bottom() : y - m_style.em * 1.2;
}

void PlotLayout::placeFrame(const QRectF &area)
{
    double widest = 0;
    for (const pages::Curve &curve : m_plot.curves) {
        widest = std::max(widest, widthOf(curve.label.shown(), m_style.em));
    }
    for (const pages::Band &band : m_plot.bands) {
        widest = std::max(widest, widthOf(band.label.shown(), m_style.em));
    }
    const double room = area.width() * widestEnd;
    m_endEm = widest > room ? std::max(smallestEnd * m_style.em, m_style.em * room / widest) : m_style.em;
    const double ends = widest > 0 ? widest * m_endEm / m_style.em + m_style.em * 0.8 : m_style.em;
    m_rightTicks = m_plot.right ? widestTick(*m_plot.right) + m_style.em * 0.5 : 0;
    const double left = area.left() + widestTick(m_plot.y) + m_style.em * 0.6;
    const double bottom =
        m_footTop - m_style.em * line * (m_plot.x.title.isEmpty() && m_plot.x.unit.isEmpty() ? 1.5 : 2.4);
    m_frame = QRectF(QPointF(left, m_headBottom), QPointF(area.right() - ends - m_rightTicks, bottom));
}

QPointF PlotLayout::toUnits(const pages::PlotPoint &point, pages::Side side) const
{
    const pages::Axis &vertical = axis(side);
    return {m_frame.left() + (point.x - m_plot.x.from) / (m_plot.x.to - m_plot.x.from) * m_frame.width(),
            m_frame.bottom() - (point.y - vertical.from) / (vertical.to - vertical.from) * m_frame.height()};
}

pages::PlotPoint PlotLayout::toData(const QPointF &place) const
{
    return {m_plot.x.from + (place.x() - m_frame.left()) / m_frame.width() * (m_plot.x.to - m_plot.x.from),
            m_plot.y.from + (m_frame.bottom() - place.y()) / m_frame.height() * (m_plot.y.to - m_plot.y.from)};
}

void PlotLayout::placeTicks()
{
    double free = m_frame.left() - m_style.em * 3;
    for (const pages::Tick &tick : m_plot.x.ticks) {
        const double wide = widthOf(tick.label, m_style.em);
        const double x = toUnits({tick.at, 0}).x() - wide / 2;
        if (!tick.label.isEmpty() && x >= free) {
            m_xLabels << place(tick.label, x, m_frame.bottom() + m_style.em * 1.6, m_style.em);
            free = x + wide + m_style.em * 0.6;
        }
    }
    const QString below = withUnit(m_plot.x);
    if (!below.isEmpty()) {
        m_captions << place(below, m_frame.center().x() - widthOf(below, m_style.em) / 2,
                            m_frame.bottom() + m_style.em * 2.85, m_style.em);
    }
    placeYTicks(m_plot.y, false);
    if (m_plot.right) {
        placeYTicks(*m_plot.right, true);
    }
}

void PlotLayout::placeYTicks(const pages::Axis &vertical, bool right)
{
    double free = m_frame.bottom() + m_style.em * 2;
    for (const pages::Tick &tick : vertical.ticks) {
        const double y = toUnits({m_plot.x.from, tick.at}, right ? pages::Side::Right : pages::Side::Left).y();
        const double baseline = y + m_style.em * 0.38;
        if (tick.label.isEmpty() || baseline > free) {
            continue;
        }
        const double x = right ? m_frame.right() + m_style.em * 0.4
                               : m_frame.left() - m_style.em * 0.4 - widthOf(tick.label, m_style.em);
        m_yLabels << place(tick.label, x, baseline, m_style.em);
        free = baseline - m_style.em * 1.1;
    }
}

/// Beside the part of a band that is its own: the middle, but of nested bands what each shows above the one inside it.
double PlotLayout::labelHeight(const pages::Band &band) const
{
    const auto endOf = [this, &band](const QList<pages::PlotPoint> &edge) {
        return toUnits(edge.last(), band.side).y();
    };
    const double high = endOf(band.upper);
    const double middle = (endOf(band.lower) + high) / 2;
    const auto inside = std::find_if(m_plot.bands.cbegin(), m_plot.bands.cend(), [&band](const pages::Band &other) {
        return other.side == band.side && other.depth == band.depth + 1 && !other.upper.isEmpty();
    });
    if (inside != m_plot.bands.cend()) {
        return (high + endOf(inside->upper)) / 2;
    }
    return band.depth > 0 ? (high + middle) / 2 : middle;
}

void PlotLayout::placeEndLabels(const QRectF &area)
{
    QList<EndLabel> labels;
    for (const pages::Curve &curve : m_plot.curves) {
        if (!curve.label.isEmpty() && !curve.points.isEmpty()) {
            labels << EndLabel{curve.label.shown(), toUnits(curve.points.last(), curve.side).y(), 0};
        }
    }
    for (const pages::Band &band : m_plot.bands) {
        if (!band.label.isEmpty() && !band.lower.isEmpty() && !band.upper.isEmpty()) {
            labels << EndLabel{band.label.shown(), std::clamp(labelHeight(band), m_frame.top(), m_frame.bottom()), 0};
        }
    }
    spread(labels, m_endEm * 1.15, m_frame.top() + m_endEm * 0.5, m_frame.bottom() - m_endEm * 0.3);
    const double x = m_frame.right() + m_rightTicks + m_style.em * 0.4;
    const double room = area.right() - x;
    for (const EndLabel &label : labels) {
        const double em = std::min(m_endEm, m_endEm * room / std::max(1.0, widthOf(label.text, m_endEm)));
        m_endLabels << place(label.text, x, label.got + em * 0.38, em);
    }
}

void PlotLayout::placeGuideLabels()
{
    QList<QRectF> taken;
    for (const pages::Guide &guide : m_plot.guides) {
        if (guide.label.isEmpty()) {
            m_guideLabels << PlacedText{};
            continue;
        }
        const QString &text = guide.label.shown();
        const double wide = widthOf(text, m_style.em);
        const bool horizontal = guide.orientation == Qt::Horizontal;
        const QPointF at =
            toUnits(horizontal ? pages::PlotPoint{m_plot.x.from, guide.at} : pages::PlotPoint{guide.at, 0}, guide.side);
        const double x = horizontal ? m_frame.left() + m_style.em * 0.4
                                    : std::min(at.x() + m_style.em * 0.3, m_frame.right() - wide);
        double baseline = horizontal ? at.y() - m_style.em * 0.3 : m_frame.top() + m_style.em * 1.1;
        PlacedText placed = place(text, x, baseline, m_style.em);
        const auto collides = [&placed](const QRectF &other) { return other.intersects(placed.box); };
        while (std::any_of(taken.cbegin(), taken.cend(), collides) && baseline < m_frame.bottom()) {
            baseline += m_style.em * 0.6;
            placed = place(text, x, baseline, m_style.em);
        }
        taken << placed.box;
        m_guideLabels << placed;
    }
}

} // namespace oyako::paint
