// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/book/book.h"
#include "ui/platform/key_store.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace oyako::test {

/// A new, empty book in `folder` under a cheap key; null when it could not be made.
[[nodiscard]] std::unique_ptr<book::Book> makeBook(const QString &folder, const Clock &clock);
/// The passphrase of makeBook().
inline constexpr char passphrase[] = "four short plain words";

/// Every place one can go to from the rail, and every section of each. Goes to all of them.
[[nodiscard]] QList<ui::Destination> placesOf(ui::Shell &shell);

/// The whole window with the invented family, as gallery and tests look at it. "Today" is 2026-11-22.
class OpenWindow final {
public:
    explicit OpenWindow(const ui::Preferences &preferences = {});

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("book")); }
    /// Every place and person one can go to from the rail, and every section of each.
    [[nodiscard]] QList<ui::Destination> everywhere();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    platform::NoKeyStore m_keyStore;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_ready = false;
};

} // namespace oyako::test
