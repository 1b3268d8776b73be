// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

EmptyState::EmptyState(const QString &title, const QString &words, const QString &step, QWidget *parent)
    : QWidget(parent)
    , m_help(new QVBoxLayout)
    , m_steps(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Four, space::Three, space::Four);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(makeText(TextRole::Title, title));
    column->addWidget(makeText(TextRole::Body, words));
    m_help->setSpacing(space::Half);
    column->addLayout(m_help);
    m_steps->setSpacing(space::One);
    column->addLayout(m_steps);
    if (!step.isEmpty()) {
        QPushButton *button = makeButton(step, ButtonRole::Main);
        connect(button, &QPushButton::clicked, this, &EmptyState::stepRequested);
        m_steps->addSpacing(space::Half);
        m_steps->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
}

void EmptyState::offer(const QString &otherStep)
{
    QPushButton *button = makeButton(otherStep);
    connect(button, &QPushButton::clicked, this, &EmptyState::otherStepRequested);
    m_steps->addWidget(button, 0, Qt::AlignLeft);
}

void EmptyState::addHelp(QWidget *help)
{
    m_help->addWidget(help);
}

} // namespace oyako::ui
