// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/places.h"

#include "core/base/process_hardening.h"
#include "ui/platform/keychain_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

namespace {

QString bookFolder(const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("book"))) {
        return arguments.value(QStringLiteral("book"));
    }
    const QString last = oyako::ui::lastBookFolder();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/book")
                          : last;
}

} // namespace

int main(int argc, char *argv[])
{
    static_cast<void>(oyako::hardenProcess());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("oyako"));
    QApplication::setApplicationVersion(QStringLiteral(OYAKO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(OYAKO_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/oyako.svg")));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOption({QStringLiteral("book"), QStringLiteral("The folder of the book."), QStringLiteral("DIR")});
    arguments.process(application);

    const oyako::SystemClock clock;
    oyako::platform::KeychainStore keyStore;
    oyako::ui::MainWindow::Setup setup;
    setup.folder = bookFolder(arguments);
    setup.preferences = oyako::ui::loadPreferences();
    setup.places = oyako::app::allPlaces(keyStore);
    oyako::ui::MainWindow window(clock, keyStore, std::move(setup));
    window.start();
    window.show();
    if (window.unlockPage()) {
        window.unlockPage()->trySystemKey();
    }
    return QApplication::exec();
}
