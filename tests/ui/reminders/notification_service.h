// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace oyako::test {

struct ShownNotice {
    uint id = 0;
    QString title;
    QString body;
    QStringList actions;
};

/// A notification service as the Desktop Notifications Specification describes it, on the session bus.
class NotificationService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    [[nodiscard]] bool start()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    [[nodiscard]] const QList<ShownNotice> &shown() const { return m_shown; }

    /// From now on each notice is clicked before its number is answered.
    void clickAtOnce() { m_clicksAtOnce = true; }

    void click(uint id)
    {
        Q_EMIT ActionInvoked(id, QStringLiteral("default"));
        Q_EMIT NotificationClosed(id, 2);
    }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        const auto id = static_cast<uint>(m_shown.size() + 1);
        m_shown.append({id, title, body, actions});
        if (m_clicksAtOnce) {
            click(id);
        }
        return id;
    }
    QStringList GetCapabilities() { return {QStringLiteral("actions"), QStringLiteral("body")}; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QList<ShownNotice> m_shown;
    bool m_clicksAtOnce = false;
};

/// What the system says when it has slept.
class LoginManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    [[nodiscard]] bool start()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }

Q_SIGNALS:
    void PrepareForSleep(bool falls);
};

} // namespace oyako::test
