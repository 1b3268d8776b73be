// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// One field of an official form: its caption and the room for its value.
struct GridCell {
    Field field;
    double share = 1;    ///< Of the row's width.
    double caption = 20; ///< mm; 0: no caption.
};

struct GridRow {
    QList<GridCell> cells;
    double least = 8.5; ///< mm
};

/// Rows under one heading, which stands upright at their left.
struct GridGroup {
    QString title; ///< Empty: the rows take the whole width.
    QList<GridRow> rows;
};

/// Sets a municipal form: framed fields in rows of several, grouped. A group stays together where it fits a page;
/// what goes on on a further page is framed there too, under its heading again.
void addGrid(Flow &flow, const QList<GridGroup> &groups, const SheetStyle &style, const SheetWords &words);

} // namespace oyako::pages
