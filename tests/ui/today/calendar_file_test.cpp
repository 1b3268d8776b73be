// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/exchange/calendar_card.h"
#include "ui/exchange/intake_place.h"
#include "ui/shell/shell.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using records::Appointment;
using test::settle;

const QByteArray foreign = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:ベビースイミング\n"
                           "DTSTART:20261210T010000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n";

class CalendarFile : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window().show();
        open.window().shell()->go({.place = QString(IntakePlace::placeId)});
    }

    CalendarCard &card() { return *qobject_cast<IntakePlace *>(open.window().shell()->currentPlace())->calendar(); }
    QString path() const { return folder.filePath(QStringLiteral("a.ics")); }
    qsizetype appointments() { return open.window().book()->list<Appointment>()->size(); }
    QPushButton *takeIn()
    {
        const auto buttons = card().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("取り込む")) {
                return button;
            }
        }
        return nullptr;
    }
    test::OpenWindow open;
    QTemporaryDir folder;
};

TEST_F(CalendarFile, IsShownBeforeItIsTakenInAndCanBeUndone)
{
    ASSERT_TRUE(files::replace(path(), foreign));
    const qsizetype before = appointments();
    card().openFile(path());
    ASSERT_TRUE(card().findChild<RecordTable *>());
    EXPECT_EQ(appointments(), before);
    ASSERT_TRUE(takeIn());
    takeIn()->setFocus();
    QTest::keyClick(takeIn(), Qt::Key_Space);
    settle();
    EXPECT_EQ(appointments(), before + 1);
    EXPECT_FALSE(takeIn()) << "the same file has nothing new now";
    auto *came = card().findChild<RecordTable *>();
    ASSERT_TRUE(came);
    EXPECT_EQ(came->view()->model()->rowCount(), 1);
    EXPECT_EQ(open.window().focusWidget(), came->view()) << "on what came";
    open.window().activateWindow();
    settle();
    QTest::keyClick(&open.window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(appointments(), before);
    EXPECT_FALSE(card().findChild<RecordTable *>()) << "nothing came";
    EXPECT_TRUE(open.window().focusWidget());
}

TEST_F(CalendarFile, OfOursHasNothingNewForUs)
{
    ASSERT_TRUE(card().save(path()));
    card().openFile(path());
    EXPECT_TRUE(card().findChild<RecordTable *>());
    EXPECT_FALSE(takeIn());
}

TEST_F(CalendarFile, SaysNothingOfAnybodyWhenMasked)
{
    card().findChild<QCheckBox *>()->setChecked(true);
    ASSERT_TRUE(card().save(path()));
    const QByteArray written = *files::read(path(), 1 << 20);
    EXPECT_TRUE(written.contains("SUMMARY:予定"));
    EXPECT_FALSE(written.contains("山田"));
    EXPECT_FALSE(written.contains("妊婦健診"));
}

TEST_F(CalendarFile, ThatIsNoneIsRefusedWithASentence)
{
    ASSERT_TRUE(files::replace(path(), "<html>"));
    card().openFile(path());
    EXPECT_FALSE(card().findChild<RecordTable *>());
    EXPECT_FALSE(takeIn());
}

} // namespace
} // namespace oyako::ui
