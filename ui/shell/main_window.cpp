// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "ui/platform/session_watch.h"
#include "ui/platform/system_appearance.h"
#include "ui/shell/first_run.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/quit_key.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"
#include "ui/staff/duty_dialog.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/look.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>

namespace oyako::ui {

namespace {
const QString home = QStringLiteral("today");
}

MainWindow::MainWindow(const Clock &clock, platform::KeyStore &keyStore, Setup setup, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_keyStore(keyStore)
    , m_setup(std::move(setup))
    , m_session(platform::SessionWatch::make())
    , m_pins(clock)
    , m_pages(new QStackedWidget)
    , m_idle(new IdleLock(clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setWindowTitle(QStringLiteral("Oyako"));
    setMinimumSize(640, 480);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    if (m_setup.remember) {
        restoreGeometry(lastWindowGeometry());
    }
    new QuitKey(this);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(m_session.get(), &platform::SessionWatch::lockedOrAsleep, this, &MainWindow::lock);
    speakAndLook();
}

MainWindow::~MainWindow()
{
    // The places hold the book: they go first.
    delete m_shell;
    delete m_firstRun;
}

Shell *MainWindow::shell() const
{
    return m_shell;
}

FirstRun *MainWindow::firstRun() const
{
    return m_firstRun;
}

UnlockPage *MainWindow::unlockPage() const
{
    return m_unlock;
}

void MainWindow::speakAndLook()
{
    m_catalogue.reset();
    m_catalogue = std::make_unique<text::Catalogue>(m_setup.preferences.language);
    QLocale::setDefault(text::locale(m_setup.preferences.language));
    const bool ask = m_setup.preferences.appearance == Appearance::System;
    applyLook(m_setup.preferences, ask && platform::systemPrefersDark());
}

void MainWindow::start()
{
    const store::BookFolder folder{m_setup.folder};
    if (QFileInfo::exists(folder.keys()) || QFileInfo::exists(folder.database())) {
        showUnlock();
    } else {
        showFirstRun();
    }
}

void MainWindow::showPage(QWidget *page)
{
    while (m_pages->count() > 0) {
        QWidget *old = m_pages->widget(0);
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showFirstRun(bool forClinic)
{
    m_firstRun = new FirstRun(m_clock, m_keyStore, m_setup.preferences, {m_setup.folder, m_setup.kdf, forClinic});
    connect(m_firstRun, &FirstRun::preferencesChanged, this, &MainWindow::applyPreferences);
    connect(m_firstRun, &FirstRun::openOtherRequested, this, &MainWindow::openOther);
    connect(m_firstRun, &FirstRun::finished, this, [this] { open(m_firstRun->takeBook()); });
    showPage(m_firstRun);
}

void MainWindow::showUnlock()
{
    m_unlock = new UnlockPage(m_clock, m_keyStore, m_setup.folder);
    connect(m_unlock, &UnlockPage::opened, this, [this] { open(m_unlock->takeBook()); });
    connect(m_unlock, &UnlockPage::openOtherRequested, this, &MainWindow::openOther);
    connect(m_unlock, &UnlockPage::newBookRequested, this, [this] {
        const QFileDialog *dialog =
            openFolderDialog(this, tr("新しい手帳をおくフォルダー"), QFileInfo(m_setup.folder).path());
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &parent) { useFolder(parent + QStringLiteral("/oyako")); });
    });
    connect(m_unlock, &UnlockPage::restored, this, &MainWindow::useFolder);
    showPage(m_unlock);
}

void MainWindow::open(std::unique_ptr<book::Book> book)
{
    m_book = std::move(book);
    if (m_setup.remember) {
        rememberBookFolder(m_setup.folder);
    }
    if (!m_book->author().isEmpty()) {
        m_pins.cameInFully(m_book->author());
    }
    m_idle->setMinutes(idleMinutes());
    Q_EMIT bookOpened(m_book.get());
    showShell(m_lastPlace.place.isEmpty() ? Destination{.place = home} : m_lastPlace);
}

int MainWindow::idleMinutes() const
{
    const int chosen = m_setup.preferences.lockAfterMinutes;
    if (!m_book->keepsAuditLog().value_or(false)) {
        return chosen;
    }
    // A machine's own choice may only lock a clinic sooner.
    const int clinic = clinic::lockAfterMinutes(*m_book);
    return chosen > 0 ? std::min(chosen, clinic) : clinic;
}

void MainWindow::changePerson()
{
    if (!m_book || !m_shell) {
        return;
    }
    auto *dialog = new DutyDialog(*m_book, m_pins, m_shell);
    connect(
        dialog, &QDialog::accepted, this, [this] { showShell({.place = home}); }, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::showShell(const Destination &destination)
{
    // The old places save what is being typed before the new ones look for it.
    delete m_shell;
    m_shell = new Shell(*m_book, m_setup.places, m_setup.preferences);
    connect(m_shell, &Shell::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_shell, &Shell::changePersonRequested, this, &MainWindow::changePerson);
    connect(m_shell, &Shell::preferencesChanged, this, &MainWindow::applyPreferences, Qt::QueuedConnection);
    connect(m_shell, &Shell::titleChanged, this,
            [this](const QString &title) { setWindowTitle(title % QStringLiteral(" – Oyako")); });
    showPage(m_shell);
    m_shell->go(destination);
    if (m_shell->here().place.isEmpty()) {
        m_shell->goHome();
    }
}

void MainWindow::lock()
{
    if (!m_book) {
        return;
    }
    // Who opens a clinic's book next is another person, perhaps with another role.
    const bool comesBack = m_shell && !m_book->keepsAuditLog().value_or(false);
    m_lastPlace = comesBack ? m_shell->here() : Destination();
    // Destroying the places lets each of them save its draft while the book is still open.
    delete m_shell;
    Q_EMIT bookCloses();
    static_cast<void>(m_book->noteAccess(book::Access::Lock));
    m_book.reset();
    m_idle->setMinutes(0);
    setWindowTitle(QStringLiteral("Oyako"));
    showUnlock();
}

void MainWindow::goWhenOpen(const Destination &destination)
{
    if (m_shell) {
        m_shell->go(destination);
    } else {
        m_lastPlace = destination;
    }
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_setup.preferences = preferences;
    if (m_setup.remember) {
        savePreferences(preferences);
    }
    speakAndLook();
    if (m_book && m_shell) {
        m_idle->setMinutes(idleMinutes());
        const Destination here = m_shell->here();
        showShell(here);
    } else if (m_firstRun && m_firstRun->step() == FirstRun::Welcome) {
        showFirstRun(m_firstRun->isForClinic());
    }
    Q_EMIT preferencesChanged(preferences);
}

void MainWindow::useFolder(const QString &folder)
{
    m_setup.folder = folder;
    m_lastPlace = {};
    Q_EMIT folderChanged(folder);
    start();
}

void MainWindow::openOther()
{
    connect(openFolderDialog(this, tr("手帳のフォルダーをえらぶ"), m_setup.folder), &QFileDialog::fileSelected, this,
            &MainWindow::useFolder);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The program may go on behind it to remind: a window that is closed leaves no open book.
    lock();
    if (m_setup.remember) {
        rememberWindowGeometry(saveGeometry());
    }
    QWidget::closeEvent(event);
}

} // namespace oyako::ui
