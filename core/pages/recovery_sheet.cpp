// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/recovery_sheet.h"

namespace oyako::pages {

namespace {

constexpr int groupsInALine = 4;
constexpr double groupHeight = 13; // mm

void addCode(Flow &flow, const RecoverySheet &sheet)
{
    const auto lines = static_cast<double>((sheet.code.size() + groupsInALine - 1) / groupsInALine);
    const Rect frame = flow.take(lines * groupHeight + 14);
    flow.elements() << Box{.rect = frame, .stroke = 0.5, .radius = 3, .tone = Tone::Accent};
    flow.elements() << Text{.string = sheet.codeCaption,
                            .box = {frame.x + 5, frame.y + 2, frame.width - 10, 6},
                            .points = 9,
                            .tone = Tone::Soft};
    const double width = (frame.width - 10) / groupsInALine;
    for (qsizetype index = 0; index < sheet.code.size(); ++index) {
        const auto column = static_cast<double>(index % groupsInALine);
        const auto row = static_cast<double>(index / groupsInALine);
        flow.elements() << Text{
            .string = sheet.code.at(index),
            .box = {frame.x + 5 + column * width, frame.y + 9 + row * groupHeight, width, groupHeight},
            .points = 21,
            .weight = Weight::Bold,
            .align = Align::Center,
            .fit = Fit::ShrinkLine};
    }
}

void addSteps(Flow &flow, const RecoverySheet &sheet)
{
    for (qsizetype index = 0; index < sheet.steps.size(); ++index) {
        const double height = heightOf(sheet.steps.at(index), flow.width() - 9, 11, Weight::Regular, flow.measure());
        flow.need(height + 2);
        const Rect strip = flow.take(height);
        flow.elements() << Text{.string = QString::number(index + 1),
                                .box = {strip.x, strip.y, 7, lineHeight(11)},
                                .points = 11,
                                .weight = Weight::Bold,
                                .tone = Tone::Accent};
        flow.elements() << Text{
            .string = sheet.steps.at(index), .box = {strip.x + 9, strip.y, strip.width - 9, height}, .points = 11};
        flow.skip(2);
    }
}

} // namespace

Document layOut(const RecoverySheet &sheet, const TextMeasure &measure)
{
    Flow flow({.margins = {22, 22, 22, 16}, .numbered = false}, measure);
    flow.elements() << Text{.string = sheet.title,
                            .box = flow.take(12),
                            .points = 20,
                            .weight = Weight::Bold,
                            .fit = Fit::ShrinkLine,
                            .tone = Tone::Accent};
    flow.skip(2);
    flow.addText({.string = sheet.explanation, .points = 11});
    flow.skip(6);
    addCode(flow, sheet);
    flow.skip(8);
    addSteps(flow, sheet);
    flow.skip(4);
    const double height = heightOf(sheet.warning, flow.width() - 10, 11, Weight::Bold, flow.measure()) + 6;
    flow.need(height);
    const Rect warning = flow.take(height);
    flow.elements() << Box{.rect = warning, .stroke = 0.3, .fill = Tone::Shade, .radius = 2};
    flow.elements() << Text{.string = sheet.warning, .box = warning.inset(5, 3), .points = 11, .weight = Weight::Bold};
    for (const QString &caption : sheet.blanks) {
        flow.skip(5);
        flow.need(14);
        const Rect box = flow.take(14);
        flow.elements() << Text{
            .string = caption, .box = {box.x, box.y, box.width, 5}, .points = 9, .tone = Tone::Soft};
        flow.elements() << Line{.from = {box.x, box.bottom()}, .to = {box.right(), box.bottom()}};
    }
    return flow.finish(sheet.title);
}

} // namespace oyako::pages
