// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace oyako::platform {

/// What one notice says. It may lie on a lock screen and in the desktop's own list.
struct Notice {
    QString token; ///< Comes back when it is clicked.
    QString title;
    QString body; ///< Plain text.
    QString open; ///< What the desktop calls a click: 「手帳をひらく」.
};

/// Tells something outside the window. Needs no tray.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] static std::unique_ptr<Notifier> make();

    /// Whether this system has a way to show notices at all.
    [[nodiscard]] virtual bool isSupported() const { return false; }
    /// `shown` is called later, in the event loop, with whether the desktop took it; never when the notifier has gone.
    virtual void show(const Notice &, std::function<void(bool)> shown) { shown(false); }

Q_SIGNALS:
    void clicked(const QString &token);
};

} // namespace oyako::platform
