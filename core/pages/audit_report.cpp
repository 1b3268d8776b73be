// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/audit_report.h"

#include "core/pages/table.h"

namespace oyako::pages {

namespace {

constexpr double widths[]{10, 16, 34, 30, 40, 46}; // mm
constexpr double headHeight = 26;                  // mm

Table tableOf(const AuditReport &report)
{
    Table table;
    table.leastHeight = 5.5;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        table.columns.append({.title = report.columns.at(i), .width = widths[std::min<qsizetype>(i, 5)]});
    }
    for (const QStringList &cells : report.rows) {
        Row row;
        for (const QString &cell : cells) {
            row.append(Cell{.text = cell});
        }
        table.rows.append(row);
    }
    return table;
}

void addHead(Flow &flow, const AuditReport &report)
{
    flow.skip(5);
    flow.need(headHeight);
    const Rect strip = flow.take(headHeight);
    flow.elements() << Box{.rect = strip, .stroke = 0.3, .radius = 1, .tone = Tone::Soft};
    const Rect inside = strip.inset(4, 2);
    const auto line = [&](const QString &text, double y, double points, Weight weight, Tone tone) {
        flow.elements() << Text{.string = text,
                                .box = {inside.x, y, inside.width, 6},
                                .points = points,
                                .weight = weight,
                                .fit = Fit::ShrinkLine,
                                .tone = tone};
    };
    line(report.headCaption, inside.y, 9, Weight::Bold, Tone::Ink);
    line(report.head, inside.y + 7, 10.5, Weight::Regular, Tone::Ink);
    line(report.explanation, inside.y + 15, 8.5, Weight::Regular, Tone::Soft);
}

} // namespace

Document layOut(const AuditReport &report, const TextMeasure &measure)
{
    Flow flow({.margins = {17, 15, 17, 14}}, measure);
    flow.addText({.string = report.title, .points = 17, .weight = Weight::Bold});
    flow.addText({.string = QStringLiteral("%1　%2").arg(report.facility, report.day), .points = 10.5});
    flow.skip(3);
    if (report.rows.isEmpty()) {
        flow.addText({.string = report.empty, .points = 11, .tone = Tone::Soft});
    } else {
        addTable(flow, tableOf(report));
    }
    addHead(flow, report);
    return flow.finish(report.title);
}

} // namespace oyako::pages
