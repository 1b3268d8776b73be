// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/masking.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <vector>

namespace oyako::office {

namespace {

/// The table with its totals as a last row and a last column. Rows and columns are the corners of a graph, each count
/// is an edge between its row and its column; a hidden count can be computed exactly if its edge is no part of a round
/// of hidden edges.
class Grid final {
public:
    Grid(const QList<QList<qint64>> &counts, int threshold)
        : m_rows(static_cast<size_t>(counts.size()) + 1)
        , m_columns(static_cast<size_t>(counts.isEmpty() ? 0 : counts.first().size()) + 1)
        , m_threshold(threshold)
        , m_counts(m_rows * m_columns, 0)
        , m_hidden(m_rows * m_columns, false)
    {
        for (size_t row = 0; row + 1 < m_rows; ++row) {
            for (size_t column = 0; column + 1 < m_columns; ++column) {
                const qint64 count = counts.at(static_cast<qsizetype>(row)).at(static_cast<qsizetype>(column));
                for (const size_t place :
                     {at(row, column), at(row, m_columns - 1), at(m_rows - 1, column), at(m_rows - 1, m_columns - 1)}) {
                    m_counts[place] += count;
                }
            }
        }
    }

    void hide()
    {
        for (size_t place = 0; place < m_counts.size(); ++place) {
            m_hidden[place] = m_counts[place] > 0 && m_counts[place] < m_threshold;
        }
        while (closeRounds() || fillLines()) {
        }
    }

    [[nodiscard]] ShownCount shown(size_t row, size_t column) const
    {
        return m_hidden[at(row, column)] ? ShownCount() : ShownCount(m_counts[at(row, column)]);
    }
    [[nodiscard]] size_t rows() const { return m_rows; }
    [[nodiscard]] size_t columns() const { return m_columns; }

private:
    static constexpr qint64 zeroCost = 1'000'000'000; ///< Hiding a zero is the last resort.
    static constexpr qint64 totalFactor = 4;          ///< Totals say more than cells.
    static constexpr qint64 far = std::numeric_limits<qint64>::max() / 4;

    [[nodiscard]] size_t at(size_t row, size_t column) const { return row * m_columns + column; }

    [[nodiscard]] qint64 costOf(size_t row, size_t column) const
    {
        const size_t place = at(row, column);
        if (m_hidden[place]) {
            return 0;
        }
        const bool isTotal = row + 1 == m_rows || column + 1 == m_columns;
        return m_counts[place] == 0 ? zeroCost : m_counts[place] * (isTotal ? totalFactor : 1);
    }

    /// The cheapest way from a row to a column that does not use their own edge, as the counts on it.
    [[nodiscard]] std::vector<size_t> wayAround(size_t row, size_t column) const
    {
        const size_t corners = m_rows + m_columns;
        std::vector<qint64> distance(corners, far);
        std::vector<size_t> before(corners, corners);
        using Entry = std::pair<qint64, size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        distance[row] = 0;
        open.emplace(0, row);
        while (!open.empty()) {
            const auto [cost, corner] = open.top();
            open.pop();
            if (cost > distance[corner]) {
                continue;
            }
            const bool isRow = corner < m_rows;
            for (size_t other = isRow ? m_rows : 0; other < (isRow ? corners : m_rows); ++other) {
                const size_t r = isRow ? corner : other;
                const size_t c = (isRow ? other : corner) - m_rows;
                const qint64 there = cost + costOf(r, c);
                if ((r != row || c != column) && there < distance[other]) {
                    distance[other] = there;
                    before[other] = corner;
                    open.emplace(there, other);
                }
            }
        }
        std::vector<size_t> way;
        for (size_t corner = m_rows + column; before[corner] < corners; corner = before[corner]) {
            const size_t other = before[corner];
            way.push_back(corner < m_rows ? at(corner, other - m_rows) : at(other, corner - m_rows));
        }
        return way;
    }

