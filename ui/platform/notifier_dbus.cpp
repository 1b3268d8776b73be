// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QHash>
#include <QSet>
#include <QVariantMap>

namespace oyako::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString clickAction = QStringLiteral("default");

/// The Desktop Notifications Specification, version 1.2.
class DBusNotifier final : public Notifier {
    Q_OBJECT

public:
    DBusNotifier()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(acted(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
        bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(mayRaise(uint, QString)));
    }

    [[nodiscard]] bool isSupported() const override { return QDBusConnection::sessionBus().isConnected(); }

    void show(const Notice &notice, std::function<void(bool)> shown) override
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
        // The body may be read as markup.
        call << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName()
             << notice.title << notice.body.toHtmlEscaped() << QStringList{clickAction, notice.open}
             << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}}
             << int(-1);
        ++m_asked;
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [this, answer, token = notice.token, shown = std::move(shown)] {
                    const QDBusPendingReply<uint> reply = *answer;
                    answer->deleteLater();
                    --m_asked;
                    shown(!reply.isError());
                    if (!reply.isError()) {
                        learn(reply.value(), token);
                    }
                });
    }

private Q_SLOTS:
    void acted(uint id, const QString &action)
    {
        if (action != clickAction) {
            return;
        }
        if (m_tokens.contains(id)) {
            Q_EMIT clicked(m_tokens.value(id));
        } else if (m_asked > 0) {
            m_early.insert(id);
        }
    }

    /// Comes before ActionInvoked: without it a compositor lets no window come to the front.
    void mayRaise(uint id, const QString &token)
    {
        if (m_tokens.contains(id)) {
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        }
    }

    void closed(uint id, uint) { m_tokens.remove(id); }

private:
    /// What the notice that was answered with this number leads to. Whoever clicks at once may be quicker than the
    /// answer.
    void learn(uint id, const QString &token)
    {
        const bool isClicked = m_early.remove(id);
        if (m_asked == 0) {
            m_early.clear(); // of other programs
        }
        if (isClicked) {
            Q_EMIT clicked(token);
        } else {
            m_tokens.insert(id, token);
        }
    }

    QHash<uint, QString> m_tokens;
    QSet<uint> m_early; ///< Clicked before it was known whose they are.
    int m_asked = 0;    ///< Notices whose numbers are not known yet.
};

} // namespace

std::unique_ptr<Notifier> Notifier::make()
{
    return std::make_unique<DBusNotifier>();
}

} // namespace oyako::platform

#include "notifier_dbus.moc"
