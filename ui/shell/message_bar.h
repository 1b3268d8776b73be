// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace oyako::ui {

/// The line below the page that says what has just been done and offers to take it back. It covers nothing and goes
/// away by itself once it was read, later while the pointer or the keyboard is on it; Ctrl+Z does the same at any time.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence, bool undoable);
    [[nodiscard]] QString text() const;
    /// Somewhere else is shown now: what was said before goes.
    void leave();
    /// Whether its room stays empty while there is nothing to say, so that the page never changes its height.
    void keepRoom(bool keep);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void goAway();

    QLabel *m_label;
    QPushButton *m_undo;
    QTimer m_goAway;
    QElapsedTimer m_said;
};

} // namespace oyako::ui
