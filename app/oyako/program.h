// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/platform/notifier.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/shell/main_window.h"

namespace oyako::app {

/// The window and the reminders, joined: a clicked notice brings the window, and once the book is open its item.
class Program final : public QObject {
    Q_OBJECT

public:
    /// Clock and key store outlive the program.
    Program(const Clock &clock, platform::KeyStore &keyStore, ui::MainWindow::Setup setup);
    ~Program() override;

    /// With the window, or without it until it is asked for.
    void start(bool background);
    void showWindow();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::ReminderDesk &desk() { return m_desk; }

private:
    void openNotice(const QString &token);
    void take(const ui::Preferences &preferences);

    std::unique_ptr<platform::Notifier> m_notifier;
    ui::ReminderDesk m_desk;
    ui::MainWindow m_window;
    std::optional<QString> m_clicked; ///< A notice that waits for the book.
};

/// The whole program from its arguments to its end; answers the exit status.
[[nodiscard]] int run(int argc, char *argv[], const Clock &clock);

} // namespace oyako::app
