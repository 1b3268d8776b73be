// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/session_watch.h"

#include <QDBusConnection>

namespace oyako::platform {

namespace {

/// Sleep from systemd-logind, screen lock from the desktop's screen saver.
class DBusSessionWatch final : public SessionWatch {
    Q_OBJECT

public:
    DBusSessionWatch()
    {
        QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                             QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"),
                                             QStringLiteral("PrepareForSleep"), this, SLOT(sleeps(bool)));
        for (const char *desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            const QString name = QString::fromLatin1(desktop);
            QDBusConnection::sessionBus().connect(name, {}, name, QStringLiteral("ActiveChanged"), this,
                                                  SLOT(began(bool)));
        }
    }

private Q_SLOTS:
    void sleeps(bool falls)
    {
        if (falls) {
            Q_EMIT lockedOrAsleep();
        } else {
            Q_EMIT awake();
        }
    }

    void began(bool active)
    {
        if (active) {
            Q_EMIT lockedOrAsleep();
        }
    }
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::make()
{
    return std::make_unique<DBusSessionWatch>();
}

} // namespace oyako::platform

#include "session_watch_dbus.moc"
