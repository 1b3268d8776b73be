// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oyako::ui {

/// A page that scrolls: one column of content with the page margins, never wider than reads well, kept at the left.
class Page final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int Wide = 100000;

    /// `widest`: the content's largest width, in full-width characters of the body font (em()).
    explicit Page(int widest = 64, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Takes everything out of the column.
    void clear();

private:
    QVBoxLayout *m_column;
};

/// Scrolls a page to a row of a list that lies on it in its full height, as the list itself cannot: `row` as
/// visualRect() gives it.
void scrollToRow(QScrollArea &page, const QAbstractItemView &list, const QRect &row);

} // namespace oyako::ui
