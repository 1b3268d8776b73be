// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/comparison_sheet.h"

#include "core/pages/table.h"

namespace oyako::pages {

namespace {

constexpr double headingWidth = 27; // mm
constexpr double placeWidth = 40;   // mm; with the heading and six places the width of A4 landscape between its margins

Table tableFor(const ComparisonSheet &sheet, qsizetype first)
{
    Table table{.columns = {{QString(), headingWidth}}, .leastHeight = 8, .points = 7.5, .headPoints = 8.5};
    for (qsizetype i = 0; i < comparedOnOneSheet; ++i) {
        table.columns << Column{sheet.places.value(first + i).name, placeWidth};
    }
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        Row cells{Cell{.text = sheet.rows.at(row), .heading = true}};
        for (qsizetype i = 0; i < comparedOnOneSheet; ++i) {
            cells << Cell{sheet.places.value(first + i).values.value(row)};
        }
        table.rows << cells;
    }
    return table;
}

} // namespace

Document layOut(const ComparisonSheet &sheet, const TextMeasure &measure)
{
    Flow flow({.size = a4.turned(), .margins = {15, 12, 15, 11}, .note = sheet.note}, measure);
    for (qsizetype first = 0; first == 0 || first < sheet.places.size(); first += comparedOnOneSheet) {
        if (first > 0) {
            flow.newPage();
        }
        flow.elements() << Text{
            .string = sheet.title, .box = flow.take(9), .points = 13, .weight = Weight::Bold, .tone = Tone::Accent};
        addTable(flow, tableFor(sheet, first));
    }
    return flow.finish(sheet.title);
}

} // namespace oyako::pages
