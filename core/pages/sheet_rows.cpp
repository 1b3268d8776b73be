// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/sheet_rows.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double padX = 1.2;   // mm
constexpr double padY = 0.8;   // mm
constexpr double stepIn = 3.0; // mm for each depth

bool hasChoices(const Field &field)
{
    return field.kind == FieldKind::One || field.kind == FieldKind::Several;
}

ChoiceMark markOf(const Field &field)
{
    return field.kind == FieldKind::Several ? ChoiceMark::Tick : ChoiceMark::Ring;
}

bool isWide(const Field &field)
{
    return field.kind == FieldKind::Note || field.kind == FieldKind::Heading || field.kind == FieldKind::Rows ||
           field.kind == FieldKind::Teeth;
}

} // namespace

RowSetter::RowSetter(Flow &flow, const SheetStyle &style, const SheetWords &words)
    : m_flow(flow)
    , m_style(style)
    , m_words(words)
{
}

void RowSetter::add(const QList<Field> &fields)
{
    for (qsizetype index = 0; index < fields.size(); ++index) {
        const Field &field = fields.at(index);
        if (isWide(field)) {
            addWide(field);
            continue;
        }
        if (m_style.look == Look::Lines && field.kind == FieldKind::Paragraph) {
            addOpenParagraph(field);
            continue;
        }
        const bool paired = m_style.pairs && index + 1 < fields.size() && isShort(field) &&
                            isShort(fields.at(index + 1)) && fields.at(index + 1).depth == field.depth;
        if (paired) {
            addRow({halfRow(field, false), halfRow(fields.at(index + 1), true)});
            ++index;
        } else {
            addRow({wholeRow(field)});
        }
    }
}

RowSetter::Slot RowSetter::wholeRow(const Field &field) const
{
    const double label = m_flow.width() * m_style.labelShare;
    return {&field, m_flow.left(), label, m_flow.width() - label};
}

RowSetter::Slot RowSetter::halfRow(const Field &field, bool second) const
{
    const double half = m_flow.width() / 2;
    const double label = half * 0.44;
    return {&field, m_flow.left() + (second ? half : 0), label, half - label};
}

bool RowSetter::isShort(const Field &field) const
{
    if (isWide(field) || field.kind == FieldKind::Paragraph || !field.hint.isEmpty()) {
        return false;
    }
    // On open lines the options of one question stand below those of the other.
    if (m_style.look == Look::Lines && hasChoices(field)) {
        return false;
    }
    const Slot slot = halfRow(field, false);
    const double labelLines = m_style.look == Look::Lines ? 1 : 2;
    const double line = lineHeight(m_style.points) + 1.2;
    return labelHeight(slot) <= labelLines * lineHeight(labelPoints()) + 2 * padY + 0.1 &&
           answerHeight(slot) <= line + 2 * padY;
}

QString RowSetter::printed(const Field &field) const
{
    if (!field.answer.isEmpty()) {
        return field.answer;
    }
    if (!field.blank.isEmpty()) {
        return field.blank;
    }
    switch (field.kind) {
    case FieldKind::Date: return m_words.date;
    case FieldKind::DateTime: return m_words.dateTime;
    case FieldKind::YearMonth: return m_words.yearMonth;
    case FieldKind::Time: return m_words.time;
    default: return {};
    }
}

double RowSetter::labelHeight(const Slot &slot) const
{
    const Field &field = *slot.field;
    if (slot.labelWidth <= 0) {
        return 0;
    }
    const double number =
        field.number.isEmpty() ? 0 : measure().width(field.number + QLatin1Char(' '), labelPoints(), Weight::Bold);
    const double width = slot.labelWidth - 2 * padX - field.depth * stepIn - number;
    double height = heightOf(field.label, width, labelPoints(), Weight::Regular, measure());
    if (!field.hint.isEmpty()) {
        height += heightOf(field.hint, width, labelPoints() - 1, Weight::Regular, measure());
    }
    return height + 2 * padY;
}

double RowSetter::answerHeight(const Slot &slot) const
{
    const Field &field = *slot.field;
    const double width = slot.answerWidth - 2 * padX;
    double height = 0;
    if (hasChoices(field)) {
        QList<Element> unused;
        height += addChoices(unused, field.choices, markOf(field), {0, 0, width, 0}, m_style.points, measure());
    }
    if (field.kind == FieldKind::Paragraph && field.answer.isEmpty()) {
        return height + field.writingLines * m_style.points * 0.75;
    }
    const QString text = printed(field);
    const double unit = field.unit.isEmpty() ? 0 : measure().width(field.unit, labelPoints(), Weight::Regular) + 1.5;
    if (!text.isEmpty()) {
        height += heightOf(text, width - unit, m_style.points, Weight::Bold, measure());
    }
    return height + 2 * padY;
}

