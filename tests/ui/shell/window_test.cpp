// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/settings/backup_settings.h"
#include "ui/shell/record_search.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shell.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako;

namespace {

class Window : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window().show();
        open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&open.window()));
    }

    ui::Shell &shell() { return *open.window().shell(); }

    test::OpenWindow open;
};

/// Where everything that is seen of a place stands, and how tall it is.
QStringList layoutOf(const QWidget &place)
{
    QStringList all;
    const auto parts = place.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisible()) {
            const QRect at(part->mapTo(&place, QPoint()), part->size());
            all.append(QStringLiteral("%1 %2,%3 %4x%5")
                           .arg(QLatin1String(part->metaObject()->className()))
                           .arg(at.x())
                           .arg(at.y())
                           .arg(at.width())
                           .arg(at.height()));
        }
    }
    return all;
}

} // namespace

TEST_F(Window, LooksAfterLargeTextAsItDidBefore)
{
    open.window().resize(1024, 700);
    const auto look = [this](int percent) {
        ui::Preferences preferences = open.window().preferences();
        preferences.textPercent = percent;
        shell().changePreferences(preferences);
        test::settle();
        return layoutOf(*shell().currentPlace());
    };
    for (const char *place : {"settings", "today", "programs"}) {
        shell().go({.place = QLatin1String(place)});
        const QStringList before = look(100);
        EXPECT_NE(look(200), before);
        EXPECT_EQ(look(100), before) << place;
        EXPECT_EQ(open.window().size(), QSize(1024, 700));
    }
}

TEST_F(Window, ShowsEveryMemberOfTheFamilyInTheRail)
{
    const auto persons = open.window().book()->list<records::Person>();
    ASSERT_TRUE(persons);
    EXPECT_EQ(static_cast<qsizetype>(shell().people().size()), persons->size());
    for (const ui::RailPerson &person : shell().people()) {
        EXPECT_FALSE(person.name.isEmpty());
    }
}

TEST_F(Window, ShowsAFamilyNoPlaceOfAClinic)
{
    for (const ui::PlaceEntry &place : shell().places()) {
        EXPECT_NE(place.audience, ui::Audience::Clinic) << place.id.toStdString();
    }
}

TEST_F(Window, ShowsAClinicOnlyThePatientsOpenedLast)
{
    auto info = open.window().book()->info();
    ASSERT_TRUE(info);
    info->facility = QStringLiteral("1312345678");
    const RecordId patient = shell().people().back().id;
    ASSERT_TRUE(open.window().book()->setInfo(*info));
    shell().changePreferences(open.window().preferences());
    QApplication::processEvents();
    EXPECT_TRUE(shell().people().empty());
    for (const ui::PlaceEntry &place : shell().places()) {
        EXPECT_NE(place.audience, ui::Audience::Home) << place.id.toStdString();
    }
    EXPECT_FALSE(shell().here().place.isEmpty());
    shell().search().records().readAll();
    EXPECT_TRUE(shell().search().records().find(QStringLiteral("健診"), 5).empty());
    shell().go({.place = QStringLiteral("family"), .person = patient});
    ASSERT_EQ(shell().people().size(), 1U);
    EXPECT_EQ(shell().people().front().id, patient);
}

TEST_F(Window, MakesABackupFromTheSettings)
{
    shell().go({.place = QStringLiteral("settings")});
    auto *settings = shell().findChild<ui::BackupSettings *>();
    ASSERT_TRUE(settings);
    settings->makeBackup(std::nullopt);
    const store::BookFolder folder{open.folder()};
    EXPECT_TRUE(QTest::qWaitFor([&folder] { return !store::listBackups(folder).empty(); }, 20'000));
    QTest::qWait(50);
}

TEST_F(Window, NothingInTheRailIsDead)
{
    for (const ui::Destination &to : open.everywhere()) {
        shell().go(to);
        EXPECT_EQ(shell().here().place, to.place);
        ASSERT_TRUE(shell().currentPlace());
        EXPECT_FALSE(shell().currentPlace()->title().isEmpty());
        EXPECT_FALSE(shell().currentPlace()->help().isEmpty());
    }
}

TEST_F(Window, FindsPeopleByKanaAndGoesThere)
{
    auto *search = shell().findChild<ui::SearchBox *>();
    const ui::RailPerson person = shell().people().front();
    QTest::keyClick(&shell(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus());
    search->setText(person.name);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(shell().here().person, person.id);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(Window, GoesBackToWhereOneWas)
{
    const ui::Destination first = shell().here();
    shell().go({.place = QStringLiteral("settings")});
    QTest::keyClick(&shell(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shell().here(), first);
}

TEST_F(Window, LocksAndForgetsTheBook)
{
    QTest::keyClick(&shell(), Qt::Key_L, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_FALSE(open.window().book());
    EXPECT_FALSE(open.window().shell());
    ASSERT_TRUE(open.window().unlockPage());
    EXPECT_TRUE(open.window().unlockPage()->isVisible());
    const auto again =
        store::Store::open(open.folder(), store::Passphrase{store::Secret::copyOf(QByteArrayView(test::passphrase))});
    EXPECT_TRUE(again) << "the lock on the folder is given up";
}

TEST_F(Window, SpeaksAnotherLanguageAtOnceAndStaysWhereOneIs)
{
    shell().go({.place = QStringLiteral("settings")});
    ui::Preferences english = open.window().preferences();
    english.language = text::Language::English;
    shell().changePreferences(english);
    QApplication::processEvents();
    EXPECT_EQ(shell().here().place, QStringLiteral("settings"));
    EXPECT_EQ(shell().currentPlace()->title(), QStringLiteral("Settings"));
}

TEST_F(Window, TakesTheLastChangeBack)
{
    const ui::RailPerson person = shell().people().front();
    auto stored = open.window().book()->find<records::Person>(person.id);
    ASSERT_TRUE(stored);
    stored->value.givenName = QStringLiteral("別名");
    ASSERT_TRUE(open.window().book()->edit(*stored));
    EXPECT_EQ(shell().people().front().name, QStringLiteral("別名"));
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shell().people().front().name, person.name);
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shell().people().front().name, QStringLiteral("別名"));
}

TEST_F(Window, HelpIsThereForEveryPlace)
{
    QTest::keyClick(&shell(), Qt::Key_F1);
    QApplication::processEvents();
    bool found = false;
    for (const QLabel *label : shell().findChildren<QLabel *>()) {
        found = found || (label->isVisible() && label->text() == shell().currentPlace()->help());
    }
    EXPECT_TRUE(found);
}
