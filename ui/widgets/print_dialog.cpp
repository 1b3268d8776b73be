// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/print_dialog.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace oyako::ui {

PrintDialog::PrintDialog(const QString &title, const QString &about, int widthInEms, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(widthInEms * em());
    m_column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    m_column->setSpacing(space::One);
    m_column->addWidget(makeText(TextRole::Title, title));
    m_column->addWidget(makeText(TextRole::Hint, about));
}

void PrintDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    QPushButton *away = makeButton(tr("やめる"));
    QPushButton *look = makeButton(tr("見てから印刷・保存"), ButtonRole::Main);
    look->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(look);
    m_column->addLayout(buttons);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(look, &QPushButton::clicked, this, &PrintDialog::preview);
}

} // namespace oyako::ui
