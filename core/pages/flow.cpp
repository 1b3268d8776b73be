// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/flow.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double headHeight = 5.5; // mm
constexpr double footHeight = 5;   // mm

/// Small on small paper.
double furniturePoints(const Size &size)
{
    return size.width < 120 ? 6 : 7.5;
}

} // namespace

Flow::Flow(Furniture furniture, const TextMeasure &measure)
    : m_furniture(std::move(furniture))
    , m_measure(measure)
{
    newPage();
}

double Flow::width() const
{
    return m_furniture.size.width - m_furniture.margins.left - m_furniture.margins.right;
}

double Flow::top() const
{
    const bool hasHead = !m_furniture.heading.isEmpty() || !m_furniture.person.isEmpty();
    return m_furniture.margins.top + (hasHead ? headHeight + 1.5 : 0);
}

double Flow::bottom() const
{
    const bool hasFoot = m_furniture.numbered || !m_furniture.note.isEmpty();
    return m_furniture.size.height - m_furniture.margins.bottom - (hasFoot ? footHeight : 0);
}

void Flow::need(double height)
{
    if (remaining() < height && !atTop()) {
        newPage();
    }
}

void Flow::newPage()
{
    m_document.pages << Page{m_furniture.size, {}};
    m_y = top();
    if (m_y > m_furniture.margins.top) {
        addHead();
    }
}

Rect Flow::take(double height)
{
    const Rect strip{left(), m_y, width(), height};
    m_y += height;
    return strip;
}

void Flow::addText(Text text)
{
    const double line = lineHeight(text.points);
    QStringList lines = breakLines(text.string, width(), text.points, text.weight, m_measure);
    text.verticalAlign = VerticalAlign::Top;
    while (!lines.isEmpty()) {
        need(line);
        const qsizetype count =
            std::clamp<qsizetype>(static_cast<qsizetype>(remaining() / line + 1e-6), 1, lines.size());
        text.string = lines.mid(0, count).join(QLatin1Char('\n'));
        text.box = take(line * static_cast<double>(count));
        elements() << text;
        lines.remove(0, count);
    }
}

void Flow::addHead()
{
    const double points = furniturePoints(m_furniture.size);
    const Rect head{left(), m_furniture.margins.top, width(), headHeight};
    const double share = m_furniture.person.isEmpty() ? 1 : m_furniture.heading.isEmpty() ? 0 : 0.42;
    if (!m_furniture.heading.isEmpty()) {
        elements() << Text{.string = m_furniture.heading,
                           .box = {head.x, head.y, head.width * share - 1, head.height},
                           .points = points,
                           .fit = Fit::ShrinkLine,
                           .tone = Tone::Soft};
    }
    if (!m_furniture.person.isEmpty()) {
        elements() << Text{.string = m_furniture.person,
                           .box = {head.x + head.width * share, head.y, head.width * (1 - share), head.height},
                           .points = points + 0.5,
                           .weight = Weight::Bold,
                           .align = Align::Right,
                           .fit = Fit::ShrinkLine,
                           .minPoints = 3};
    }
    elements() << Line{.from = {head.x, head.bottom()}, .to = {head.right(), head.bottom()}};
}

void Flow::addFoot(Page &page, qsizetype number) const
{
    const double points = furniturePoints(m_furniture.size) - 0.5;
    const Rect foot{left(), m_furniture.size.height - m_furniture.margins.bottom - footHeight + 1, width(),
                    footHeight - 1};
    if (m_furniture.numbered) {
        page.numberAt = static_cast<int>(page.elements.size());
        page.elements << Text{.string = QStringLiteral("%1 / %2").arg(number).arg(m_document.pages.size()),
                              .box = {foot.right() - 18, foot.y, 18, foot.height},
                              .points = points,
                              .align = Align::Right,
                              .tone = Tone::Soft};
    }
    if (!m_furniture.note.isEmpty()) {
        page.elements << Text{.string = m_furniture.note,
                              .box = {foot.x, foot.y, foot.width - 19, foot.height},
                              .points = points,
                              .fit = Fit::ShrinkLine,
                              .minPoints = 3.5,
                              .tone = Tone::Soft};
    }
}

Document Flow::finish(const QString &title)
{
    m_document.title = title;
    for (qsizetype index = 0; index < m_document.pages.size(); ++index) {
        addFoot(m_document.pages[index], index + 1);
    }
    return m_document;
}

} // namespace oyako::pages
