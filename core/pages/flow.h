// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/text_fit.h"

namespace oyako::pages {

/// What stands on every sheet.
struct Furniture {
    Size size = a4;
    Margins margins{15, 14, 15, 14};
    QString heading = {}; ///< Name of the page, small, at the top left.
    QString person =
        {};            ///< Name and birthday of the person the sheet is about, at the top right. Shrinks, is never cut.
    QString note = {}; ///< At the foot: edition of the form, day of printing.
    bool numbered = true; ///< "2 / 3" at the foot.
};

/// Fills pages from top to bottom, beginning new ones as needed.
class Flow final {
public:
    Flow(Furniture furniture, const TextMeasure &measure);

    [[nodiscard]] const TextMeasure &measure() const { return m_measure; }
    [[nodiscard]] double left() const { return m_furniture.margins.left; }
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    /// Height left on this page.
    [[nodiscard]] double remaining() const { return bottom() - m_y; }
    /// Height of an empty page.
    [[nodiscard]] double whole() const { return bottom() - top(); }
    /// Nothing stands on this page yet.
    [[nodiscard]] bool atTop() const { return m_y <= top(); }

    [[nodiscard]] qsizetype pageCount() const { return m_document.pages.size(); }
    /// Begins a new page when less than this is left and the page is not empty.
    void need(double height);
    void newPage();
    void skip(double height) { m_y += height; }
    /// The next strip of this height over the whole width; the place moves below it.
    [[nodiscard]] Rect take(double height);
    [[nodiscard]] QList<Element> &elements() { return m_document.pages.last().elements; }

    /// A paragraph over the whole width, split over pages where it must be.
    void addText(Text text);

    /// The pages with head and foot.
    [[nodiscard]] Document finish(const QString &title);

private:
    [[nodiscard]] double top() const;
    [[nodiscard]] double bottom() const;
    void addHead();
    void addFoot(Page &page, qsizetype number) const;

    Furniture m_furniture;
    const TextMeasure &m_measure;
    Document m_document;
    double m_y = 0;
};

} // namespace oyako::pages
