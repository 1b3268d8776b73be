// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/message_bar.h"

#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace oyako::ui {

namespace {
constexpr int longEnoughToRead = 7'000; // milliseconds
constexpr int belongsToTheStep = 1'000; // milliseconds: what is said and then gone to belongs together
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(makeText(TextRole::Body, {}))
    , m_undo(makeButton(tr("もとにもどす (Ctrl+Z)"), ButtonRole::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Three, space::One, space::Two, space::One);
    row->setSpacing(space::Two);
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    QPushButton *close = makeButton(tr("とじる"), ButtonRole::Quiet);
    row->addWidget(close);
    // A click does not take the keyboard away from where the person was.
    m_undo->setFocusPolicy(Qt::TabFocus);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoRequested);
    m_goAway.setSingleShot(true);
    connect(&m_goAway, &QTimer::timeout, this, &MessageBar::goAway);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void MessageBar::keepRoom(bool keep)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    setSizePolicy(policy);
}

void MessageBar::goAway()
{
    if (underMouse() || isAncestorOf(window()->focusWidget())) {
        m_goAway.start();
    } else {
        hide();
    }
}

void MessageBar::leave()
{
    if (m_said.isValid() && m_said.elapsed() > belongsToTheStep) {
        hide();
    }
}

void MessageBar::outdate()
{
    if (!m_undo->isHidden()) {
        hide();
    }
}

void MessageBar::say(const QString &sentence, bool undoable)
{
    m_label->setText(sentence);
    m_undo->setVisible(undoable);
    setVisible(!sentence.isEmpty());
    m_said.start();
    if (undoable) {
        m_goAway.stop(); // Nobody decides against the clock.
    } else {
        m_goAway.start(longEnoughToRead);
    }
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.primarySoft);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace oyako::ui
