// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inline_message.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace oyako::ui {

namespace {
constexpr int roomForWords = 16; // em: with less beside the buttons, the sentence stands above them
} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : InlineMessage(Tone::Calm, {}, parent)
{
}

InlineMessage::InlineMessage(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_label(makeText(TextRole::Body, {}))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(space::OneAndHalf, space::One, space::OneAndHalf, space::One);
    m_row->setSpacing(space::OneAndHalf);
    m_row->addWidget(m_label, 1);
    // Copied whole from its menu: a label whose text can be selected sets its lines too close for Japanese.
    auto *copy = new QAction(tr("文をコピー"), m_label);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_label->text()); });
    m_label->addAction(copy);
    m_label->setContextMenuPolicy(Qt::ActionsContextMenu);
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
    if (!m_actions) {
        m_actions = new QWidget;
        new FlowRow(m_actions);
        m_row->addWidget(m_actions, 0, Qt::AlignVCenter);
    }
    m_actions->layout()->addWidget(button);
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_actions) {
        const QMargins around = m_row->contentsMargins();
        const int beside = width() - around.left() - around.right() - m_row->spacing() - m_actions->sizeHint().width();
        const bool isTight = beside < roomForWords * em();
        m_row->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawSurface(&painter, rect(), m_tone == Tone::Attention ? t.attentionSoft : t.primarySoft, Qt::transparent);
}

} // namespace oyako::ui
