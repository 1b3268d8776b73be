// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/sheet_table.h"

#include "ui/widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace oyako::ui {

SheetTable::SheetTable(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void SheetTable::addRow(QWidget *row)
{
    m_column->addWidget(row);
}

void SheetTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTable(&painter, *this);
}

void paintTable(QPainter *painter, const QWidget &table)
{
    const Tokens &t = tokensOf(&table);
    drawSurface(painter, table.rect(), t.panel, t.line, space::Half);
    painter->setPen(t.line);
    const auto rows = table.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *row : rows) {
        const int bottom = row->geometry().bottom();
        if (row->isVisible() && bottom < table.height() - space::Half) {
            painter->drawLine(1, bottom, table.width() - 2, bottom);
        }
    }
}

} // namespace oyako::ui
