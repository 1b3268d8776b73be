// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/filled_states.h"

#include "core/exchange/handover.h"
#include "core/exchange/own_keys.h"
#include "tests/support/settle.h"
#include "ui/child/vaccine_field.h"
#include "ui/forms/handbook_dialog.h"
#include "ui/shell/shell.h"
#include "ui/tray/tray_place.h"
#include "ui/widgets/date_field.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace oyako::gallery {

namespace {

RecordId youngestChild(book::Book &book)
{
    RecordId youngest;
    QDate born;
    for (const auto &person : book.list<records::Person>().value_or(QList<book::Stored<records::Person>>())) {
        const bool isChild = person.value.role == records::Role::Child;
        if (isChild && (!born.isValid() || person.value.birthDate > born)) {
            born = person.value.birthDate;
            youngest = person.id;
        }
    }
    return youngest;
}

void shootDoses(test::OpenWindow &open, const Shoot &shoot)
{
    open.window().shell()->go({.place = QStringLiteral("child"),
                               .person = youngestChild(*open.window().book()),
                               .section = QStringLiteral("vaccinations"),
                               .argument = QStringLiteral("new")});
    test::settle();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog) {
        return;
    }
    dialog->findChild<ui::DateField *>()->lineEdit()->setText(QStringLiteral("2026-11-20"));
    QKeyEvent another(QEvent::KeyPress, Qt::Key_N, Qt::ControlModifier);
    QCoreApplication::sendEvent(dialog, &another);
    const auto vaccines = dialog->findChildren<ui::VaccineField *>();
    const QString codes[]{QStringLiteral("mr"), QStringLiteral("varicella")};
    for (qsizetype i = 0; i < std::min<qsizetype>(vaccines.size(), 2); ++i) {
        vaccines.at(i)->setVaccine(codes[i], {});
    }
    shoot(*dialog, QStringLiteral("doses-of-a-visit"));
    delete dialog;
}

QByteArray sealedFile(book::Book &home, const RecordId &child, const seal::KeyCard &clinic)
{
    const auto content = exchange::gather(home, {.persons = {child}, .sensitive = {}});
    if (!content) {
        return {};
    }
    const auto handover =
        exchange::makeHandover(home, *content, {QStringLiteral("健診"), clinic.name, QStringLiteral("山田家"), {}});
    return exchange::sealHandover(handover.bundle, {clinic}, home.clock().today()).value_or(QByteArray());
}

} // namespace

void shootDialogs(test::OpenWindow &open, const Shoot &shoot)
{
    shootDoses(open, shoot);
    book::Book &book = *open.window().book();
    const auto booklets = book.list<records::Handbook>().value_or(QList<book::Stored<records::Handbook>>());
    if (!booklets.isEmpty()) {
        ui::Shell *shell = open.window().shell();
        const ui::Context context{book, open.clock(), *shell, open.window().preferences()};
        ui::HandbookDialog booklet(context, booklets.last(), shell);
        booklet.show();
        shoot(booklet, QStringLiteral("booklet"));
    }
}

void shootTray(test::OpenClinic &clinic, const Shoot &shoot)
{
    test::OpenWindow home;
    const auto card = exchange::ownCard(clinic.book());
    if (!home.isReady() || !card) {
        return;
    }
    book::Book &family = *home.window().book();
    clinic.window().applyPreferences(clinic.window().preferences()); // The family's window spoke its own language.
    clinic.window().shell()->go({.place = QString(ui::TrayPlace::placeId)});
    auto *tray = qobject_cast<ui::TrayPlace *>(clinic.window().shell()->currentPlace());
    tray->desk()->addBytes(QStringLiteral("2026-11-22-a.oyako"), sealedFile(family, youngestChild(family), *card));
    tray->desk()->addBytes(QStringLiteral("photo.oyako"), "not a sealed file");
    while (tray->desk()->busy() > 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    test::settle();
    tray->list()->setCurrentRow(0);
    shoot(clinic.window(), QStringLiteral("tray-with-a-file"));
}

} // namespace oyako::gallery
