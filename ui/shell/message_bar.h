// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace oyako::ui {

/// The line below the page that says what has just been done and offers to take it back. It covers nothing. What can be
/// taken back stays until the next change, until somebody goes elsewhere or closes it; Ctrl+Z, which the button names,
/// does the same at any time. Other words go away by themselves once they were read, later while the pointer or the
/// keyboard is on them.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence, bool undoable);
    [[nodiscard]] QString text() const;
    /// Whether what is said now is taken away after a while.
    [[nodiscard]] bool goesAwayByItself() const { return m_goAway.isActive(); }
    /// Somewhere else is shown now: what was said before goes.
    void leave();
    /// The book changed since: its button would take back another change than the words say.
    void outdate();
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
