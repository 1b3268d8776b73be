// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/choices.h"

#include <algorithm>

namespace oyako::pages {

namespace {

// Per point of type size, in millimetres.
constexpr double marginShare = 0.12; // between the words and their ring, left and right
constexpr double gapShare = 0.1;     // from one option to the next

/// Widths of one option, in millimetres.
struct Extent {
    double box = 0;
    double label = 0;
    double detail = 0;
    double margin = 0;

    [[nodiscard]] double total() const { return box + label + 2 * margin + (detail > 0 ? detail + 1 : 0); }
};

class ChoiceSetter final {
public:
    ChoiceSetter(QList<Element> &elements, ChoiceMark mark, const Rect &area, double points, const TextMeasure &measure)
        : m_elements(elements)
        , m_mark(mark)
        , m_area(area)
        , m_points(points)
        , m_measure(measure)
        , m_x(area.x)
        , m_y(area.y)
    {
    }

    void add(const Choice &choice)
    {
        const Extent extent = extentOf(choice);
        if (m_x > m_area.x && m_x + extent.total() > m_area.right()) {
            nextLine();
        }
        if (extent.total() > m_area.width) {
            addWrapped(choice);
            return;
        }
        const double line = choiceLineHeight(m_points);
        addMark(choice, {m_x, m_y, extent.box + extent.label + 2 * ringMargin(), line});
        const double textX = m_x + extent.box + ringMargin();
        m_elements << textOf(choice.label, {textX, m_y, extent.label + 0.2, line}, choice.chosen);
        if (extent.detail > 0) {
            m_elements << textOf(choice.detail,
                                 {textX + extent.label + ringMargin() + 1, m_y, extent.detail + 0.2, line},
                                 choice.chosen);
        }
        m_x += extent.total() + m_points * gapShare;
    }

    [[nodiscard]] double height() const { return m_y + (m_x > m_area.x ? choiceLineHeight(m_points) : 0) - m_area.y; }

private:
    [[nodiscard]] Extent extentOf(const Choice &choice) const
    {
        const Weight weight = choice.chosen ? Weight::Bold : Weight::Regular;
        return {m_mark == ChoiceMark::Tick ? boxSide() + 0.3 : 0, m_measure.width(choice.label, m_points, weight),
                choice.detail.isEmpty() ? 0 : m_measure.width(choice.detail, m_points, Weight::Bold), ringMargin()};
    }

    [[nodiscard]] double ringMargin() const { return m_points * marginShare; }
    [[nodiscard]] double boxSide() const { return m_points * millimetresPerPoint * 0.85; }

    [[nodiscard]] Text textOf(const QString &string, const Rect &box, bool strong) const
    {
        Text text{.string = string, .box = box, .points = m_points};
        text.weight = strong ? Weight::Bold : Weight::Regular;
        return text;
    }

    void addMark(const Choice &choice, const Rect &rect)
    {
        if (m_mark == ChoiceMark::Ring) {
            if (choice.chosen) {
                const Rect ring = rect.inset(0.1, 0.25);
                m_elements << Box{.rect = ring, .stroke = 0.35, .radius = ring.height / 2, .tone = Tone::Ink};
            }
            return;
        }
        const double side = boxSide();
        const Rect box{rect.x, rect.y + (choiceLineHeight(m_points) - side) / 2, side, side};
        m_elements << Box{.rect = box, .stroke = 0.2, .radius = 0.3, .tone = Tone::Soft};
        if (choice.chosen) {
            m_elements << tick(box.inset(0.15, 0.15));
        }
    }

    void addWrapped(const Choice &choice)
    {
        const double indent = (m_mark == ChoiceMark::Tick ? boxSide() + 0.3 : 0) + ringMargin();
        const QString whole = choice.detail.isEmpty() ? choice.label : choice.label + QLatin1Char(' ') + choice.detail;
        const double width = m_area.width - indent - ringMargin();
        const double spare = choiceLineHeight(m_points) - lineHeight(m_points);
        const double height =
            heightOf(whole, width, m_points, choice.chosen ? Weight::Bold : Weight::Regular, m_measure);
        const Rect rect{m_area.x, m_y, m_area.width, height + spare};
        if (m_mark == ChoiceMark::Ring && choice.chosen) {
            m_elements << Box{.rect = rect.inset(0.1, 0.2), .stroke = 0.35, .radius = 2, .tone = Tone::Ink};
        } else {
            addMark(choice, rect);
        }
        m_elements << textOf(whole, {m_area.x + indent, m_y + spare / 2, width, height}, choice.chosen);
        m_y += rect.height;
        m_x = m_area.x;
    }

    void nextLine()
    {
        m_x = m_area.x;
        m_y += choiceLineHeight(m_points);
    }

    QList<Element> &m_elements;
    ChoiceMark m_mark;
    Rect m_area;
    double m_points;
    const TextMeasure &m_measure;
    double m_x;
    double m_y;
};

} // namespace

double addChoices(QList<Element> &elements, const QList<Choice> &choices, ChoiceMark mark, const Rect &area,
                  double points, const TextMeasure &measure)
{
    ChoiceSetter setter(elements, mark, area, points, measure);
    for (const Choice &choice : choices) {
        setter.add(choice);
    }
    return setter.height();
}

double choiceLineHeight(double points)
{
    return lineHeight(points) + 1.0;
}

Path tick(const Rect &rect)
{
    return {.points = {{rect.x + rect.width * 0.12, rect.y + rect.height * 0.52},
                       {rect.x + rect.width * 0.4, rect.y + rect.height * 0.85},
                       {rect.x + rect.width * 0.98, rect.y - rect.height * 0.05}},
            .stroke = 0.45};
}

} // namespace oyako::pages
