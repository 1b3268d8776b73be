// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ime_guard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace oyako::ui {

ImeGuard *ImeGuard::install(QLineEdit *field)
{
    return new ImeGuard(field);
}

ImeGuard *ImeGuard::of(const QLineEdit *field)
{
    return field->findChild<ImeGuard *>(QString(), Qt::FindDirectChildrenOnly);
}

ImeGuard::ImeGuard(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

bool ImeGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        const bool was = m_converting;
        m_converting = !input->preeditString().isEmpty();
        // Some input methods commit and then still deliver the Enter that committed.
        if (was && !m_converting) {
            m_committedNow = true;
            QTimer::singleShot(0, this, [this] { m_committedNow = false; });
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool saves = key->modifiers() & Qt::ControlModifier; // Ctrl+Enter belongs to the sheet around the field.
        if (!saves && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (!m_converting && !m_committedNow) {
                moveOn();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ImeGuard::moveOn()
{
    Q_EMIT entered();
    if (!m_field->hasFocus()) {
        return;
    }
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(m_field, &tab);
}

} // namespace oyako::ui