double RowSetter::height(const QList<Slot> &row, double least) const
{
    double height = std::max(least, leastHeight());
    for (const Slot &slot : row) {
        height = std::max({height, labelHeight(slot), answerHeight(slot)});
    }
    return height;
}

void RowSetter::addRow(const QList<Slot> &row, double least)
{
    const double needed = height(row, least);
    if (needed > m_flow.whole()) {
        for (const Slot &slot : row) {
            addLong(slot);
        }
        return;
    }
    m_flow.need(needed);
    const Rect strip = m_flow.take(needed);
    for (const Slot &slot : row) {
        paint(slot, strip);
    }
}

/// An answer longer than a page: as many lines as each page holds, the question repeated.
void RowSetter::addLong(const Slot &slot)
{
    const double line = lineHeight(m_style.points);
    QStringList lines =
        breakLines(slot.field->answer, slot.answerWidth - 2 * padX, m_style.points, Weight::Bold, measure());
    Field part = *slot.field;
    Slot place = slot;
    place.field = &part;
    while (!lines.isEmpty()) {
        m_flow.need(std::max(labelHeight(place), 4 * line));
        const auto room = std::max<qsizetype>(1, static_cast<qsizetype>((m_flow.remaining() - 2 * padY) / line));
        const qsizetype count = std::min(room, lines.size());
        part.answer = lines.mid(0, count).join(QLatin1Char('\n'));
        paint(place, m_flow.take(std::max(labelHeight(place), static_cast<double>(count) * line + 2 * padY)));
        lines.remove(0, count);
        part.label = slot.field->label + m_words.continued;
    }
}

void RowSetter::addWide(const Field &field)
{
    if (field.kind == FieldKind::Heading) {
        addHeading(field, 2 * leastHeight());
    } else if (field.kind == FieldKind::Note) {
        m_flow.skip(0.7);
        m_flow.addText({.string = field.label, .points = labelPoints() - 0.25, .tone = Tone::Soft});
        m_flow.skip(0.7);
    } else if (field.kind == FieldKind::Rows) {
        addRows(field);
    } else {
        addTeeth(field);
    }
}

void RowSetter::addRows(const Field &field)
{
    Table table = field.table;
    table.points = m_style.points - 0.5;
    table.headPoints = m_style.points - 1.25;
    table.leastHeight = leastHeight();
    if (!field.label.isEmpty()) {
        addHeading(field, 4 * leastHeight());
    }
    addTable(m_flow, table);
}

void RowSetter::addTeeth(const Field &field)
{
    QList<Element> unused;
    const double height = addToothChart(unused, field.teeth, {0, 0, m_flow.width(), 0}, {}, {}) + 3;
    addHeading(field, height);
    m_flow.need(height);
    const Rect strip = m_flow.take(height);
    m_flow.elements() << Box{.rect = strip};
    addToothChart(m_flow.elements(), field.teeth, strip.inset(0, 1.5), m_words.right, m_words.left);
}

/// The question, and under it the text or lines over the whole width.
void RowSetter::addOpenParagraph(const Field &field)
{
    const QString label = field.number.isEmpty() ? field.label : field.number + QLatin1Char(' ') + field.label;
    m_flow.need(20);
    m_flow.skip(1);
    m_flow.addText({.string = label, .points = labelPoints()});
    if (!field.answer.isEmpty()) {
        m_flow.skip(0.6);
        m_flow.addText({.string = field.answer, .points = m_style.points});
        m_flow.skip(0.8);
        m_flow.elements() << Line{.from = {m_flow.left(), m_flow.y()},
                                  .to = {m_flow.left() + m_flow.width(), m_flow.y()},
                                  .dash = Dash::Dotted};
        return;
    }
    for (int line = 0; line < field.writingLines; ++line) {
        m_flow.need(m_style.points);
        const Rect strip = m_flow.take(m_style.points);
        m_flow.elements() << Line{
            .from = {strip.x, strip.bottom()}, .to = {strip.right(), strip.bottom()}, .dash = Dash::Dotted};
    }
}

/// Together with this much of what follows.
void RowSetter::addHeading(const Field &field, double following)
{
    const QString text = field.number.isEmpty() ? field.label : field.number + QLatin1Char(' ') + field.label;
    const double width = m_flow.width() - 2 * padX - field.depth * stepIn;
    const double height = heightOf(text, width, labelPoints(), Weight::Bold, measure()) + 2 * padY;
    m_flow.need(height + following);
    const Rect strip = m_flow.take(height);
    m_flow.elements() << Box{.rect = strip, .fill = Tone::Shade};
    m_flow.elements() << Text{.string = text,
                              .box = {strip.x + padX + field.depth * stepIn, strip.y, width, strip.height},
                              .points = labelPoints(),
                              .weight = Weight::Bold};
}

