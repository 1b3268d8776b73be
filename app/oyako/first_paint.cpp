// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace oyako::app {

namespace {

Q_LOGGING_CATEGORY(startLog, "oyako.start", QtInfoMsg)

} // namespace

FirstPaint::FirstPaint(QObject &application)
{
    if (startLog().isDebugEnabled()) {
        application.installEventFilter(this);
    }
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->isWindow()) {
        QCoreApplication::instance()->removeEventFilter(this);
        // The picture reaches the screen when the whole window has been painted: after this event, not before it.
        QTimer::singleShot(0, this, [] { qCDebug(startLog, "first window painted"); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oyako::app
