// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/calendar_place.h"

#include "core/book/book.h"
#include "core/records/family_records.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/shell/shell.h"
#include "ui/today/agenda_card.h"
#include "ui/today/month_grid.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using test::settle;

const QDate today(2026, 11, 22);
const QDate appointment(2026, 11, 25); // of the invented family

class Calendar : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window().show();
        open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&open.window()));
        go({.place = QString(CalendarPlace::placeId)});
        grid().setFocus();
    }

    void go(const Destination &to)
    {
        open.window().shell()->go(to);
        QApplication::processEvents();
    }
    CalendarPlace &place() { return *qobject_cast<CalendarPlace *>(open.window().shell()->currentPlace()); }
    MonthGrid &grid() { return *place().findChild<MonthGrid *>(); }
    MonthModel &month() { return *qobject_cast<MonthModel *>(grid().model()); }
    QStringList wordsOn(const QDate &date)
    {
        QStringList words;
        for (const MonthModel::Entry &entry : month().entriesOn(date)) {
            words.append(entry.words);
        }
        return words;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&grid(), key);
        QApplication::processEvents();
    }
    qsizetype cards() const
    {
        qsizetype visible = 0;
        const auto all = const_cast<Calendar *>(this)->place().findChildren<AgendaCard *>();
        for (const AgendaCard *card : all) {
            visible += card->isHidden() ? 0 : 1;
        }
        return visible;
    }

    test::OpenWindow open;
};

TEST_F(Calendar, BeginsWithToday)
{
    EXPECT_EQ(grid().selected(), today);
    EXPECT_EQ(month().month(), QDate(2026, 11, 1));
    EXPECT_EQ(month().firstDay().dayOfWeek(), Qt::Sunday);
}

TEST_F(Calendar, IsWalkedByTheArrowKeysOverTheEdgesOfTheMonth)
{
    press(Qt::Key_Right);
    EXPECT_EQ(grid().selected(), today.addDays(1));
    press(Qt::Key_Down);
    EXPECT_EQ(grid().selected(), today.addDays(8));
    press(Qt::Key_Right);
    EXPECT_EQ(grid().selected(), QDate(2026, 12, 1));
    EXPECT_EQ(month().month(), QDate(2026, 12, 1));
    press(Qt::Key_PageUp);
    EXPECT_EQ(grid().selected(), QDate(2026, 11, 1));
    press(Qt::Key_PageDown);
    press(Qt::Key_Home);
    EXPECT_EQ(grid().selected(), today);
}

TEST_F(Calendar, ShowsWhatADayHoldsAndLeadsThere)
{
    EXPECT_TRUE(wordsOn(appointment).join(QString()).contains(QStringLiteral("10:30")));
    grid().select(appointment);
    QApplication::processEvents();
    ASSERT_GE(cards(), 1);
    press(Qt::Key_Return);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(place().isAncestorOf(QApplication::focusWidget()));
    EXPECT_NE(QApplication::focusWidget(), &grid());
}

TEST_F(Calendar, SpeaksADayToAScreenReader)
{
    const QString spoken = month().data(month().indexOf(appointment), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("25")));
    EXPECT_TRUE(spoken.contains(QStringLiteral("10:30")));
    const QDate holiday(2026, 11, 23);
    EXPECT_TRUE(month()
                    .data(month().indexOf(holiday), Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("勤労感謝の日")));
}

TEST_F(Calendar, HasTheWeeksOfItsMonthAndNoMore)
{
    EXPECT_EQ(month().rowCount(), 5);
    EXPECT_EQ(month().lastDay(), QDate(2026, 12, 5));
    const int five = grid().height();
    go({.place = QString(CalendarPlace::placeId), .argument = QStringLiteral("2026-08-15")});
    EXPECT_EQ(month().rowCount(), 6) << "a Saturday first";
    EXPECT_GT(grid().height(), five);
    go({.place = QString(CalendarPlace::placeId), .argument = QStringLiteral("2026-02-15")});
    EXPECT_EQ(month().rowCount(), 4) << "a Sunday first, and 28 days";
    EXPECT_EQ(month().lastDay(), QDate(2026, 2, 28));
}

