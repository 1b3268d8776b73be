// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/item_editor.h"

class QAbstractButton;
class QComboBox;
class QLineEdit;

namespace oyako::ui {

/// Options side by side as buttons that can be taken back, a drop-down where there are many, and a line for what is not
/// on an open list.
class ChoiceEditor final : public ItemEditor {
    Q_OBJECT

public:
    ChoiceEditor(const forms::Item &item, const QString &language, QWidget *parent);

    void setValues(const QList<forms::Value> &values) override;

private:
    struct Choice {
        forms::Value value;
        QString label;
        bool exclusive = false;
    };

    void readChoices(const QString &language);
    void buildButtons();
    void buildDropDown();
    void buildOpenLine();
    void toggled(int choice);
    void tell();

    const forms::Item &m_item;
    QList<Choice> m_choices;
    QList<bool> m_chosen;
    QList<QAbstractButton *> m_buttons;
    QComboBox *m_box = nullptr;
    QLineEdit *m_other = nullptr;
};

} // namespace oyako::ui
