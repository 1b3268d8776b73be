// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/places.h"
#include "core/clinic/staff.h"
#include "core/store/recovery_code.h"
#include "tests/gallery/filled_states.h"
#include "tests/support/family_states.h"
#include "tests/support/open_clinic.h"
#include "tests/support/open_window.h"
#include "tests/support/settle.h"
#include "ui/clinic/day_panel.h"
#include "ui/exchange/card_field.h"
#include "ui/exchange/handover_card.h"
#include "ui/exchange/handover_dialog.h"
#include "ui/exchange/intake_place.h"
#include "ui/shell/first_run.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTimer>

using namespace oyako;
using oyako::test::settle;

namespace {

struct Look {
    QString name;
    ui::Appearance appearance;
    int percent;
};

const QSize size(1024, 700);

QList<Look> looks()
{
    return {{QStringLiteral("light"), ui::Appearance::Light, 100},
            {QStringLiteral("dark"), ui::Appearance::Dark, 100},
            {QStringLiteral("large"), ui::Appearance::Light, 200}};
}

void shoot(QWidget &window, const QString &folder, const QString &name)
{
    settle();
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    window.grab().save(path);
    std::printf("%s\n", qUtf8Printable(name));
}

void shootPlaces(test::OpenWindow &open, const QString &folder, const QString &prefix)
{
    const auto people = open.window().shell()->people();
    for (const ui::Destination &to : open.everywhere()) {
        open.window().shell()->go(to);
        QString name = prefix + to.place;
        for (size_t i = 0; i < people.size(); ++i) {
            name += people.at(i).id == to.person ? QStringLiteral("-%1").arg(i + 1) : QString();
        }
        shoot(open.window(), folder, to.section.isEmpty() ? name : name + QLatin1Char('-') + to.section);
    }
}

/// The steps of handing over to a clinic whose key was typed.
void shootHandover(test::OpenWindow &open, const QString &folder, const QString &prefix)
{
    open.window().shell()->go({.place = QString(ui::IntakePlace::placeId)});
    ui::HandoverDialog *dialog = open.window().shell()->currentPlace()->findChild<ui::HandoverCard *>()->begin();
    const seal::KeyCard card{
        QStringLiteral("さくら小児科"), {}, seal::Identity::generate().recipient(), std::nullopt, QDate(2028, 3, 31)};
    const QString steps[]{QStringLiteral("what"), QStringLiteral("whom"), QStringLiteral("review")};
    for (const QString &step : steps) {
        if (dialog->step() == ui::HandoverDialog::Whom) {
            dialog->cardField()->setText(QString::fromUtf8(seal::cardFile(card)));
        }
        shoot(*dialog, folder, prefix + QStringLiteral("handover-") + step);
        for (QCheckBox *compared : dialog->cardField()->findChildren<QCheckBox *>()) {
            compared->setChecked(true);
        }
        if (dialog->step() != ui::HandoverDialog::Review) {
            dialog->next();
        }
    }
    dialog->reject();
}

/// The pages before a book is open, on a window of their own.
void shootBefore(const QString &folder, const QString &prefix, const ui::Preferences &preferences)
{
    const QTemporaryDir place;
    const FixedClock clock(QDate(2026, 11, 22));
    platform::NoKeyStore keyStore;
    const QString bookFolder = place.filePath(QStringLiteral("book"));
    ui::MainWindow window(clock, keyStore, {bookFolder, preferences, {}, store::cheapestKdf, false});
    window.resize(size);
    window.start();
    window.show();
    for (int step = ui::FirstRun::Welcome; step <= ui::FirstRun::Child; ++step) {
        window.firstRun()->goTo(static_cast<ui::FirstRun::Step>(step));
        if (step == ui::FirstRun::Recovery) {
            window.firstRun()->showRecoveryCode(store::makeRecoveryCode());
        }
        shoot(window, folder, prefix + QStringLiteral("first-run-%1").arg(step + 1));
    }
    window.firstRun()->goTo(ui::FirstRun::Welcome);
    for (QRadioButton *choice : window.firstRun()->findChildren<QRadioButton *>()) {
        if (choice->text() == QCoreApplication::translate("oyako::ui::FirstRun", "健診機関・市区町村")) {
            choice->setChecked(true);
        }
    }
    for (const ui::FirstRun::Step step : {ui::FirstRun::Welcome, ui::FirstRun::Facility}) {
        window.firstRun()->goTo(step);
        shoot(window, folder,
              prefix + QStringLiteral("first-run-clinic-%1").arg(step == ui::FirstRun::Welcome ? 1 : 2));
    }
    static_cast<void>(test::makeBook(bookFolder, clock));
    window.start();
    shoot(window, folder, prefix + QStringLiteral("unlock"));
}

/// Today and the calendar at each point of a family's life.
void shootStates(const QString &folder, const QString &prefix, const ui::Preferences &preferences)
{
    platform::NoKeyStore keyStore;
    const FixedClock clock(QDate(2026, 11, 22));
    const QList<test::FamilyState> states = test::familyStates();
    for (const test::FamilyState &state : states) {
        const QTemporaryDir home;
        const QString bookFolder = home.filePath(QStringLiteral("book"));
        auto book = test::makeBook(bookFolder, clock);
        if (!book || !state.fill(*book)) {
            std::fprintf(stderr, "gallery: %s could not be made\n", qUtf8Printable(state.name));
            continue;
        }
        ui::MainWindow window(clock, keyStore,
                              {bookFolder, preferences, app::allPlaces(keyStore), store::cheapestKdf, false});
        window.resize(size);
        window.open(std::move(book));
        window.show();
        for (const QString &place : {QStringLiteral("today"), QStringLiteral("calendar")}) {
            window.shell()->go({.place = place});
            shoot(window, folder, prefix + place + QStringLiteral("-of-") + state.name);
        }
    }
}

/// Every place of a clinic, with an administrator on duty; the nurse's desk with nobody open, and with a child whose
/// family has answered at home.
void shootClinic(const QString &folder, const QString &prefix, const ui::Preferences &preferences)
{
    test::OpenClinic clinic(40, preferences);
    if (!clinic.isReady()) {
        std::fputs("gallery: the clinic could not be made\n", stderr);
        return;
    }
    static_cast<void>(clinic::addFirstAdministrator(
        clinic.book(), {.name = QStringLiteral("保健 のぞみ"), .duty = records::Duty::Administers}));
    clinic.window().applyPreferences(preferences); // The header names who is on duty.
    clinic.window().resize(size);
    clinic.window().show();
    const QList<ui::Destination> everywhere = clinic.everywhere();
    for (const ui::Destination &to : everywhere) {
        clinic.window().shell()->go(to);
        const QString name = prefix + QStringLiteral("clinic-") + to.place;
        shoot(clinic.window(), folder, to.section.isEmpty() ? name : name + QLatin1Char('-') + to.section);
    }
    gallery::shootTray(clinic, [&](QWidget &window, const QString &name) { shoot(window, folder, prefix + name); });
    ui::DeskPlace *desk = clinic.desk();
    shoot(clinic.window(), folder, prefix + QStringLiteral("desk-empty"));
    const auto entries = desk->dayPanel()->model()->entries();
    for (const auto &entry : entries) {
        if (entry.state == clinic::DayState::Brought) {
            desk->openChild(entry.child.id);
            break;
        }
    }
    shoot(clinic.window(), folder, prefix + QStringLiteral("desk"));
    clinic.window().resize(1280, 800);
    shoot(clinic.window(), folder, prefix + QStringLiteral("desk-wide"));
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("gallery"));
    const QString only = arguments.value(2);
    const bool clinicOnly = arguments.value(3) == QLatin1String("clinic");
    QDir().mkpath(folder);
    test::OpenWindow open;
    if (!open.isReady()) {
        std::fputs("gallery: the demonstration book could not be made\n", stderr);
        return 1;
    }
    open.window().resize(size);
    open.window().show();
    for (const text::Language language : text::languages()) {
        for (const Look &look : looks()) {
            const QString prefix = QStringLiteral("%1-%2-").arg(text::code(language), look.name);
            if (!prefix.startsWith(only)) {
                continue;
            }
            ui::Preferences preferences;
            preferences.language = language;
            preferences.appearance = look.appearance;
            preferences.textPercent = look.percent;
            if (clinicOnly) {
                shootClinic(folder, prefix, preferences);
                continue;
            }
            open.window().applyPreferences(preferences);
            open.window().resize(size);
            shootPlaces(open, folder, prefix);
            shootHandover(open, folder, prefix);
            gallery::shootDialogs(open,
                                  [&](QWidget &dialog, const QString &name) { shoot(dialog, folder, prefix + name); });
            shootBefore(folder, prefix, preferences);
            shootStates(folder, prefix, preferences);
            open.window().applyPreferences(preferences);
            shootClinic(folder, prefix, preferences);
        }
    }
    return 0;
}
