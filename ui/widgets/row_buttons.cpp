// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_buttons.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

RowButtons::RowButtons(const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowRow(this))
    , m_hint(makeText(TextRole::Hint, hint))
{
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_row->addWidget(m_hint);
}

void RowButtons::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

QPushButton *RowButtons::add(const QString &label, ButtonRole role)
{
    QPushButton *button = makeButton(label, role);
    button->setEnabled(false);
    m_buttons.append(button);
    m_hint->setMinimumHeight(button->sizeHint().height());
    // The hint stays last: the buttons keep their places when it comes and goes.
    m_row->removeWidget(m_hint);
    m_row->addWidget(button);
    m_row->addWidget(m_hint);
    return button;
}

void RowButtons::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

QStringList RowButtons::labels() const
{
    QStringList labels;
    for (const QPushButton *button : m_buttons) {
        labels.append(button->text());
    }
    return labels;
}

void RowButtons::setChosen(bool chosen)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setEnabled(chosen);
    }
    m_hint->setVisible(!chosen);
}

} // namespace oyako::ui
