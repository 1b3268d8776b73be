// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/table.h"

#include <algorithm>
#include <numeric>

namespace oyako::pages {

namespace {

constexpr double padX = 0.9; // mm
constexpr double padY = 0.6; // mm
constexpr double leastPoints = 4.5;

/// A cell with its text already broken into lines.
struct SetCell {
    const Cell *cell = nullptr;
    Align align = Align::Left;
    double x = 0;
    double width = 0;
    QStringList lines;
    double choicesHeight = 0;
};

class TableSetter final {
public:
    TableSetter(Flow &flow, const Table &table)
        : m_flow(flow)
        , m_table(table)
    {
        const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                              [](double sum, const Column &column) { return sum + column.width; });
        double x = flow.left();
        for (const Column &column : table.columns) {
            m_lefts << x;
            x += column.width / shares * flow.width();
        }
        m_lefts << x;
    }

    void run()
    {
        const Row blank(m_table.columns.size());
        const Row head = headRow();
        const qsizetype count = std::max<qsizetype>(m_table.rows.size(), m_table.leastRows);
        for (qsizetype index = 0; index < count; ++index) {
            const bool spare = index >= std::max<qsizetype>(1, m_table.rows.size());
            if (spare && m_flow.remaining() < m_table.leastHeight) {
                return;
            }
            const Row &row = index < m_table.rows.size() ? m_table.rows.at(index) : blank;
            addRow(row, head, index == 0);
        }
        if (count == 0) {
            addHead(head);
        }
    }

private:
    [[nodiscard]] Row headRow() const
    {
        Row row;
        for (const Column &column : m_table.columns) {
            row << Cell{.text = column.title, .heading = true};
        }
        return row;
    }

    [[nodiscard]] QList<SetCell> set(const Row &row, double points) const
    {
        QList<SetCell> cells;
        qsizetype column = 0;
        for (const Cell &cell : row) {
            const qsizetype end = std::min<qsizetype>(column + cell.span, m_table.columns.size());
            SetCell done{
                &cell, m_table.columns.at(column).align, m_lefts.at(column), m_lefts.at(end) - m_lefts.at(column), {},
                0};
            if (!cell.text.isEmpty()) {
                const double room = done.width - 2 * padX;
                const bool isOneLine =
                    cell.whole && m_flow.measure().width(cell.text, leastPoints, cell.weight) <= room;
                done.lines = isOneLine ? QStringList{cell.text}
                                       : breakLines(cell.text, room, points, cell.weight, m_flow.measure());
            }
            if (!cell.choices.isEmpty()) {
                QList<Element> unused;
                done.choicesHeight = addChoices(unused, cell.choices, ChoiceMark::Ring, {0, 0, done.width - padX, 0},
                                                points, m_flow.measure());
            }
            cells << done;
            column = end;
        }
        return cells;
    }

    [[nodiscard]] static double heightOf(const QList<SetCell> &cells, double points)
    {
        double height = 0;
        for (const SetCell &cell : cells) {
            height = std::max(height, static_cast<double>(cell.lines.size()) * lineHeight(points) + cell.choicesHeight +
                                          2 * padY);
        }
        return height;
    }

    void addHead(const Row &head)
    {
        if (!m_table.hasHead) {
            return;
        }
        const QList<SetCell> cells = set(head, m_table.headPoints);
        const double height = std::max(5.0, heightOf(cells, m_table.headPoints));
        paint(cells, m_flow.take(height), m_table.headPoints, true);
    }

