// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace oyako::platform {

/// Tells when the desktop is locked, and when the machine goes to sleep and wakes. Where the system cannot say, it
/// stays silent.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] static std::unique_ptr<SessionWatch> make();

Q_SIGNALS:
    void lockedOrAsleep();
    void awake();
};

} // namespace oyako::platform
