// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/spread.h"

#include <algorithm>

namespace oyako::pages {

namespace {

/// The part of an element that lies between two places of the horizontal axis.
class Cutter {
public:
    Cutter(double from, double to)
        : m_from(from)
        , m_to(to)
    {
    }

    std::optional<Element> operator()(const Line &line) const
    {
        const bool isUpright = line.from.x == line.to.x;
        if (isUpright || line.from.y != line.to.y) {
            return isInside((line.from.x + line.to.x) / 2) ? std::optional<Element>(line) : std::nullopt;
        }
        Line cut = line;
        cut.from.x = std::clamp(line.from.x, m_from, m_to);
        cut.to.x = std::clamp(line.to.x, m_from, m_to);
        return cut.from.x == cut.to.x ? std::nullopt : std::optional<Element>(cut);
    }
    std::optional<Element> operator()(const Box &box) const
    {
        Box cut = box;
        cut.rect = within(box.rect);
        return cut.rect.width > 0 ? std::optional<Element>(cut) : std::nullopt;
    }
    std::optional<Element> operator()(const Text &text) const
    {
        if (!isInside(anchor(text))) {
            return std::nullopt;
        }
        Text cut = text;
        cut.box = within(text.box);
        return cut;
    }
    std::optional<Element> operator()(const Path &path) const
    {
        const bool inside = !path.points.isEmpty() && isInside(path.points.first().x);
        return inside ? std::optional<Element>(path) : std::nullopt;
    }
    template <class Framed>
    std::optional<Element> operator()(const Framed &element) const
    {
        return isInside(element.rect.centre().x) ? std::optional<Element>(element) : std::nullopt;
    }

private:
    [[nodiscard]] bool isInside(double x) const { return x >= m_from && x < m_to; }
    [[nodiscard]] Rect within(const Rect &rect) const
    {
        const double x = std::clamp(rect.x, m_from, m_to);
        return {x, rect.y, std::clamp(rect.right(), m_from, m_to) - x, rect.height};
    }
    /// Where the letters stand.
    static double anchor(const Text &text)
    {
        constexpr double inset = 0.01; // mm: the right edge itself belongs to the next page
        switch (text.align) {
        case Align::Left: return text.box.x;
        case Align::Right: return text.box.right() - inset;
        case Align::Center: break;
        }
        return text.box.centre().x;
    }

    double m_from;
    double m_to;
};

} // namespace

QList<Page> cutAtTheFold(const Page &spread)
{
    const double half = spread.size.width / 2;
    QList<Page> pages;
    for (const double from : {0.0, half}) {
        Page page{.size = {half, spread.size.height}};
        for (qsizetype index = 0; index < spread.elements.size(); ++index) {
            if (const auto part = std::visit(Cutter(from, from + half), spread.elements.at(index))) {
                page.numberAt = index == spread.numberAt ? static_cast<int>(page.elements.size()) : page.numberAt;
                page.elements << moved(*part, -from, 0);
            }
        }
        pages << page;
    }
    return pages;
}

} // namespace oyako::pages
