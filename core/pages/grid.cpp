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

/// The heavy frame around what a grid puts on one page.
class Frame {
public:
    explicit Frame(Flow &flow)
        : m_flow(flow)
        , m_page(flow.pageCount())
        , m_from(flow.y())
    {
    }

    void need(double height)
    {
        if (m_flow.remaining() < height && !m_flow.atTop()) {
            newPage();
        }
    }
    void newPage()
    {
        close();
        m_flow.newPage();
        m_page = m_flow.pageCount();
        m_from = m_flow.y();
    }
    /// A row taller than a page began further pages itself; its own lines frame it there.
    void close() const
    {
        if (m_page == m_flow.pageCount() && m_flow.y() > m_from) {
            m_flow.elements() << Box{.rect = {m_flow.left(), m_from, m_flow.width(), m_flow.y() - m_from},
                                     .stroke = 0.4,
                                     .tone = Tone::Soft};
        }
    }

private:
    Flow &m_flow;
    qsizetype m_page;
    double m_from;
};

void addGroup(Flow &flow, Frame &frame, const GridGroup &group, const SheetStyle &style, const SheetWords &words)
{
    const double indent = group.title.isEmpty() ? 0 : titleWidth;
    RowSetter rows(flow, style, words);
    if (leastHeight(group) < flow.whole()) {
        frame.need(leastHeight(group));
    }
    double from = flow.y();
    for (const GridRow &row : group.rows) {
        const double before = flow.y();
        const auto placed = place(row, flow.left() + indent, flow.width() - indent);
        if (rows.height(placed, row.least) > flow.remaining() && !flow.atTop()) {
            addTitle(flow, group, from, before, style.points);
            frame.newPage();
            from = flow.y();
        }
        rows.addRow(placed, row.least);
    }
    addTitle(flow, group, from, flow.y(), style.points);
}

} // namespace

void addGrid(Flow &flow, const QList<GridGroup> &groups, const SheetStyle &style, const SheetWords &words)
{
    Frame frame(flow);
    for (const GridGroup &group : groups) {
        addGroup(flow, frame, group, style, words);
    }
    frame.close();
}

} // namespace oyako::pages
