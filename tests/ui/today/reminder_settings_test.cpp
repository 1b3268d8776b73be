// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/reminder_settings.h"

#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/platform/autostart.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using test::settle;

class ReminderSettingsTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window().show();
        open.window().shell()->go({.place = QStringLiteral("settings")});
    }
    void TearDown() override { static_cast<void>(platform::startAtLogin(false)); }

    ReminderSettings &settings() { return *open.window().shell()->findChild<ReminderSettings *>(); }
    void toggle(QCheckBox *box)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        settle();
    }
    static QString entryFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
    }

    test::OpenWindow open;
};

TEST_F(ReminderSettingsTest, AreOffUntilChosen)
{
    EXPECT_FALSE(open.window().preferences().reminders.on);
    EXPECT_FALSE(platform::startsAtLogin());
    EXPECT_TRUE(settings().findChildren<QComboBox *>().isEmpty());
}

TEST_F(ReminderSettingsTest, MakeAndTakeAwayTheEntryOfTheLogin)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("oyako-test")); // The entry has the program's name.
    toggle(settings().findChild<QCheckBox *>());
    EXPECT_TRUE(open.window().preferences().reminders.on);
    EXPECT_TRUE(platform::startsAtLogin());
    const QStringList entries = QDir(entryFolder()).entryList({QStringLiteral("*.desktop")});
    ASSERT_EQ(entries.size(), 1);
    QFile entry(entryFolder() + QLatin1Char('/') + entries.first());
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QByteArray content = entry.readAll();
    EXPECT_TRUE(content.startsWith("[Desktop Entry]\n"));
    EXPECT_TRUE(content.contains(" --background\n"));
    EXPECT_TRUE(content.contains(QCoreApplication::applicationFilePath().toUtf8()));
    toggle(settings().findChild<QCheckBox *>());
    EXPECT_FALSE(open.window().preferences().reminders.on);
    EXPECT_FALSE(platform::startsAtLogin());
}

TEST_F(ReminderSettingsTest, ChangeHourLeadAndWords)
{
    toggle(settings().findChild<QCheckBox *>());
    auto boxes = settings().findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 4);
    boxes.at(0)->setFocus();
    QTest::keyClick(boxes.at(0), Qt::Key_Down);
    QApplication::processEvents();
    EXPECT_EQ(open.window().preferences().reminders.rules.at, QTime(10, 0));
    boxes = settings().findChildren<QComboBox *>();
    QTest::keyClick(boxes.at(1), Qt::Key_Up);
    QApplication::processEvents();
    EXPECT_EQ(open.window().preferences().reminders.rules.appointmentDays, 0);
    toggle(settings().findChildren<QCheckBox *>().last());
    EXPECT_TRUE(open.window().preferences().reminders.names);
}

} // namespace
} // namespace oyako::ui