TEST_F(Calendar, TellsAllOfADayUnderThePointer)
{
    const QString told = month().data(month().indexOf(appointment), Qt::ToolTipRole).toString();
    for (const QString &words : wordsOn(appointment)) {
        EXPECT_TRUE(told.contains(words)) << words.toStdString();
    }
}

TEST_F(Calendar, IsOfOnePersonWhereAsked)
{
    const auto people = open.window().shell()->people();
    ASSERT_GE(people.size(), 2U);
    const RecordId child = people.back().id;
    go({.place = QString(CalendarPlace::placeId), .person = child});
    EXPECT_FALSE(wordsOn(appointment).join(QString()).contains(QStringLiteral("10:30")));
    EXPECT_NE(place().findChild<QComboBox *>()->currentIndex(), 0);
}

TEST_F(Calendar, TakesDownWhatIsForNoItemOfTheList)
{
    const QDate day = today.addDays(3);
    grid().select(today.addDays(2));
    press(Qt::Key_Right);
    settle();
    ASSERT_EQ(grid().selected(), day);
    QPushButton *add = nullptr;
    for (QPushButton *button : place().findChildren<QPushButton *>()) {
        add = button->text() == QStringLiteral("予定を書く") && button->isVisible() ? button : add;
    }
    ASSERT_TRUE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    settle();
    QWidget *sheet = QApplication::activeModalWidget();
    ASSERT_TRUE(sheet);
    const auto field = [sheet](const QString &name) -> QWidget * {
        for (QWidget *one : sheet->findChildren<QWidget *>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    };
    EXPECT_TRUE(field(QStringLiteral("なんの予約"))->hasFocus()) << "the day is known already";
    QTest::keyClicks(field(QStringLiteral("なんの予約")), QStringLiteral("dentist"));
    auto *whose = qobject_cast<QComboBox *>(field(QStringLiteral("だれの")));
    ASSERT_TRUE(whose);
    EXPECT_EQ(whose->currentText(), QStringLiteral("家族みんな"));
    whose->setCurrentIndex(whose->findText(QStringLiteral("結衣")));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget());
    const QStringList words = wordsOn(day);
    EXPECT_TRUE(words.join(QLatin1Char('|')).contains(QStringLiteral("dentist")));
    const auto kept = open.window().book()->list<records::Appointment>().value();
    const auto found = std::find_if(kept.cbegin(), kept.cend(),
                                    [](const auto &one) { return one.value.title == QStringLiteral("dentist"); });
    ASSERT_NE(found, kept.cend());
    EXPECT_EQ(open.window().book()->find<records::Person>(found->person)->value.givenName, QStringLiteral("結衣"));
}

TEST_F(Calendar, EnterOnAnEmptyDayLeadsToWritingSomething)
{
    grid().select(QDate(2026, 11, 29));
    settle();
    ASSERT_EQ(cards(), 0);
    press(Qt::Key_Return);
    auto *add = qobject_cast<QPushButton *>(open.window().focusWidget());
    ASSERT_TRUE(add);
    EXPECT_EQ(add->text(), QStringLiteral("予定を書く"));
}

TEST_F(Calendar, LeadsToItsFileWithTheKeyboardOnSaving)
{
    const auto buttons = place().findChildren<QPushButton *>();
    const auto file = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("スマホなどへ…");
    });
    ASSERT_NE(file, buttons.cend());
    (*file)->click();
    settle();
    const auto *focused = qobject_cast<QPushButton *>(open.window().focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("カレンダーのファイルを保存…"));
    EXPECT_FALSE(focused->visibleRegion().isEmpty()) << "in sight, also the first time";
}

TEST_F(Calendar, SettlesAnItemAndTakesItBack)
{
    grid().select(appointment);
    QApplication::processEvents();
    const qsizetype before = cards();
    auto *card = place().findChild<AgendaCard *>();
    ASSERT_TRUE(card);
    Q_EMIT card->doneRequested();
    settle();
    EXPECT_EQ(cards(), before - 1);
    QTest::keyClick(open.window().shell(), Qt::Key_Z, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(cards(), before);
}

} // namespace
} // namespace oyako::ui
