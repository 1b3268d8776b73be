// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace oyako::ui {

/// Ctrl+Q closes the window as its cross does, wherever the keyboard is. A dialog goes first, and asks when something
/// typed would be lost: a shortcut of the window would be silent while one is open.
class QuitKey final : public QObject {
public:
    explicit QuitKey(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace oyako::ui
