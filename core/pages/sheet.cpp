// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/sheet.h"

#include "core/pages/sheet_rows.h"

namespace oyako::pages {

namespace {

void addTitle(Flow &flow, const Sheet &sheet, const SheetStyle &style)
{
    const double points = style.points * 1.6;
    const Text title{.string = sheet.title,
                     .box = flow.take(lineHeight(points) + 1),
                     .points = points,
                     .weight = Weight::Bold,
                     .align = Align::Center,
                     .fit = Fit::ShrinkLine,
                     .minPoints = style.points};
    flow.elements() << title;
    if (!sheet.subtitle.isEmpty()) {
        flow.addText(
            {.string = sheet.subtitle, .points = style.points - 0.5, .align = Align::Center, .tone = Tone::Soft});
    }
    flow.skip(1.5);
}

void addSectionTitle(Flow &flow, const Section &section, const SheetStyle &style)
{
    if (!section.title.isEmpty()) {
        const double height = lineHeight(style.points + 0.5) + 1.6;
        flow.need(height + 12);
        const Rect strip = flow.take(height);
        flow.elements() << Box{.rect = strip, .stroke = 0, .fill = Tone::AccentShade};
        flow.elements() << Box{.rect = {strip.x, strip.y, 1.2, strip.height}, .stroke = 0, .fill = Tone::Accent};
        flow.elements() << Text{.string = section.title,
                                .box = strip.inset(2.6, 0),
                                .points = style.points + 0.5,
                                .weight = Weight::Bold,
                                .fit = Fit::ShrinkLine,
                                .tone = Tone::Accent};
    }
    if (!section.note.isEmpty()) {
        flow.skip(0.6);
        flow.addText({.string = section.note, .points = style.points - 1, .tone = Tone::Soft});
        flow.skip(0.6);
    }
}

/// A few rows alone on a further page are spared by setting all of them up to this much smaller, in points.
constexpr double mostCloser = 1;

Document setSheet(const Sheet &sheet, const SheetStyle &style, const TextMeasure &measure, const SheetWords &words)
{
    Flow flow({.size = style.size,
               .margins = style.margins,
               .heading = sheet.book,
               .person = sheet.person,
               .note = sheet.note},
              measure);
    addTitle(flow, sheet, style);
    RowSetter rows(flow, style, words);
    rows.add(sheet.head);
    for (const Section &section : sheet.sections) {
        flow.skip(flow.atTop() ? 0 : 1.8);
        addSectionTitle(flow, section, style);
        rows.add(section.fields);
    }
    return flow.finish(sheet.title);
}

} // namespace

QString personLine(const QString &name, const QString &birthDate)
{
    if (name.isEmpty()) {
        return QStringLiteral("氏名　　　　　　　　　　　生年月日　　　　　　　　");
    }
    return birthDate.isEmpty() ? name : QStringLiteral("%1　%2生").arg(name, birthDate);
}

SheetStyle sheetStyle(const Size &size)
{
    if (size.width < 120) {
        return {.size = size,
                .margins = {7, 6, 7, 5},
                .points = 6.75,
                .labelShare = 0.56,
                .pairs = true,
                .look = Look::Lines};
    }
    if (size.width < 180) {
        return {.size = size, .margins = {10, 9, 10, 8}, .points = 8, .labelShare = 0.44};
    }
    return {.size = size};
}

Document layOut(const Sheet &sheet, const SheetStyle &style, const TextMeasure &measure, const SheetWords &words)
{
    const Document document = setSheet(sheet, style, measure, words);
    if (document.pages.size() == 1 || style.look != Look::Framed) {
        return document;
    }
    SheetStyle closer = style;
    for (closer.points -= 0.5; closer.points >= style.points - mostCloser; closer.points -= 0.5) {
        const Document spared = setSheet(sheet, closer, measure, words);
        if (spared.pages.size() < document.pages.size()) {
            return spared;
        }
    }
    return document;
}

} // namespace oyako::pages
