// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"
#include "tests/support/page_support.h"

#include <gmock/gmock.h>

namespace oyako::pages::testing {

/// The elements of one kind, in the order they are painted.
template <class Kind>
QList<Kind> partsOf(const Page &page)
{
    QList<Kind> found;
    for (const Element &element : page.elements) {
        if (const Kind *kind = std::get_if<Kind>(&element)) {
            found << *kind;
        }
    }
    return found;
}

/// All texts of all pages, one a line.
inline QStringList linesOf(const Document &document)
{
    QStringList all;
    for (const Page &page : document.pages) {
        all += texts(page);
    }
    return all;
}

/// The same as one text without line feeds.
inline QString wordsOf(const Document &document)
{
    return linesOf(document).join(QLatin1Char('|')).remove(QLatin1Char('\n'));
}

inline bool isRing(const Box &box)
{
    return box.stroke == 0.35 && box.tone == Tone::Ink;
}

inline int ringsOn(const Page &page)
{
    const QList<Box> boxes = partsOf<Box>(page);
    return static_cast<int>(std::count_if(boxes.begin(), boxes.end(), isRing));
}

/// The text a ring stands around.
inline QStringList ringed(const Page &page)
{
    QStringList found;
    for (const Box &box : partsOf<Box>(page)) {
        if (!isRing(box)) {
            continue;
        }
        for (const Text &text : partsOf<Text>(page)) {
            const Point centre = text.box.centre();
            const bool inside = centre.x > box.rect.x && centre.x < box.rect.right() && centre.y > box.rect.y &&
                                centre.y < box.rect.bottom();
            found += inside ? QStringList(text.string) : QStringList();
        }
    }
    return found;
}

} // namespace oyako::pages::testing
