// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/staff.h"
#include "tests/support/open_clinic.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/first_run.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace oyako;

namespace {

/// What a control is to somebody who cannot see it, as text for a failing test.
QString describe(QAccessibleInterface *control)
{
    const QObject *object = control->object();
    const QString parent =
        object && object->parent() ? QString::fromLatin1(object->parent()->metaObject()->className()) : QString();
    return QStringLiteral("%1 in %2, role %3, '%4'")
        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QString(), parent)
        .arg(control->role())
        .arg(control->text(QAccessible::Value));
}

void findNameless(QAccessibleInterface *control, QStringList &found)
{
    if (!control || !control->isValid() || control->state().invisible) {
        return;
    }
    const bool reachable = control->state().focusable && !control->state().disabled;
    if (reachable && control->isValid() && control->object() && control->object()->isWidgetType()) {
        const auto role = control->role();
        const bool vague = role == QAccessible::NoRole || role == QAccessible::Client;
        if (vague || control->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(describe(control));
        }
    }
    for (int i = 0; i < control->childCount(); ++i) {
        findNameless(control->child(i), found);
    }
}

QStringList nameless(QWidget &window)
{
    QApplication::processEvents();
    QStringList found;
    findNameless(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

} // namespace

TEST(Accessibility, EveryControlOfEveryPlaceHasNameAndRole)
{
    test::OpenWindow open;
    ASSERT_TRUE(open.isReady());
    open.window().show();
    for (const ui::Destination &to : open.everywhere()) {
        open.window().shell()->go(to);
        EXPECT_EQ(nameless(open.window()), QStringList()) << to.place.toStdString() << ' ' << to.section.toStdString();
    }
}

TEST(Accessibility, EveryControlOfEveryPlaceOfAClinicHasNameAndRole)
{
    test::OpenClinic clinic(6);
    ASSERT_TRUE(clinic.isReady());
    ASSERT_TRUE(clinic::addFirstAdministrator(
        clinic.book(), {.name = QStringLiteral("保健 のぞみ"), .duty = records::Duty::Administers}));
    clinic.window().show();
    for (const ui::Destination &to : clinic.everywhere()) {
        clinic.window().shell()->go(to);
        EXPECT_EQ(nameless(clinic.window()), QStringList())
            << to.place.toStdString() << ' ' << to.section.toStdString();
    }
    const auto children = clinic.book().list<records::Person>().value();
    const auto child =
        std::ranges::find(children, records::Role::Child, [](const auto &one) { return one.value.role; });
    ASSERT_NE(child, children.cend());
    clinic.desk()->openChild(child->id);
    EXPECT_EQ(nameless(clinic.window()), QStringList());
}

TEST(Accessibility, EveryControlBeforeTheBookHasNameAndRole)
{
    const QTemporaryDir home;
    const FixedClock clock(QDate(2026, 11, 22));
    platform::NoKeyStore keyStore;
    const QString folder = home.filePath(QStringLiteral("book"));
    ui::MainWindow window(clock, keyStore, {folder, {}, {}, store::cheapestKdf, false});
    window.start();
    window.show();
    for (int step = ui::FirstRun::Welcome; step <= ui::FirstRun::Child; ++step) {
        window.firstRun()->goTo(static_cast<ui::FirstRun::Step>(step));
        EXPECT_EQ(nameless(window), QStringList()) << "step " << step;
    }
    static_cast<void>(test::makeBook(folder, clock));
    window.start();
    EXPECT_EQ(nameless(window), QStringList());
}

TEST(Keyboard, ReachesEveryRowOfTheRail)
{
    test::OpenWindow open;
    ASSERT_TRUE(open.isReady());
    open.window().show();
    open.window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&open.window()));
    QSet<QWidget *> reached;
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &open.window(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (ui::RailButton *row : open.window().findChildren<ui::RailButton *>()) {
        EXPECT_TRUE(reached.contains(row)) << row->text().toStdString();
    }
}
