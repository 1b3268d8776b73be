// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/clinic/pin_guard.h"
#include "ui/platform/key_store.h"
#include "ui/text/language.h"
#include "ui/widgets/place.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace oyako::platform {
class SessionWatch;
}

namespace oyako::ui {

class FirstRun;
class IdleLock;
class Shell;
class UnlockPage;

/// The window: first run, locked, or an open book. Owns the book while it is open.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    struct Setup {
        QString folder; ///< Of the book to open or make.
        Preferences preferences;
        PlaceList places;
        std::optional<store::KdfParameters> kdf; ///< Of a new book; empty: calibrated.
        bool remember = true;                    ///< Keep preferences and folder in the machine's settings.
    };

    /// Clock and key store outlive the window.
    MainWindow(const Clock &clock, platform::KeyStore &keyStore, Setup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Unlock page when the folder holds a book, else the first run.
    void start();
    /// Shows an open book.
    void open(std::unique_ptr<book::Book> book);
    void lock();
    /// At a clinic: offers to change the person on duty.
    void changePerson();
    /// Goes there: at once when the book is open, else as soon as it is.
    void goWhenOpen(const Destination &destination);
    void applyPreferences(const Preferences &preferences);

    [[nodiscard]] Shell *shell() const;
    [[nodiscard]] FirstRun *firstRun() const;
    [[nodiscard]] UnlockPage *unlockPage() const;
    [[nodiscard]] book::Book *book() const { return m_book.get(); }
    [[nodiscard]] const Preferences &preferences() const { return m_setup.preferences; }
    [[nodiscard]] const QString &folder() const { return m_setup.folder; }

Q_SIGNALS:
    void bookOpened(oyako::book::Book *book);
    /// The book is still there, for the last time.
    void bookCloses();
    void folderChanged(const QString &folder);
    void preferencesChanged(const oyako::ui::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirstRun(bool forClinic = false);
    void showUnlock();
    void showShell(const Destination &destination);
    void showPage(QWidget *page);
    void openOther();
    void useFolder(const QString &folder);
    void speakAndLook();
    [[nodiscard]] int idleMinutes() const;

    const Clock &m_clock;
    platform::KeyStore &m_keyStore;
    Setup m_setup;
    std::unique_ptr<text::Catalogue> m_catalogue;
    std::unique_ptr<platform::SessionWatch> m_session;
    std::unique_ptr<book::Book> m_book;
    clinic::PinGuard m_pins; ///< Of the whole sitting: a lock does not end it.
    Destination m_lastPlace;
    QStackedWidget *m_pages;
    IdleLock *m_idle;
    QPointer<FirstRun> m_firstRun;
    QPointer<UnlockPage> m_unlock;
    QPointer<Shell> m_shell;
};

} // namespace oyako::ui
