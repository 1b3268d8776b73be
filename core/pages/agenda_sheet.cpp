// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/agenda_sheet.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double boxSide = 4.5;  // mm
constexpr double whenWidth = 46; // mm
constexpr double gap = 3;        // mm
constexpr double titlePoints = 11.5;
constexpr double smallPoints = 9;

QString details(const AgendaLine &line, const AgendaSheet &sheet)
{
    QStringList parts;
    if (!line.where.isEmpty()) {
        parts << line.where;
    }
    if (!line.bring.isEmpty()) {
        parts << QStringLiteral("%1: %2").arg(sheet.bringCaption, line.bring);
    }
    if (!line.note.isEmpty()) {
        parts << line.note;
    }
    return parts.join(QLatin1Char('\n'));
}

void addLine(Flow &flow, const AgendaLine &line, const AgendaSheet &sheet)
{
    const TextMeasure &measure = flow.measure();
    const double aside = line.when.isEmpty() ? 0 : whenWidth + gap;
    const double width = flow.width() - boxSide - gap - aside;
    const QString title = line.who.isEmpty() ? line.title : QStringLiteral("%1　%2").arg(line.who, line.title);
    const QString small = details(line, sheet);
    const double titleHeight = heightOf(title, width, titlePoints, Weight::Bold, measure);
    const double smallHeight = small.isEmpty() ? 0 : heightOf(small, width, smallPoints, Weight::Regular, measure);
    const double whenHeight = heightOf(line.when, whenWidth, titlePoints - 1, Weight::Regular, measure);
    const double height = std::max({boxSide, titleHeight + smallHeight, whenHeight}) + 4;
    flow.need(height);
    const Rect strip = flow.take(height);
    const double y = strip.y + 2;
    flow.elements() << Box{
        .rect = {strip.x, y + 0.5, boxSide, boxSide}, .stroke = 0.3, .radius = 0.6, .tone = Tone::Soft};
    const double x = strip.x + boxSide + gap;
    flow.elements() << Text{
        .string = title, .box = {x, y, width, titleHeight}, .points = titlePoints, .weight = Weight::Bold};
    if (!small.isEmpty()) {
        flow.elements() << Text{.string = small,
                                .box = {x, y + titleHeight, width, smallHeight},
                                .points = smallPoints,
                                .tone = Tone::Soft};
    }
    flow.elements() << Text{.string = line.when,
                            .box = {strip.right() - whenWidth, y, whenWidth, whenHeight},
                            .points = titlePoints - 1,
                            .align = Align::Right};
    flow.elements() << Line{
        .from = {strip.x, strip.bottom()}, .to = {strip.right(), strip.bottom()}, .dash = Dash::Dotted};
}

void addGroup(Flow &flow, const AgendaGroup &group, const AgendaSheet &sheet)
{
    flow.skip(flow.atTop() ? 0 : 4);
    flow.need(24);
    const Rect strip = flow.take(8);
    flow.elements() << Box{.rect = strip, .stroke = 0, .fill = Tone::AccentShade, .radius = 1};
    flow.elements() << Text{
        .string = group.title, .box = strip.inset(3, 0), .points = 11, .weight = Weight::Bold, .tone = Tone::Accent};
    for (const AgendaLine &line : group.lines) {
        addLine(flow, line, sheet);
    }
}

} // namespace

Document layOut(const AgendaSheet &sheet, const TextMeasure &measure)
{
    Flow flow({.margins = {18, 16, 18, 14}}, measure);
    const Rect head = flow.take(12);
    flow.elements() << Text{.string = sheet.title,
                            .box = {head.x, head.y, head.width * 0.6, head.height},
                            .points = 20,
                            .weight = Weight::Bold,
                            .fit = Fit::ShrinkLine};
    flow.elements() << Text{.string = sheet.day,
                            .box = {head.x + head.width * 0.6, head.y, head.width * 0.4, head.height},
                            .points = 10,
                            .align = Align::Right,
                            .verticalAlign = VerticalAlign::Bottom,
                            .tone = Tone::Soft};
    flow.skip(4);
    bool any = false;
    for (const AgendaGroup &group : sheet.groups) {
        if (!group.lines.isEmpty()) {
            addGroup(flow, group, sheet);
            any = true;
        }
    }
    if (!any) {
        flow.addText({.string = sheet.empty, .points = 12, .tone = Tone::Soft});
    }
    return flow.finish(sheet.title);
}

} // namespace oyako::pages
