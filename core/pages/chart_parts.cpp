// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/chart_parts.h"

#include <cmath>

namespace oyako::pages {

namespace {

PlotPoint at(double x, const PlotPoint &a, const PlotPoint &b)
{
    return {x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)};
}

} // namespace

Label coded(const QString &code)
{
    return {.code = code};
}

Label named(const growth::ReferenceInfo &reference)
{
    const bool saysEdition = reference.edition.isEmpty() || reference.name.contains(reference.edition);
    return {.code = reference.id,
            .text = saysEdition ? reference.name : reference.name + u" (" + reference.edition + u')'};
}

QList<PlotPoint> clipped(const QList<PlotPoint> &line, double from, double to)
{
    QList<PlotPoint> inside;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const PlotPoint &point = line.at(i);
        if (i > 0) {
            const PlotPoint &before = line.at(i - 1);
            for (const double edge : {from, to}) {
                if (before.x < edge && edge < point.x) {
                    inside.append(at(edge, before, point));
                }
            }
        }
        if (point.x >= from && point.x <= to) {
            inside.append(point);
        }
    }
    return inside;
}

QList<Tick> yearTicks(double fromMonths, double toMonths, double step, int labelYears)
{
    QList<Tick> ticks;
    for (double month = fromMonths; month <= toMonths; month += step) {
        const bool year = std::fmod(month, 12) == 0;
        const bool labelled = std::fmod(month, 12 * labelYears) == 0;
        ticks.append({month, labelled ? QString::number(static_cast<int>(month) / 12) : QString(), year});
    }
    return ticks;
}

QList<Tick> partlyLabelled(QList<Tick> ticks, double labelFrom, double labelTo)
{
    for (Tick &tick : ticks) {
        if (tick.at < labelFrom || tick.at > labelTo) {
            tick.label.clear();
        }
    }
    return ticks;
}

} // namespace oyako::pages
