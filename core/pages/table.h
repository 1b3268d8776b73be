// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/choices.h"
#include "core/pages/flow.h"

namespace oyako::pages {

struct Column {
    QString title = {}; ///< May hold line feeds.
    double width = 1;   ///< Share of the width; millimetres when the shares add up to the width of the page.
    Align align = Align::Left;
};

/// What stands in one field of a table: text, printed options, or both under one another.
struct Cell {
    QString text = {};
    QList<Choice> choices = {};
    Weight weight = Weight::Regular;
    Tone tone = Tone::Ink;
    int span = 1;         ///< Columns it covers.
    bool heading = false; ///< Shaded, as a row's own heading.
    bool whole = false;   ///< One line: made smaller where that keeps it from being broken.
    bool joined = false; ///< Goes on from the cell above with the same text, which is printed again only on a new page.
};

using Row = QList<Cell>;

/// A table that grows: its head is printed again on every page it reaches, a row stays together unless it is taller
/// than a page, and then its text goes on.
struct Table {
    QList<Column> columns = {};
    QList<Row> rows = {};
    int leastRows = 0;      ///< Empty rows are added up to this number, for writing by hand; never onto a further page.
    double leastHeight = 7; ///< mm, of each row
    double points = 8;
    double headPoints = 7;
    bool hasHead = true;
};

/// Appends the table over the whole width.
void addTable(Flow &flow, const Table &table);

} // namespace oyako::pages
