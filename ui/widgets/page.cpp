// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page.h"

#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QScrollBar>

namespace oyako::ui {

namespace {

/// A column at the top of its room. Qt's own alignment never makes a layout taller than its size hint, and so squeezes
/// all of it where words wrap more than the hint expects.
class Column final : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect &room) override
    {
        const bool fills = expandingDirections() & Qt::Vertical;
        const int wanted = hasHeightForWidth() ? heightForWidth(room.width()) : sizeHint().height();
        QVBoxLayout::setGeometry({room.topLeft(), QSize(room.width(), fills ? room.height() : wanted)});
    }
};

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            empty(inner);
        }
        delete item;
    }
}
} // namespace

Page::Page(int widest, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Window);
    auto *outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    auto *content = new QWidget;
    if (widest < Wide) {
        content->setMaximumWidth(em() * widest);
    }
    m_column = new Column(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::One);
    outer->addWidget(content, 1000);
    outer->addStretch(1);
    setWidget(sheet);
}

void Page::clear()
{
    empty(m_column);
}

void scrollToRow(QScrollArea &page, const QAbstractItemView &list, const QRect &row)
{
    const int middle = list.viewport()->mapTo(page.widget(), row.center()).y();
    page.ensureVisible(page.horizontalScrollBar()->value(), middle, 0, row.height());
}

} // namespace oyako::ui
