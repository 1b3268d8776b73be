// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/plot.h"

#include <cmath>

namespace oyako::pages {

namespace {

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return decimals;
        }
    }
    return 4;
}

} // namespace

std::optional<double> heightAt(const QList<PlotPoint> &line, double x)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const PlotPoint &point = line.at(i);
        if (point.x == x) {
            return point.y;
        }
        if (i > 0 && line.at(i - 1).x < x && x < point.x) {
            const PlotPoint &before = line.at(i - 1);
            return before.y + (point.y - before.y) * (x - before.x) / (point.x - before.x);
        }
    }
    return std::nullopt;
}

QList<Tick> evenTicks(double from, double to, double step, double labelStep)
{
    QList<Tick> ticks;
    const auto first = static_cast<qint64>(std::ceil(from / step - 1e-9));
    const auto last = static_cast<qint64>(std::floor(to / step + 1e-9));
    const auto every = std::max<qint64>(1, std::llround(labelStep / step));
    const int decimals = decimalsOf(labelStep);
    for (qint64 index = first; index <= last; ++index) {
        const double at = static_cast<double>(index) * step;
        const bool labelled = index % every == 0;
        ticks << Tick{at, labelled ? QString::number(at, 'f', decimals) : QString(), labelled};
    }
    return ticks;
}

} // namespace oyako::pages
