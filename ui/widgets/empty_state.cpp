// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

EmptyState::EmptyState(const QString &title, const QString &words, const QString &step, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Four, space::Three, space::Four);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(makeText(TextRole::Title, title));
    column->addWidget(makeText(TextRole::Body, words));
    if (!step.isEmpty()) {
        QPushButton *button = makeButton(step, ButtonRole::Main);
        connect(button, &QPushButton::clicked, this, &EmptyState::stepRequested);
        column->addSpacing(space::Half);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
}

} // namespace oyako::ui
