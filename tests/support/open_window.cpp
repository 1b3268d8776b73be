// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"

#include "app/oyako/places.h"
#include "core/care/demonstration.h"
#include "ui/shell/shell.h"

namespace oyako::test {

std::unique_ptr<book::Book> makeBook(const QString &folder, const Clock &clock)
{
    store::CreateOptions options;
    options.book = makeId<BookId>(clock);
    options.passphrase.bytes = store::Secret::copyOf(QByteArrayView(passphrase));
    options.kdf = store::cheapestKdf;
    auto made = store::Store::create(folder, options);
    if (!made) {
        return nullptr;
    }
    return std::make_unique<book::Book>(std::move(made->store), clock);
}

OpenWindow::OpenWindow(const ui::Preferences &preferences)
    : m_clock(QDate(2026, 11, 22))
{
    auto book = makeBook(folder(), m_clock);
    if (!book ||
        !book->setInfo(
            {.name = QStringLiteral("山田家の手帳"), .municipality = QStringLiteral("131121"), .facility = {}})) {
        return;
    }
    const Progress progress;
    m_ready = care::fillDemonstration(*book, {}, progress).has_value();
    ui::MainWindow::Setup setup;
    setup.folder = folder();
    setup.preferences = preferences;
    setup.places = app::allPlaces(m_keyStore);
    setup.kdf = store::cheapestKdf;
    setup.remember = false;
    m_window = std::make_unique<ui::MainWindow>(m_clock, m_keyStore, std::move(setup));
    m_window->open(std::move(book));
}

namespace {

/// The destination, or every section of its place.
QList<ui::Destination> partsOf(ui::Shell &shell, const ui::Destination &to)
{
    QList<ui::Destination> all;
    shell.go(to);
    const QStringList sections = shell.currentPlace() ? shell.currentPlace()->sections() : QStringList();
    for (const QString &section : sections) {
        ui::Destination part = to;
        part.section = section;
        all.append(part);
    }
    return sections.isEmpty() ? QList<ui::Destination>{to} : all;
}

} // namespace

QList<ui::Destination> placesOf(ui::Shell &shell)
{
    QList<ui::Destination> all;
    for (const ui::PlaceEntry &place : shell.places()) {
        if (!place.label.isEmpty() || place.id == QLatin1String("family")) {
            all += partsOf(shell, {.place = place.id});
        }
    }
    return all;
}

QList<ui::Destination> OpenWindow::everywhere()
{
    ui::Shell *shell = m_window->shell();
    const ui::Destination before = shell->here();
    QList<ui::Destination> all = placesOf(*shell);
    const auto add = [&all, shell](const ui::Destination &to) { all += partsOf(*shell, to); };
    for (const ui::RailPerson &person : shell->people()) {
        add({.place = person.place, .person = person.id});
        if (person.place == QLatin1String("child")) {
            add({.place = QStringLiteral("immunization"), .person = person.id});
        }
        if (person.place == QLatin1String("pregnancy")) {
            add({.place = QStringLiteral("forms"),
                 .person = person.id,
                 .argument = QStringLiteral("pregnancy-notification")});
        }
    }
    shell->go(before);
    return all;
}

} // namespace oyako::test
