// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace oyako::ui {

/// A sentence beside what it is about; never a box that stops the work. Announced to a screen reader when it changes.
class InlineMessage final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Calm, Attention };

    explicit InlineMessage(QWidget *parent = nullptr);
    InlineMessage(Tone tone, const QString &text, QWidget *parent = nullptr);

    /// Shows the sentence; hides itself when it is empty.
    void say(Tone tone, const QString &text);
    void clear() { say(Tone::Calm, {}); }
    [[nodiscard]] QString text() const;
    /// Adds a button: the remedy. Where the sentence would be squeezed beside them, the buttons go below it.
    void addAction(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
    QBoxLayout *m_row;
    QWidget *m_actions = nullptr;
    Tone m_tone = Tone::Calm;
};

} // namespace oyako::ui
