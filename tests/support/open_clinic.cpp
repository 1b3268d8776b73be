// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_clinic.h"

#include "app/oyako/places.h"
#include "core/clinic/demonstration_clinic.h"
#include "ui/shell/shell.h"

#include <QApplication>

namespace oyako::test {

OpenClinic::OpenClinic(int children, const ui::Preferences &preferences)
    : m_clock(QDate(2026, 11, 22))
{
    const QString folder = m_folder.filePath(QStringLiteral("book"));
    auto book = makeBook(folder, m_clock);
    if (!book || !clinic::fillClinic(*book, {.seed = 3, .children = children}, Progress())) {
        return;
    }
    ui::MainWindow::Setup setup;
    setup.folder = folder;
    setup.preferences = preferences;
    setup.places = app::allPlaces(m_keyStore);
    setup.kdf = store::cheapestKdf;
    setup.remember = false;
    m_window = std::make_unique<ui::MainWindow>(m_clock, m_keyStore, std::move(setup));
    m_window->open(std::move(book));
    m_ready = true;
}

QList<ui::Destination> OpenClinic::everywhere()
{
    return placesOf(*m_window->shell());
}

ui::DeskPlace *OpenClinic::desk()
{
    m_window->shell()->go({.place = QString(ui::DeskPlace::placeId)});
    QCoreApplication::processEvents();
    return qobject_cast<ui::DeskPlace *>(m_window->shell()->currentPlace());
}

} // namespace oyako::test
