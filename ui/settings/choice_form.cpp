// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/choice_form.h"

#include "ui/widgets/text_label.h"

#include <QComboBox>

namespace oyako::ui {

namespace {

constexpr int narrowestBox = 8; // full-width characters: longer choices give way in a narrow window

bool isLargeText()
{
    constexpr double largestSideBySide = 15; // points
    return fontOf(TextRole::Body).pointSizeF() > largestSideBySide;
}

} // namespace

ChoiceForm::ChoiceForm(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(space::Three);
    setVerticalSpacing(space::One);
    setRowWrapPolicy(isLargeText() ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

QComboBox *ChoiceForm::addBox(const QString &label)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(em() * narrowestBox);
    QLabel *words = makeFieldLabel(label, box);
    words->setWordWrap(isLargeText());
    words->setFont(fontOf(TextRole::Body));
    if (!isLargeText()) {
        words->setMinimumHeight(box->sizeHint().height());
    }
    addRow(words, box);
    return box;
}

} // namespace oyako::ui
