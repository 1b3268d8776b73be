// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/grid.h"

#include "core/pages/sheet_rows.h"

#include <numeric>

namespace oyako::pages {

namespace {

constexpr double titleWidth = 7; // mm

QList<RowSetter::Slot> place(const GridRow &row, double left, double width)
{
    const double shares = std::accumulate(row.cells.begin(), row.cells.end(), 0.0,
                                          [](double sum, const GridCell &cell) { return sum + cell.share; });
    QList<RowSetter::Slot> placed;
    double x = left;
    for (const GridCell &cell : row.cells) {
        const double whole = cell.share / shares * width;
        placed << RowSetter::Slot{&cell.field, x, cell.caption, whole - cell.caption};
        x += whole;
    }
    return placed;
}

/// One character under the other, as Japanese forms write the name of a group.
QString upright(const QString &title)
{
    QStringList characters;
    for (const char32_t character : title.toUcs4()) {
        characters << QString::fromUcs4(&character, 1);
    }
    return characters.join(QLatin1Char('\n'));
}

void addTitle(Flow &flow, const GridGroup &group, double from, double to, double points)
{
    if (group.title.isEmpty() || to <= from) {
        return;
    }
    const Rect rect{flow.left(), from, titleWidth, to - from};
    flow.elements() << Box{.rect = rect, .fill = Tone::AccentShade};
    flow.elements() << Text{.string = upright(group.title),
                            .box = rect,
                            .points = points,
                            .weight = Weight::Bold,
                            .align = Align::Center,
                            .fit = Fit::ShrinkToBox};
}

double leastHeight(const GridGroup &group)
{
    return std::accumulate(group.rows.begin(), group.rows.end(), 0.0,
                           [](double sum, const GridRow &row) { return sum + row.least; });
}

void addGroup(Flow &flow, const GridGroup &group, const SheetStyle &style, const SheetWords &words)
{
    const double indent = group.title.isEmpty() ? 0 : titleWidth;
    RowSetter rows(flow, style, words);
    if (leastHeight(group) < flow.whole()) {
        flow.need(leastHeight(group));
    }
    double from = flow.y();
    for (const GridRow &row : group.rows) {
        const double before = flow.y();
        const auto placed = place(row, flow.left() + indent, flow.width() - indent);
        if (before > from && rows.height(placed, row.least) > flow.remaining()) {
            addTitle(flow, group, from, before, style.points);
            flow.newPage();
            from = flow.y();
        }
        rows.addRow(placed, row.least);
    }
    addTitle(flow, group, from, flow.y(), style.points);
}

} // namespace

void addGrid(Flow &flow, const QList<GridGroup> &groups, const SheetStyle &style, const SheetWords &words)
{
    const Rect frame{flow.left(), flow.y(), flow.width(), 0};
    for (const GridGroup &group : groups) {
        addGroup(flow, group, style, words);
    }
    if (flow.y() > frame.y) {
        flow.elements() << Box{
            .rect = {frame.x, frame.y, frame.width, flow.y() - frame.y}, .stroke = 0.4, .tone = Tone::Soft};
    }
}

} // namespace oyako::pages
