// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/quit_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>

namespace oyako::ui {

QuitKey::QuitKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool QuitKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isQuit = key && key->key() == Qt::Key_Q && key->modifiers() == Qt::ControlModifier;
    if (!isQuit || !watched->isWidgetType() || QApplication::activePopupWidget()) {
        return QObject::eventFilter(watched, event);
    }
    QWidget *modal = QApplication::activeModalWidget();
    // Queued: what has the key goes with the window.
    QMetaObject::invokeMethod(
        modal ? modal : m_window, [closing = QPointer<QWidget>(modal ? modal : m_window)] { closing->close(); },
        Qt::QueuedConnection);
    return true;
}

} // namespace oyako::ui
