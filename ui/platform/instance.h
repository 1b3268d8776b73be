// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace oyako::platform {

/// One running program for one person: the one that reminds in the background is also the one whose window is shown.
class Instance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        Only,   ///< No other runs, or the system cannot say.
        Second, ///< Another one runs already.
    };

    using QObject::QObject;
    [[nodiscard]] static std::unique_ptr<Instance> make();

    /// Takes the name of the program for this process, until it ends.
    [[nodiscard]] virtual Role claim() { return Role::Only; }
    /// Asks the one that runs to show its window; returns when it was asked.
    virtual void showOther() {}

Q_SIGNALS:
    /// Somebody started the program again, or the desktop asks for the window.
    void showRequested();
};

} // namespace oyako::platform
