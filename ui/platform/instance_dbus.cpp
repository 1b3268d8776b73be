// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

namespace oyako::platform {

namespace {

const QString interfaceName = QStringLiteral("org.freedesktop.Application");

QString objectPath()
{
    return QLatin1Char('/') + QGuiApplication::desktopFileName().replace(QLatin1Char('.'), QLatin1Char('/'));
}

/// The org.freedesktop.Application interface of the Desktop Entry Specification, under the program's own bus name.
class DBusInstance final : public Instance {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    ~DBusInstance() override
    {
        if (m_claimed) {
            QDBusConnection bus = QDBusConnection::sessionBus();
            bus.unregisterService(QGuiApplication::desktopFileName());
            bus.unregisterObject(objectPath());
        }
    }

    [[nodiscard]] Role claim() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return Role::Only;
        }
        bus.registerObject(objectPath(), this, QDBusConnection::ExportAllSlots);
        m_claimed = bus.registerService(QGuiApplication::desktopFileName());
        return m_claimed ? Role::Only : Role::Second;
    }

    void showOther() override
    {
        QDBusMessage call = QDBusMessage::createMethodCall(QGuiApplication::desktopFileName(), objectPath(),
                                                           interfaceName, QStringLiteral("Activate"));
        call << QVariantMap();
        QDBusConnection::sessionBus().call(call);
    }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) // the name is the interface's
    {
        const QString token = platformData.value(QStringLiteral("activation-token")).toString();
        if (!token.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        }
        Q_EMIT showRequested();
    }

private:
    bool m_claimed = false;
};

} // namespace

std::unique_ptr<Instance> Instance::make()
{
    return std::make_unique<DBusInstance>();
}

} // namespace oyako::platform

#include "instance_dbus.moc"
