// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

#include <QWidget>

namespace oyako::ui {

/// A choice for the keyboard: all options side by side with the digit that takes each. A digit chooses and goes on;
/// Left and Right step through, Space takes the next, Backspace or Delete leaves it open; Enter and Down go on, Up goes
/// back. A click chooses, a second one takes it back.
class ChoiceKeys final : public QWidget {
    Q_OBJECT

public:
    ChoiceKeys(const forms::Item &item, const QString &language, QWidget *parent = nullptr);

    void setValues(const QList<forms::Value> &values);
    [[nodiscard]] QStringList labels() const { return m_labels; }
    /// Indexes of what is chosen; more than one only where the question allows it.
    [[nodiscard]] QList<int> chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person changed the answer.
    void changed(const QList<oyako::forms::Value> &values);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(int option);
    void setChosen(const QList<int> &chosen);
    void step(int by);
    [[nodiscard]] QList<QRect> places(int width) const;

    const forms::Item &m_item;
    QList<forms::Value> m_values;
    QStringList m_labels;
    QList<int> m_chosen;
};

} // namespace oyako::ui
