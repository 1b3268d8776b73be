// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/style.h"

#include <QPainter>
#include <QPainterPath>

namespace oyako::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::Two, space::OneAndHalf, space::Two, space::OneAndHalf);
    m_body->setSpacing(space::Half);
}

void Card::setEdgeColour(const std::optional<QColor> &colour)
{
    m_edge = colour;
    m_body->setContentsMargins(colour ? space::Three : space::Two, space::OneAndHalf, space::Two, space::OneAndHalf);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawSurface(&painter, rect(), t.panel, t.line);
    if (m_edge) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::Radius, space::Radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(shape);
        painter.fillRect(QRect(0, 0, 6, height()), *m_edge);
    }
}

} // namespace oyako::ui
