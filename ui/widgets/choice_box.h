// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace oyako::ui {

/// A check box or a radio button whose words wrap where the room is narrow, as large text makes it: Qt's own make the
/// page scroll sideways. The mark stands at the first line, and the words are pressed like the mark. Plain text: an
/// ampersand is an ampersand.
template <class Button>
class ChoiceBox final : public Button {
public:
    explicit ChoiceBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
};

using CheckBox = ChoiceBox<QCheckBox>;
using RadioButton = ChoiceBox<QRadioButton>;

extern template class ChoiceBox<QCheckBox>;
extern template class ChoiceBox<QRadioButton>;

} // namespace oyako::ui