void RowSetter::paint(const Slot &slot, const Rect &strip)
{
    const Rect label{slot.x, strip.y, slot.labelWidth, strip.height};
    const Rect answer{slot.x + slot.labelWidth, strip.y, slot.answerWidth, strip.height};
    if (m_style.look == Look::Framed) {
        m_flow.elements() << Box{.rect = answer};
    } else {
        m_flow.elements() << Line{
            .from = {label.x, label.bottom()}, .to = {answer.right(), answer.bottom()}, .dash = Dash::Dotted};
    }
    if (slot.labelWidth > 0) {
        if (m_style.look == Look::Framed) {
            m_flow.elements() << Box{.rect = label, .fill = Tone::Shade};
        }
        paintLabel(slot, label);
    }
    paintAnswer(slot, answer);
}

void RowSetter::paintLabel(const Slot &slot, const Rect &cell)
{
    const Field &field = *slot.field;
    const double height = labelHeight(slot) - 2 * padY;
    double x = cell.x + (m_style.look == Look::Framed ? padX : 0) + field.depth * stepIn;
    double y = cell.y + (cell.height - height) / 2;
    if (!field.number.isEmpty()) {
        const double number = measure().width(field.number + QLatin1Char(' '), labelPoints(), Weight::Bold);
        m_flow.elements() << Text{.string = field.number,
                                  .box = {x, y, number, lineHeight(labelPoints())},
                                  .points = labelPoints(),
                                  .weight = Weight::Bold,
                                  .tone = Tone::Accent};
        x += number;
    }
    const double width = cell.right() - padX - x;
    const double label = heightOf(field.label, width, labelPoints(), Weight::Regular, measure());
    m_flow.elements() << Text{.string = field.label, .box = {x, y, width, label}, .points = labelPoints()};
    y += label;
    if (!field.hint.isEmpty()) {
        m_flow.elements() << Text{.string = field.hint,
                                  .box = {x, y, width, height - label},
                                  .points = labelPoints() - 1,
                                  .tone = Tone::Soft};
    }
}

void RowSetter::paintAnswer(const Slot &slot, const Rect &cell)
{
    const Field &field = *slot.field;
    const Rect inner = cell.inset(padX, padY);
    if (field.kind == FieldKind::Paragraph && field.answer.isEmpty()) {
        paintWritingLines(cell, field.writingLines);
        return;
    }
    const QString text = printed(field);
    const double unit = field.unit.isEmpty() ? 0 : measure().width(field.unit, labelPoints(), Weight::Regular) + 1.5;
    const double textHeight =
        text.isEmpty() ? 0 : heightOf(text, inner.width - unit, m_style.points, Weight::Bold, measure());
    double y = cell.y + (cell.height - (answerHeight(slot) - 2 * padY)) / 2;
    if (hasChoices(field)) {
        y += addChoices(m_flow.elements(), field.choices, markOf(field), {inner.x, y, inner.width, 0}, m_style.points,
                        measure());
    }
    if (!text.isEmpty()) {
        const bool blank = field.answer.isEmpty();
        const bool strong = !blank && field.kind != FieldKind::Paragraph;
        m_flow.elements() << Text{.string = text,
                                  .box = {inner.x, y, inner.width - unit, textHeight},
                                  .points = m_style.points,
                                  .weight = strong ? Weight::Bold : Weight::Regular,
                                  .verticalAlign = VerticalAlign::Top,
                                  .tone = blank ? Tone::Soft : Tone::Ink};
    }
    if (!field.unit.isEmpty()) {
        paintUnit(field, cell);
    }
}

/// Behind a value, or at the right of the room left for one.
void RowSetter::paintUnit(const Field &field, const Rect &cell)
{
    const double width = measure().width(field.unit, labelPoints(), Weight::Regular) + 0.3;
    const double value = field.answer.isEmpty() ? std::min(22.0, cell.width - width - 2 * padX - 1)
                                                : measure().width(field.answer, m_style.points, Weight::Bold) + 1;
    const double x = std::min(cell.x + padX + value, cell.right() - padX - width);
    m_flow.elements() << Text{
        .string = field.unit, .box = {x, cell.y, width, cell.height}, .points = labelPoints(), .tone = Tone::Soft};
}

void RowSetter::paintWritingLines(const Rect &cell, int count)
{
    for (int line = 1; line < count; ++line) {
        const double y = cell.y + cell.height * line / count;
        m_flow.elements() << Line{.from = {cell.x + padX, y}, .to = {cell.right() - padX, y}, .dash = Dash::Dotted};
    }
}

} // namespace oyako::pages
