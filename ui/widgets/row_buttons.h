// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/style.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace oyako::ui {

class FlowRow;

/// The buttons under a table for the row that is chosen. They are off while none is, and a hint says what to do first.
class RowButtons final : public QWidget {
    Q_OBJECT

public:
    explicit RowButtons(const QString &hint, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    QPushButton *add(const QString &label, ButtonRole role = ButtonRole::Quiet);
    void clear();
    /// What the buttons say, in their order.
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] bool isEmpty() const { return m_buttons.isEmpty(); }
    void setChosen(bool chosen);

private:
    FlowRow *m_row;
    QLabel *m_hint;
    QList<QPushButton *> m_buttons;
};

} // namespace oyako::ui
