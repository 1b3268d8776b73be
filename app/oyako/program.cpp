// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/program.h"

#include "app/oyako/first_paint.h"
#include "app/oyako/places.h"
#include "ui/platform/instance.h"
#include "ui/platform/keychain_store.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

namespace oyako::app {

Program::Program(const Clock &clock, platform::KeyStore &keyStore, ui::MainWindow::Setup setup)
    : m_notifier(platform::Notifier::make())
    , m_desk(clock, keyStore, *m_notifier)
    , m_window(clock, keyStore, std::move(setup))
{
    connect(&m_window, &ui::MainWindow::bookOpened, this, [this](book::Book *book) {
        m_desk.bookOpened(*book);
        if (m_clicked) {
            m_window.goWhenOpen(m_desk.destinationOf(*m_clicked));
            m_clicked.reset();
        }
    });
    connect(&m_window, &ui::MainWindow::bookCloses, &m_desk, &ui::ReminderDesk::bookCloses);
    connect(&m_window, &ui::MainWindow::folderChanged, &m_desk, &ui::ReminderDesk::useFolder);
    connect(&m_window, &ui::MainWindow::preferencesChanged, this, &Program::take);
    connect(&m_desk, &ui::ReminderDesk::openRequested, this, &Program::openNotice);
}

Program::~Program()
{
    m_desk.bookCloses();
}

void Program::start(bool background)
{
    m_desk.useFolder(m_window.folder());
    take(m_window.preferences());
    m_window.start();
    if (!background) {
        showWindow();
    }
}

void Program::take(const ui::Preferences &preferences)
{
    m_desk.setChoice(preferences.reminders, preferences.speech());
    QGuiApplication::setQuitOnLastWindowClosed(!preferences.reminders.on);
}

void Program::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (m_window.unlockPage()) {
        m_window.unlockPage()->trySystemKey();
    }
}

void Program::openNotice(const QString &token)
{
    if (m_window.book()) {
        m_window.goWhenOpen(m_desk.destinationOf(token));
    } else {
        m_clicked = token;
    }
    showWindow();
}

namespace {

QString bookFolder(const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("book"))) {
        return arguments.value(QStringLiteral("book"));
    }
    const QString last = ui::lastBookFolder();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/book")
                          : last;
}

void readArguments(QCommandLineParser &arguments)
{
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOption({QStringLiteral("book"), QStringLiteral("The folder of the book."), QStringLiteral("DIR")});
    arguments.addOption({QStringLiteral("background"),
                         QStringLiteral("Start without a window, to remind; ends at once where reminders are off.")});
    arguments.process(*QCoreApplication::instance());
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("oyako"));
    QApplication::setApplicationDisplayName(QStringLiteral("Oyako"));
    QApplication::setApplicationVersion(QStringLiteral(OYAKO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(OYAKO_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/oyako.svg")));
}

} // namespace

int run(int argc, char *argv[], const Clock &clock)
{
    QApplication application(argc, argv);
    const FirstPaint firstPaint(application);
    nameApplication();
    QCommandLineParser arguments;
    readArguments(arguments);
    const bool background = arguments.isSet(QStringLiteral("background"));
    platform::KeychainStore keyStore;
    ui::MainWindow::Setup setup;
    setup.folder = bookFolder(arguments);
    setup.preferences = ui::loadPreferences();
    setup.places = allPlaces(keyStore);
    if (background && !setup.preferences.reminders.on) {
        return 0;
    }
    const auto instance = platform::Instance::make();
    // A book named by hand gets a window of its own beside the one that reminds.
    if (instance->claim() == platform::Instance::Role::Second && !arguments.isSet(QStringLiteral("book"))) {
        if (!background) {
            instance->showOther();
        }
        return 0;
    }
    Program program(clock, keyStore, std::move(setup));
    QObject::connect(instance.get(), &platform::Instance::showRequested, &program, &Program::showWindow);
    program.start(background);
    return QApplication::exec();
}

} // namespace oyako::app
