// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/system_appearance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace oyako::platform {

namespace {

constexpr int patience = 150; // milliseconds: the window must not wait for a slow desktop

/// The desktop portal's answer: 0 no preference, 1 dark, 2 light.
std::optional<uint> colourScheme()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(portal)) {
        return std::nullopt;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(portal, QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage answer = bus.call(question, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        return std::nullopt;
    }
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

bool systemPrefersDark()
{
    static const QPalette atStart = QGuiApplication::palette();
    const auto scheme = colourScheme();
    if (scheme && *scheme != 0) {
        return *scheme == 1;
    }
    return atStart.color(QPalette::Window).lightness() < atStart.color(QPalette::WindowText).lightness();
}

} // namespace oyako::platform
