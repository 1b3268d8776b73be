// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace oyako::ui {

class InlineMessage;

/// Lets a box of long choices give way in a narrow window, instead of making the page as wide as its longest choice.
void letGiveWay(QComboBox *box);

/// A label above its field, a hint under it, and room for a sentence about what was typed.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(const QString &label, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    /// Says what is missing or odd; empty text takes it away, and so does typing in the field.
    void complain(const QString &sentence);
    [[nodiscard]] bool isComplaining() const;
    void hint(const QString &sentence);

private:
    QLabel *m_hint;
    InlineMessage *m_message;
};

} // namespace oyako::ui
