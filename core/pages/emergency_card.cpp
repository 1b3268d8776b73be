// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/emergency_card.h"

#include "core/pages/impose.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double side = 7;            // mm of white around a panel
constexpr double titleHeight = 8;     // mm
constexpr double headingHeight = 4.6; // mm
constexpr double gap = 1.6;           // mm
constexpr double footHeight = 4;      // mm
constexpr double wordPoints = 9.5;
constexpr double leastPoints = 4.5;

/// Parts with more lines get more of the height.
double weightOf(const CardPart &part)
{
    constexpr double leastLines = 1.5;
    constexpr double charactersInALine = 24;
    double lines = 0;
    for (const QString &line : part.words.split(QLatin1Char('\n'))) {
        lines += 1 + static_cast<double>(line.size()) / charactersInALine;
    }
    return std::max(leastLines, lines);
}

void addPart(Page &page, const CardPart &part, const Rect &room)
{
    const Rect head{room.x, room.y, room.width, headingHeight};
    page.elements << Box{.rect = head, .stroke = 0, .fill = Tone::AccentShade, .radius = 0.6};
    page.elements << Text{.string = part.heading,
                          .box = head.inset(1.2, 0),
                          .points = 7.5,
                          .weight = Weight::Bold,
                          .fit = Fit::ShrinkLine,
                          .tone = Tone::Accent};
    const Rect words{room.x + 1.2, room.y + headingHeight + 0.6, room.width - 2.4,
                     room.height - headingHeight - 0.6 - gap};
    if (part.words.isEmpty()) {
        page.elements << Line{
            .from = {words.x, words.bottom()}, .to = {words.right(), words.bottom()}, .dash = Dash::Dotted};
        return;
    }
    page.elements << Text{.string = part.words,
                          .box = words,
                          .points = wordPoints,
                          .verticalAlign = VerticalAlign::Top,
                          .fit = Fit::ShrinkToBox,
                          .minPoints = leastPoints};
}

Page pageOf(const CardPanel &panel, const QString &note)
{
    Page page{a6, {}};
    const double width = a6.width - 2 * side;
    page.elements << Text{.string = panel.title,
                          .box = {side, side, width, titleHeight},
                          .points = 13,
                          .weight = Weight::Bold,
                          .fit = Fit::ShrinkLine};
    page.elements << Text{.string = note,
                          .box = {side, a6.height - side - footHeight, width, footHeight},
                          .points = 6,
                          .align = Align::Right,
                          .fit = Fit::ShrinkLine,
                          .tone = Tone::Soft};
    const double room = a6.height - 2 * side - titleHeight - footHeight - 2;
    double whole = 0;
    for (const CardPart &part : panel.parts) {
        whole += weightOf(part);
    }
    const double forWords = room - static_cast<double>(panel.parts.size()) * (headingHeight + gap);
    double y = side + titleHeight + 1;
    for (const CardPart &part : panel.parts) {
        const double height = headingHeight + gap + forWords * weightOf(part) / whole;
        addPart(page, part, {side, y, width, height});
        y += height;
    }
    return page;
}

} // namespace

Result<Document> layOut(const EmergencyCard &card)
{
    Document panels;
    panels.title = card.title;
    for (const CardPanel *panel : {&card.family, &card.first, &card.second, &card.help}) {
        panels.pages << pageOf(*panel, card.note);
    }
    return impose(panels, a4);
}

} // namespace oyako::pages
