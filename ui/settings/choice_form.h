// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>

class QComboBox;

namespace oyako::ui {

/// Words at the left, a box of choices at the right; one above the other where large text leaves no room for both.
class ChoiceForm final : public QGridLayout {
    Q_OBJECT

public:
    explicit ChoiceForm(QWidget *parent = nullptr);

    QComboBox *addBox(const QString &label);
};

} // namespace oyako::ui
