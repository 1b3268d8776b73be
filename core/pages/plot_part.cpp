// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/plot_part.h"

#include "core/pages/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace oyako::pages {

namespace {

constexpr double smallest = 0.02;
constexpr double labelsWanted = 8;
constexpr int finePerLabel = 5;

/// 1, 2 or 5 times a power of ten: the first that gives no more labels than wanted.
double labelStep(double range)
{
    double step = std::pow(10.0, std::floor(std::log10(range / labelsWanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (range / (step * factor) <= labelsWanted) {
            return step * factor;
        }
    }
    return step * 10;
}

/// The lowest and highest labelled place of an axis: two scales that share a chart are labelled only in part.
std::pair<double, double> labelledRange(const Axis &axis)
{
    double from = axis.to;
    double to = axis.from;
    for (const Tick &tick : axis.ticks) {
        if (!tick.label.isEmpty()) {
            from = std::min(from, tick.at);
            to = std::max(to, tick.at);
        }
    }
    return {from, to};
}

Axis narrowed(const Axis &axis, double fromShare, double toShare)
{
    Axis part = axis;
    const double whole = axis.to - axis.from;
    part.from = axis.from + whole * fromShare;
    part.to = axis.from + whole * toShare;
    const double step = labelStep(part.to - part.from);
    const auto [lowest, highest] = labelledRange(axis);
    part.ticks = partlyLabelled(evenTicks(part.from, part.to, step / finePerLabel, step), lowest, highest);
    return part;
}

/// An age in years is kept in months: whole years are labelled while several are seen, else months.
Axis narrowedYears(const Axis &axis, double fromShare, double toShare)
{
    constexpr double monthsInYear = 12;
    constexpr double monthsTold = 30;
    Axis part = axis;
    const double whole = axis.to - axis.from;
    part.from = axis.from + whole * fromShare;
    part.to = axis.from + whole * toShare;
    if (part.to - part.from > monthsTold) {
        const double first = std::ceil(part.from / monthsInYear) * monthsInYear;
        part.ticks = yearTicks(first, part.to, 3, 1);
        return part;
    }
    part.title = coded(QStringLiteral("age-months"));
    part.ticks = evenTicks(part.from, part.to, 1, std::max(1.0, labelStep(part.to - part.from)));
    return part;
}

Label labelIfInside(const Label &label, const QList<PlotPoint> &line, const Axis &axis)
{
    const bool inside = !line.isEmpty() && line.last().y >= axis.from && line.last().y <= axis.to;
    return inside ? label : Label();
}

} // namespace

PlotWindow movedBy(const PlotWindow &window, double dx, double dy)
{
    const double x = std::clamp(dx, -window.left, 1 - window.right);
    const double y = std::clamp(dy, -window.bottom, 1 - window.top);
    return {window.left + x, window.right + x, window.bottom + y, window.top + y};
}

PlotWindow zoomed(const PlotWindow &window, double factor, double x, double y)
{
    const double width = std::clamp((window.right - window.left) * factor, smallest, 1.0);
    const double height = std::clamp((window.top - window.bottom) * factor, smallest, 1.0);
    const double left = x - (x - window.left) / (window.right - window.left) * width;
    const double bottom = y - (y - window.bottom) / (window.top - window.bottom) * height;
    const double keptLeft = std::clamp(left, 0.0, 1 - width);
    const double keptBottom = std::clamp(bottom, 0.0, 1 - height);
    return {keptLeft, std::min(1.0, keptLeft + width), keptBottom, std::min(1.0, keptBottom + height)};
}

Plot partOf(const Plot &plot, const PlotWindow &window)
{
    if (window.isWhole()) {
        return plot;
    }
    Plot part = plot;
    const bool years = plot.x.title.code == QLatin1String("age-years");
    part.x = years ? narrowedYears(plot.x, window.left, window.right) : narrowed(plot.x, window.left, window.right);
    part.y = narrowed(plot.y, window.bottom, window.top);
    if (plot.right) {
        part.right = narrowed(*plot.right, window.bottom, window.top);
    }
    const auto axisOf = [&part](Side side) -> const Axis & {
        return side == Side::Right && part.right ? *part.right : part.y;
    };
    for (Curve &curve : part.curves) {
        curve.points = clipped(curve.points, part.x.from, part.x.to);
        curve.label = labelIfInside(curve.label, curve.points, axisOf(curve.side));
    }
    for (Band &band : part.bands) {
        band.lower = clipped(band.lower, part.x.from, part.x.to);
        band.upper = clipped(band.upper, part.x.from, part.x.to);
        const bool outside = band.lower.isEmpty() || band.upper.isEmpty() ||
                             band.lower.last().y > axisOf(band.side).to || band.upper.last().y < axisOf(band.side).from;
        band.label = outside ? Label() : band.label;
    }
    return part;
}

} // namespace oyako::pages
