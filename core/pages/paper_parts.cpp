// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/paper_parts.h"

namespace oyako::pages {

namespace {

constexpr int groupsInALine = 4;
constexpr double groupHeight = 13; // mm

} // namespace

void addCodeGroups(Flow &flow, const QString &caption, const QStringList &groups, double points)
{
    const auto lines = static_cast<double>((groups.size() + groupsInALine - 1) / groupsInALine);
    const Rect frame = flow.take(lines * groupHeight + 14);
    flow.elements() << Box{.rect = frame, .stroke = 0.5, .radius = 3, .tone = Tone::Accent};
    flow.elements() << Text{
        .string = caption, .box = {frame.x + 5, frame.y + 2, frame.width - 10, 6}, .points = 9, .tone = Tone::Soft};
    const double width = (frame.width - 10) / groupsInALine;
    for (qsizetype index = 0; index < groups.size(); ++index) {
        const auto column = static_cast<double>(index % groupsInALine);
        const auto row = static_cast<double>(index / groupsInALine);
        flow.elements() << Text{
            .string = groups.at(index),
            .box = {frame.x + 5 + column * width, frame.y + 9 + row * groupHeight, width, groupHeight},
            .points = points,
            .weight = Weight::Bold,
            .align = Align::Center,
            .fit = Fit::ShrinkLine};
    }
}

void addSteps(Flow &flow, const QStringList &steps)
{
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const double height = heightOf(steps.at(index), flow.width() - 9, 11, Weight::Regular, flow.measure());
        flow.need(height + 2);
        const Rect strip = flow.take(height);
        flow.elements() << Text{.string = QString::number(index + 1),
                                .box = {strip.x, strip.y, 7, lineHeight(11)},
                                .points = 11,
                                .weight = Weight::Bold,
                                .tone = Tone::Accent};
        flow.elements() << Text{
            .string = steps.at(index), .box = {strip.x + 9, strip.y, strip.width - 9, height}, .points = 11};
        flow.skip(2);
    }
}

void addWarning(Flow &flow, const QString &sentence)
{
    const double height = heightOf(sentence, flow.width() - 10, 11, Weight::Bold, flow.measure()) + 6;
    flow.need(height);
    const Rect warning = flow.take(height);
    flow.elements() << Box{.rect = warning, .stroke = 0.3, .fill = Tone::Shade, .radius = 2};
    flow.elements() << Text{.string = sentence, .box = warning.inset(5, 3), .points = 11, .weight = Weight::Bold};
}

void addSheetTitle(Flow &flow, const QString &title)
{
    flow.elements() << Text{.string = title,
                            .box = flow.take(12),
                            .points = 20,
                            .weight = Weight::Bold,
                            .fit = Fit::ShrinkLine,
                            .tone = Tone::Accent};
}

} // namespace oyako::pages