    /// A row that would not even fit on an empty page is broken; every other row stays whole.
    void addRow(const Row &row, const Row &head, bool first)
    {
        QList<SetCell> cells = set(row, m_table.points);
        const double headHeight =
            m_table.hasHead ? std::max(5.0, heightOf(set(head, m_table.headPoints), m_table.headPoints)) : 0;
        double height = std::max(m_table.leastHeight, heightOf(cells, m_table.points));
        const bool fitsAPage = height + headHeight <= m_flow.whole();
        const double wanted = fitsAPage ? height : m_table.leastHeight;
        if (first || m_flow.remaining() < wanted) {
            m_flow.need(wanted + (first ? headHeight : 0));
            addHead(head);
            m_newPage = true;
        }
        while (height > m_flow.remaining() + 0.01) {
            cells = addPart(cells);
            m_flow.newPage();
            addHead(head);
            m_newPage = true;
            height = std::max(m_table.leastHeight, heightOf(cells, m_table.points));
        }
        paint(cells, m_flow.take(height), m_table.points, false);
    }

    /// Paints as many lines as the page still holds; returns what is left.
    QList<SetCell> addPart(const QList<SetCell> &cells)
    {
        const double room = m_flow.remaining();
        const auto count =
            std::max<qsizetype>(1, static_cast<qsizetype>((room - 2 * padY) / lineHeight(m_table.points)));
        QList<SetCell> now = cells;
        QList<SetCell> later = cells;
        for (qsizetype index = 0; index < cells.size(); ++index) {
            now[index].lines = cells.at(index).lines.mid(0, count);
            later[index].lines = cells.at(index).lines.mid(count);
            later[index].choicesHeight = 0;
        }
        paint(now, m_flow.take(room), m_table.points, false);
        return later;
    }

    void paint(const QList<SetCell> &cells, const Rect &strip, double points, bool head)
    {
        for (const SetCell &cell : cells) {
            const Rect rect{cell.x, strip.y, cell.width, strip.height};
            if (cell.cell->joined && !m_newPage) {
                paintJoined(cell, rect);
                continue;
            }
            Box frame{.rect = rect};
            if (cell.cell->heading) {
                frame.fill = Tone::Shade;
            }
            m_flow.elements() << frame;
            paintContent(cell, rect, points, head);
        }
        m_newPage = m_newPage && head;
    }

    /// Covers the line to the cell above.
    void paintJoined(const SetCell &cell, const Rect &rect)
    {
        const double over = 0.1;
        const Rect whole{rect.x, rect.y - over, rect.width, rect.height + over};
        m_flow.elements() << Box{.rect = whole, .stroke = 0, .fill = cell.cell->heading ? Tone::Shade : Tone::Paper};
        m_flow.elements() << Line{.from = {whole.x, whole.y}, .to = {whole.x, whole.bottom()}}
                          << Line{.from = {whole.right(), whole.y}, .to = {whole.right(), whole.bottom()}}
                          << Line{.from = {whole.x, whole.bottom()}, .to = {whole.right(), whole.bottom()}};
    }

    void paintContent(const SetCell &cell, const Rect &rect, double points, bool head)
    {
        const double textHeight = static_cast<double>(cell.lines.size()) * lineHeight(points);
        double y = rect.y + (rect.height - textHeight - cell.choicesHeight) / 2;
        if (!cell.lines.isEmpty()) {
            m_flow.elements() << Text{.string = cell.lines.join(QLatin1Char('\n')),
                                      .box = {rect.x + padX, y, rect.width - 2 * padX, textHeight},
                                      .points = points,
                                      .weight = cell.cell->weight,
                                      .align = head ? Align::Center : cell.align,
                                      .fit = cell.cell->whole && cell.lines.size() == 1 ? Fit::ShrinkLine : Fit::Wrap,
                                      .minPoints = leastPoints,
                                      .tone = cell.cell->tone};
            y += textHeight;
        }
        if (cell.choicesHeight > 0) {
            addChoices(m_flow.elements(), cell.cell->choices, ChoiceMark::Ring,
                       {rect.x + padX / 2, y, rect.width - padX, cell.choicesHeight}, points, m_flow.measure());
        }
    }

    Flow &m_flow;
    const Table &m_table;
    QList<double> m_lefts;
    bool m_newPage = true;
};

} // namespace

void addTable(Flow &flow, const Table &table)
{
    TableSetter(flow, table).run();
}

} // namespace oyako::pages