    /// Whether anything had to be hidden.
    bool closeRounds()
    {
        bool changed = false;
        for (size_t row = 0; row < m_rows; ++row) {
            for (size_t column = 0; column < m_columns; ++column) {
                if (!m_hidden[at(row, column)]) {
                    continue;
                }
                for (const size_t place : wayAround(row, column)) {
                    changed = changed || !m_hidden[place];
                    m_hidden[place] = true;
                }
            }
        }
        return changed;
    }

    bool fillLines()
    {
        bool changed = false;
        for (size_t row = 0; row < m_rows; ++row) {
            std::vector<size_t> line;
            for (size_t column = 0; column < m_columns; ++column) {
                line.push_back(at(row, column));
            }
            changed = fillLine(line) || changed;
        }
        for (size_t column = 0; column < m_columns; ++column) {
            std::vector<size_t> line;
            for (size_t row = 0; row < m_rows; ++row) {
                line.push_back(at(row, column));
            }
            changed = fillLine(line) || changed;
        }
        return changed;
    }

    /// The last place of a line is its total.
    bool fillLine(const std::vector<size_t> &line)
    {
        qint64 sum = 0;
        bool any = false;
        for (const size_t place : line) {
            any = any || m_hidden[place];
            sum += m_hidden[place] ? m_counts[place] : 0;
        }
        if (!any || m_hidden[line.back()] || sum >= m_threshold) {
            return false;
        }
        // The total is shown and at least the threshold, so that something larger than nothing is still shown.
        const auto cheaper = [this](size_t a, size_t b) { return costAt(a) < costAt(b); };
        m_hidden[*std::min_element(line.begin(), line.end(), cheaper)] = true;
        return true;
    }

    [[nodiscard]] qint64 costAt(size_t place) const
    {
        return m_hidden[place] ? far : costOf(place / m_columns, place % m_columns);
    }

    size_t m_rows;
    size_t m_columns;
    qint64 m_threshold;
    std::vector<qint64> m_counts;
    std::vector<bool> m_hidden;
};

} // namespace

MaskedTable masked(const QList<QList<qint64>> &counts, int threshold)
{
    Grid grid(counts, threshold);
    grid.hide();
    MaskedTable table;
    for (size_t row = 0; row < grid.rows(); ++row) {
        QList<ShownCount> cells;
        for (size_t column = 0; column < grid.columns(); ++column) {
            cells.append(grid.shown(row, column));
        }
        const ShownCount total = cells.takeLast();
        if (row + 1 < grid.rows()) {
            table.cells.append(cells);
            table.rowTotals.append(total);
        } else {
            table.columnTotals = cells;
            table.total = total;
        }
    }
    return table;
}

MaskedLine maskedLine(const QList<qint64> &counts, int threshold)
{
    qint64 total = 0;
    qint64 hiddenSum = 0;
    QList<bool> hidden;
    for (const qint64 count : counts) {
        const bool isSmall = count > 0 && count < threshold;
        total += count;
        hidden.append(isSmall);
        hiddenSum += isSmall ? count : 0;
    }
    const bool hidesTotal = total > 0 && total < threshold;
    const bool any = hidden.contains(true);
    while (any && !hidesTotal && (hidden.count(true) < 2 || hiddenSum < threshold)) {
        qsizetype next = -1;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            const bool better =
                next < 0 || counts.at(next) == 0 || (counts.at(i) > 0 && counts.at(i) < counts.at(next));
            next = !hidden.at(i) && better ? i : next;
        }
        hidden[next] = true;
        hiddenSum += counts.at(next);
    }
    MaskedLine line{{}, hidesTotal ? ShownCount() : ShownCount(total)};
    for (qsizetype i = 0; i < counts.size(); ++i) {
        line.cells.append(hidden.at(i) ? ShownCount() : ShownCount(counts.at(i)));
    }
    return line;
}

} // namespace oyako::office
