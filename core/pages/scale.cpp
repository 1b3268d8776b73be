// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/scale.h"

#include <algorithm>

namespace oyako::pages {

namespace {

/// From the top left corner.
struct Scaler {
    double factor;

    Point operator()(const Point &point) const { return {point.x * factor, point.y * factor}; }
    Rect operator()(const Rect &rect) const
    {
        return {rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor};
    }
    Element operator()(Text text) const
    {
        text.box = (*this)(text.box);
        text.points *= factor;
        text.minPoints *= factor;
        return text;
    }
    Element operator()(Line line) const
    {
        line.from = (*this)(line.from);
        line.to = (*this)(line.to);
        line.width *= factor;
        return line;
    }
    Element operator()(Box box) const
    {
        box.rect = (*this)(box.rect);
        box.stroke *= factor;
        box.radius *= factor;
        return box;
    }
    Element operator()(Ellipse ellipse) const
    {
        ellipse.rect = (*this)(ellipse.rect);
        ellipse.stroke *= factor;
        return ellipse;
    }
    Element operator()(Path path) const
    {
        for (Point &point : path.points) {
            point = (*this)(point);
        }
        path.stroke *= factor;
        return path;
    }
    template <class Framed>
    Element operator()(Framed element) const
    {
        element.rect = (*this)(element.rect);
        return element;
    }
};

} // namespace

Page scaled(const Page &page, const Size &paper)
{
    const double factor = std::min(paper.width / page.size.width, paper.height / page.size.height);
    const double dx = (paper.width - factor * page.size.width) / 2;
    const double dy = (paper.height - factor * page.size.height) / 2;
    Page other{paper, {}, page.numberAt};
    for (const Element &element : page.elements) {
        other.elements << moved(std::visit(Scaler{factor}, element), dx, dy);
    }
    return other;
}

Document scaled(const Document &document, const Size &paper)
{
    Document other{document.title, document.author, {}};
    for (const Page &page : document.pages) {
        const bool isTurned = page.size.width > page.size.height;
        other.pages << scaled(page, isTurned ? paper.turned() : paper);
    }
    return other;
}

} // namespace oyako::pages
