// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/choice_form.h"

#include "ui/widgets/field_row.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>

namespace oyako::ui {

namespace {

bool isLargeText()
{
    constexpr double largestSideBySide = 15; // points
    return fontOf(TextRole::Body).pointSizeF() > largestSideBySide;
}

} // namespace

ChoiceForm::ChoiceForm(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(space::Three);
    setVerticalSpacing(space::One);
    setColumnStretch(isLargeText() ? 0 : 1, 1);
}

QComboBox *ChoiceForm::addBox(const QString &label)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    letGiveWay(box);
    QLabel *words = makeFieldLabel(label, box);
    words->setWordWrap(isLargeText());
    words->setFont(fontOf(TextRole::Body));
    const int row = rowCount();
    addWidget(words, row, 0, isLargeText() ? Qt::Alignment() : Qt::AlignVCenter);
    addWidget(box, isLargeText() ? row + 1 : row, isLargeText() ? 0 : 1, Qt::AlignLeft);
    return box;
}

} // namespace oyako::ui
