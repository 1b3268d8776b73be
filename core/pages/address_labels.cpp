// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/address_labels.h"

#include "core/pages/letter.h"

namespace oyako::pages {

namespace {

struct Measures {
    int columns;
    int rows;
    Size label; ///< mm
    double points;
};

constexpr Measures measuresOf(LabelSheet sheet)
{
    return sheet == LabelSheet::Twelve ? Measures{2, 6, {86.4, 42.3}, 11} : Measures{3, 8, {66.0, 33.9}, 9};
}

void addLabel(Page &page, const AddressLabel &label, const Rect &place, double points)
{
    constexpr double edge = 3;
    const Rect room = place.inset(edge, edge);
    const double codeHeight = points * millimetresPerPoint * 1.5;
    const double nameHeight = points * millimetresPerPoint * 2.6;
    page.elements << Text{.string = printedPostalCode(label.postalCode),
                          .box = {room.x, room.y, room.width, codeHeight},
                          .points = points,
                          .fit = Fit::ShrinkLine};
    page.elements << Text{.string = label.address,
                          .box = {room.x, room.y + codeHeight, room.width, room.height - codeHeight - nameHeight},
                          .points = points,
                          .verticalAlign = VerticalAlign::Top,
                          .fit = Fit::ShrinkToBox};
    page.elements << Text{.string = label.addressee,
                          .box = {room.x, room.bottom() - nameHeight, room.width, nameHeight},
                          .points = points + 2,
                          .verticalAlign = VerticalAlign::Bottom,
                          .fit = Fit::ShrinkToBox};
}

} // namespace

int labelsOn(LabelSheet sheet)
{
    const Measures measures = measuresOf(sheet);
    return measures.columns * measures.rows;
}

Rect labelAt(LabelSheet sheet, int index)
{
    const Measures measures = measuresOf(sheet);
    const double left = (a4.width - measures.columns * measures.label.width) / 2;
    const double top = (a4.height - measures.rows * measures.label.height) / 2;
    return {left + index % measures.columns * measures.label.width,
            top + index / measures.columns * measures.label.height, measures.label.width, measures.label.height};
}

Document layOutLabels(const QList<AddressLabel> &labels, LabelSheet sheet, int firstFree, const QString &title)
{
    Document document;
    document.title = title;
    const int onOne = labelsOn(sheet);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const qsizetype place = i + firstFree;
        if (document.pages.size() <= place / onOne) {
            document.pages << Page();
        }
        addLabel(document.pages.last(), labels.at(i), labelAt(sheet, static_cast<int>(place % onOne)),
                 measuresOf(sheet).points);
    }
    return document;
}

} // namespace oyako::pages
