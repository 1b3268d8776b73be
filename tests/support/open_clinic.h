// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/open_window.h"
#include "ui/clinic/desk_place.h"

namespace oyako::test {

/// The whole window with an invented clinic that has no staff yet, so that everybody may do everything. "Today" is
/// 2026-11-22.
class OpenClinic final {
public:
    explicit OpenClinic(int children = 40, const ui::Preferences &preferences = {});

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] book::Book &book() { return *m_window->book(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    /// Every place one can go to from the rail, and every section of each.
    [[nodiscard]] QList<ui::Destination> everywhere();
    /// Goes there and waits until it is drawn.
    ui::DeskPlace *desk();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    platform::NoKeyStore m_keyStore;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_ready = false;
};

} // namespace oyako::test
