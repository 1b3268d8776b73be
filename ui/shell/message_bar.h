// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace oyako::ui {

/// The line at the foot of the page that says what has just been done and offers to take it back. Goes away by itself;
/// Ctrl+Z does the same at any time.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    /// Lies over the foot of `parent`, so that nothing under the pointer moves when it comes or goes.
    explicit MessageBar(QWidget *parent);

    void say(const QString &sentence, bool undoable);
    [[nodiscard]] QString text() const;
    /// Somewhere else is shown now: what was said before goes.
    void leave();

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_undo;
    QTimer m_goAway;
    QElapsedTimer m_said;
};

} // namespace oyako::ui
