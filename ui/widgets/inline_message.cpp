// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inline_message.h"

#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace oyako::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : InlineMessage(Tone::Calm, {}, parent)
{
}

InlineMessage::InlineMessage(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_label(makeText(TextRole::Body, {}))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::OneAndHalf, space::One, space::OneAndHalf, space::One);
    m_row->setSpacing(space::OneAndHalf);
    m_row->addWidget(m_label, 1);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    say(tone, text);
}

void InlineMessage::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_label->setText(text);
    QPalette colours = palette();
    const Tokens &t = tokensOf(this);
    colours.setColor(QPalette::WindowText, tone == Tone::Attention ? t.attention : t.ink);
    m_label->setPalette(colours);
    setVisible(!text.isEmpty());
    update();
    if (!text.isEmpty() && isVisible()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString InlineMessage::text() const
{
    return m_label->text();
}

void InlineMessage::addAction(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawSurface(&painter, rect(), m_tone == Tone::Attention ? t.attentionSoft : t.primarySoft, Qt::transparent);
}

} // namespace oyako::ui
