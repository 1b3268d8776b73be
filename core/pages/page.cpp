// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/page.h"

#include <QStringList>

namespace oyako::pages {

namespace {

struct Mover {
    double dx;
    double dy;

    Point operator()(const Point &point) const { return {point.x + dx, point.y + dy}; }
    Element operator()(Text text) const
    {
        text.box = text.box.moved(dx, dy);
        return text;
    }
    Element operator()(Line line) const
    {
        line.from = (*this)(line.from);
        line.to = (*this)(line.to);
        return line;
    }
    Element operator()(Path path) const
    {
        for (Point &point : path.points) {
            point = (*this)(point);
        }
        return path;
    }
    template <class Framed>
    Element operator()(Framed element) const
    {
        element.rect = element.rect.moved(dx, dy);
        return element;
    }
};

} // namespace

Element moved(const Element &element, double dx, double dy)
{
    return std::visit(Mover{dx, dy}, element);
}

QStringList texts(const Page &page)
{
    QStringList all;
    for (const Element &element : page.elements) {
        if (const Text *text = std::get_if<Text>(&element)) {
            all << text->string;
        }
    }
    return all;
}

} // namespace oyako::pages
