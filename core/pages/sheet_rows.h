// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// Sets questions as framed rows: the question at the left, its answer at the right; two short ones share a row.
class RowSetter final {
public:
    /// One question with its place inside a row, in millimetres.
    struct Slot {
        const Field *field = nullptr;
        double x = 0;
        double labelWidth = 0;
        double answerWidth = 0;
    };

    RowSetter(Flow &flow, const SheetStyle &style, const SheetWords &words);

    void add(const QList<Field> &fields);
    /// One row of questions whose places are already chosen, at least this high.
    void addRow(const QList<Slot> &row, double least = 0);
    [[nodiscard]] double height(const QList<Slot> &row, double least = 0) const;

private:
    [[nodiscard]] const TextMeasure &measure() const { return m_flow.measure(); }
    [[nodiscard]] double labelPoints() const { return m_style.points - 0.5; }
    [[nodiscard]] double leastHeight() const { return m_style.points * 0.82; }
    [[nodiscard]] bool isShort(const Field &field) const;
    [[nodiscard]] Slot wholeRow(const Field &field) const;
    [[nodiscard]] Slot halfRow(const Field &field, bool second) const;

    [[nodiscard]] double labelHeight(const Slot &slot) const;
    [[nodiscard]] double answerHeight(const Slot &slot) const;
    [[nodiscard]] QString printed(const Field &field) const;

    void addLong(const Slot &slot);
    void addWide(const Field &field);
    void addOpenParagraph(const Field &field);
    void addRows(const Field &field);
    void addTeeth(const Field &field);
    void addHeading(const Field &field, double following);
    void paint(const Slot &slot, const Rect &strip);
    void paintLabel(const Slot &slot, const Rect &cell);
    void paintAnswer(const Slot &slot, const Rect &cell);
    void paintWritingLines(const Rect &cell, int count);
    void paintUnit(const Field &field, const Rect &cell);

    Flow &m_flow;
    const SheetStyle &m_style;
    const SheetWords &m_words;
};

} // namespace oyako::pages
