// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/impose.h"

#include <algorithm>
#include <cmath>

namespace oyako::pages {

namespace {

constexpr double slack = 0.6; // mm: half an A sheet is up to half a millimetre larger than the next A size

/// How a sheet is divided.
struct Grid {
    Size sheet;
    int columns = 0;
    int rows = 0;

    [[nodiscard]] int count() const { return columns * rows; }
    [[nodiscard]] double cellWidth() const { return sheet.width / columns; }
    [[nodiscard]] double cellHeight() const { return sheet.height / rows; }
};

Grid gridOf(const Size &sheet, const Size &page)
{
    return {sheet, static_cast<int>(std::floor((sheet.width + slack) / page.width)),
            static_cast<int>(std::floor((sheet.height + slack) / page.height))};
}

Grid bestGrid(const Size &sheet, const Size &page)
{
    const Grid upright = gridOf(sheet, page);
    const Grid turned = gridOf(sheet.turned(), page);
    return turned.count() > upright.count() ? turned : upright;
}

Size largest(const Document &document)
{
    Size size;
    for (const Page &page : document.pages) {
        size = {std::max(size.width, page.size.width), std::max(size.height, page.size.height)};
    }
    return size;
}

/// Indexes of pages in the order of the cells; -1 leaves a cell empty.
QList<int> readingOrder(int pages, int perSheet)
{
    QList<int> order;
    const int cells = (pages + perSheet - 1) / perSheet * perSheet;
    for (int index = 0; index < cells; ++index) {
        order << (index < pages ? index : -1);
    }
    return order;
}

QList<int> bookletOrder(int pages)
{
    const int total = (pages + 3) / 4 * 4;
    const auto page = [pages](int index) { return index < pages ? index : -1; };
    QList<int> order;
    for (int first = 0; first < total / 2; first += 2) {
        const int last = total - 1 - first;
        order << page(last) << page(first) << page(first + 1) << page(last - 1);
    }
    return order;
}

void addCutLines(Page &sheet, const Grid &grid)
{
    for (int column = 1; column < grid.columns; ++column) {
        const double x = column * grid.cellWidth();
        sheet.elements << Line{.from = {x, 0}, .to = {x, grid.sheet.height}, .dash = Dash::Dotted};
    }
    for (int row = 1; row < grid.rows; ++row) {
        const double y = row * grid.cellHeight();
        sheet.elements << Line{.from = {0, y}, .to = {grid.sheet.width, y}, .dash = Dash::Dotted};
    }
}

void place(Page &sheet, const Page &page, const Grid &grid, int cell)
{
    const double dx = (cell % grid.columns) * grid.cellWidth() + (grid.cellWidth() - page.size.width) / 2;
    const double dy = (cell / grid.columns) * grid.cellHeight() + (grid.cellHeight() - page.size.height) / 2;
    for (const Element &element : page.elements) {
        sheet.elements << moved(element, dx, dy);
    }
}

} // namespace

Result<Document> impose(const Document &document, const Size &sheet, Order order)
{
    const Grid grid = document.pages.isEmpty() ? Grid{sheet, 1, 1} : bestGrid(sheet, largest(document));
    if (grid.count() < 1 || (order == Order::Booklet && grid.count() != 2)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("sheet"));
    }
    const int pages = static_cast<int>(document.pages.size());
    const QList<int> cells = order == Order::Booklet ? bookletOrder(pages) : readingOrder(pages, grid.count());
    Document imposed{document.title, document.author, {}};
    for (qsizetype index = 0; index < cells.size(); ++index) {
        const int cell = static_cast<int>(index) % grid.count();
        if (cell == 0) {
            imposed.pages << Page{grid.sheet, {}};
        }
        if (cells.at(index) >= 0) {
            place(imposed.pages.last(), document.pages.at(cells.at(index)), grid, cell);
        }
        if (cell == grid.count() - 1 && order == Order::Reading) {
            addCutLines(imposed.pages.last(), grid);
        }
    }
    return imposed;
}

} // namespace oyako::pages
