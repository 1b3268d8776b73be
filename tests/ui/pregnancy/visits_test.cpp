// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/shell.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace records;
using test::settle;

/// A mother with one antenatal visit; "today" is 2026-11-22, she is in week 24.
class Visits : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_open.window()));
        m_mother = book().add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Mother}).value();
        m_pregnancy = book().add(m_mother, Pregnancy{.lastPeriod = QDate(2026, 6, 1), .fetuses = {Fetus()}}).value();
        Checkup visit;
        visit.type = CheckupKind::Antenatal;
        visit.pregnancy = m_pregnancy;
        visit.date = QDate(2026, 11, 20);
        m_visit = book().add(m_mother, visit).value();
        add(MeasurementKind::Weight, 54'300);
        add(MeasurementKind::AbdominalGirth, 825);
        show();
    }

    void add(MeasurementKind kind, double value)
    {
        ASSERT_TRUE(book().add(
            m_mother, Measurement{.type = kind, .value = value, .date = QDate(2026, 11, 20), .checkup = m_visit}));
    }

    void show()
    {
        m_open.window().shell()->go({.place = QStringLiteral("pregnancy"), .person = m_mother});
        settle();
    }

    book::Book &book() { return *m_open.window().book(); }
    QWidget *place() { return m_open.window().shell()->currentPlace(); }
    static QWidget *dialog() { return QApplication::activeModalWidget(); }

    RecordTable *table()
    {
        const auto tables = place()->findChildren<RecordTable *>();
        const auto found =
            std::find_if(tables.cbegin(), tables.cend(), [](const RecordTable *one) { return one->isVisible(); });
        return found == tables.cend() ? nullptr : *found;
    }

    static QPushButton *button(const QWidget *parent, const char *words)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [words](const QPushButton *one) {
            return one->isVisible() && one->text() == QString::fromUtf8(words);
        });
        return found == buttons.cend() ? nullptr : *found;
    }

    static QLineEdit *field(const QWidget *parent, const char *name)
    {
        for (QLineEdit *edit : parent->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QString::fromUtf8(name)) {
                return edit;
            }
        }
        return nullptr;
    }

    static bool says(const QWidget *parent, const char *part)
    {
        const auto labels = parent->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }

    test::OpenWindow m_open;
    RecordId m_mother;
    RecordId m_pregnancy;
    RecordId m_visit;
};

TEST_F(Visits, ShowWeightAsTypedAndTheGirth)
{
    const QAbstractItemModel *model = table()->view()->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        cells << model->headerData(column, Qt::Horizontal).toString() + QLatin1Char('=') +
                     model->index(0, column).data().toString();
    }
    EXPECT_TRUE(cells.contains(QStringLiteral("体重 kg=54.3"))) << cells.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(cells.contains(QStringLiteral("腹囲 cm=82.5")));
}

TEST_F(Visits, AreCorrectedWithAVisibleButtonAndTheKeyboardStaysThere)
{
    QPushButton *change = button(table(), "直す");
    ASSERT_TRUE(change);
    EXPECT_FALSE(change->isEnabled()) << "no row is chosen yet";
    table()->view()->setFocus();
    EXPECT_TRUE(change->isEnabled()) << "the first row is chosen when the keyboard comes to the table";
    EXPECT_TRUE(change->focusPolicy() & Qt::TabFocus);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    settle();
    ASSERT_TRUE(dialog());
    QLineEdit *weight = field(dialog(), "体重");
    ASSERT_TRUE(weight);
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("55.1"));
    QTest::mouseClick(button(dialog(), "保存する"), Qt::LeftButton);
    settle();
    ASSERT_FALSE(dialog());
    EXPECT_EQ(table()->view()->model()->index(0, 2).data().toString(), QStringLiteral("55.1"));
    EXPECT_EQ(table()->current(), m_visit);
    auto *focused = qobject_cast<QPushButton *>(m_open.window().focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused, button(table(), "直す")) << "not the search field";
}

TEST_F(Visits, TakeHaemoglobinAndOtherTestsAsTheTableOfTheBookHasThem)
{
    const auto correct = [this] {
        table()->select(m_visit);
        QTest::mouseClick(button(table(), "直す"), Qt::LeftButton);
        settle();
    };
    const auto type = [](const char *name, const QString &text) {
        QLineEdit *line = field(dialog(), name);
        ASSERT_TRUE(line) << name;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    correct();
    ASSERT_TRUE(dialog());
    type("ヘモグロビン", QStringLiteral("11.2"));
    type("その他の検査", QStringLiteral("GBS"));
    QTest::mouseClick(button(dialog(), "保存する"), Qt::LeftButton);
    settle();
    ASSERT_FALSE(dialog());
    EXPECT_EQ(book().find<Checkup>(m_visit)->value.findings.value(QStringLiteral("otherTests")), QStringLiteral("GBS"));
    double haemoglobin = 0;
    const auto measured = book().list<Measurement>(m_mother).value();
    for (const auto &one : measured) {
        haemoglobin = one.value.type == MeasurementKind::Haemoglobin ? one.value.value : haemoglobin;
    }
    EXPECT_DOUBLE_EQ(haemoglobin, 11.2);
    correct();
    ASSERT_TRUE(dialog());
    EXPECT_EQ(field(dialog(), "ヘモグロビン")->text(), QStringLiteral("11.2"));
    EXPECT_EQ(field(dialog(), "その他の検査")->text(), QStringLiteral("GBS"));
    dialog()->close();
    settle();
}

TEST_F(Visits, ShowTheirHistoryWithAVisibleButton)
{
    table()->select(m_visit);
    QTest::mouseClick(button(table(), "これまでの記録"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(qobject_cast<HistoryDialog *>(dialog()));
    dialog()->close();
    settle();
}

TEST_F(Visits, WhatIsSaidAfterSavingCoversNothing)
{
    auto *bar = m_open.window().findChild<MessageBar *>();
    EXPECT_FALSE(bar->isVisible());
    m_open.window().shell()->sayWithUndo(QStringLiteral("保存しました"));
    settle();
    ASSERT_TRUE(bar->isVisible());
    const QRect page(place()->mapTo(&m_open.window(), QPoint(0, 0)), place()->size());
    const QRect line(bar->mapTo(&m_open.window(), QPoint(0, 0)), bar->size());
    EXPECT_FALSE(page.intersects(line));
}

TEST_F(Visits, WhatCanBeTakenBackStaysUntilTheNextChange)
{
    auto *bar = m_open.window().findChild<MessageBar *>();
    m_open.window().shell()->say(QStringLiteral("印刷しました"));
    EXPECT_TRUE(bar->goesAwayByItself());
    auto visit = book().find<Checkup>(m_visit).value();
    visit.value.note = QStringLiteral("はじめの変更");
    ASSERT_TRUE(book().edit(visit));
    m_open.window().shell()->sayWithUndo(QStringLiteral("保存しました"));
    settle();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_FALSE(bar->goesAwayByItself()) << "nobody decides against the clock";
    EXPECT_TRUE(button(bar, "もとにもどす (Ctrl+Z)")) << "and it says how else";
    visit.value.note = QStringLiteral("つぎの変更");
    visit.version = book().find<Checkup>(m_visit)->version;
    ASSERT_TRUE(book().edit(visit));
    settle();
    EXPECT_FALSE(bar->isVisible()) << "its button would take back another change than it names";
}

TEST_F(Visits, AreAskedAboutOnceAfterTheBirth)
{
    auto pregnancy = book().find<Pregnancy>(m_pregnancy).value();
    pregnancy.value.fetuses = {{.outcome = Outcome::LiveBirth, .outcomeDate = QDate(2026, 11, 1)}};
    ASSERT_TRUE(book().edit(pregnancy));
    settle();
    EXPECT_TRUE(says(place(), "この妊娠の期間に入らない日の記録は、グラフに出ません(2026年11月20日)"));
    table()->select(m_visit);
    QTest::mouseClick(button(table(), "直す"), Qt::LeftButton);
    settle();
    QPointer<QWidget> sheet = dialog();
    QTest::mouseClick(button(sheet, "保存する"), Qt::LeftButton);
    settle();
    ASSERT_TRUE(sheet && sheet->isVisible());
    EXPECT_TRUE(says(sheet, "この妊娠が終わったあとの日ですが、合っていますか?"));
    QTest::mouseClick(button(sheet, "保存する"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(dialog()) << "asked once, never in the way";
}

TEST_F(Visits, ABirthTakesTheTimeAsItIsTyped)
{
    QTest::mouseClick(button(place(), "出産を書く"), Qt::LeftButton);
    settle();
    QPointer<QWidget> sheet = dialog();
    ASSERT_TRUE(sheet);
    QLineEdit *born = field(sheet, "生まれた日");
    QLineEdit *time = field(sheet, "時刻");
    ASSERT_TRUE(born && time);
    born->setFocus();
    QTest::keyClicks(born, QStringLiteral("2026-11-21"));
    time->setFocus();
    QTest::keyClicks(time, QStringLiteral("1410"));
    born->setFocus();
    EXPECT_EQ(time->text(), QStringLiteral("14:10"));
    QTest::mouseClick(button(sheet, "保存する"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(dialog());
    bool found = false;
    const auto people = book().list<Person>().value();
    for (const auto &person : people) {
        found = found || person.value.birthTime == QStringLiteral("14:10");
    }
    EXPECT_TRUE(found);
}

TEST_F(Visits, AnOddDueDateIsAskedAboutOnce)
{
    QTest::mouseClick(button(place(), "予定日などを直す"), Qt::LeftButton);
    settle();
    QPointer<QWidget> sheet = dialog();
    ASSERT_TRUE(sheet);
    QLineEdit *due = field(sheet, "出産予定日");
    ASSERT_TRUE(due);
    due->setFocus();
    QTest::keyClicks(due, QStringLiteral("2027-09-08"));
    QTest::mouseClick(button(sheet, "保存する"), Qt::LeftButton);
    settle();
    ASSERT_TRUE(sheet && sheet->isVisible());
    EXPECT_TRUE(says(sheet, "いまから40週より先ですが"));
    QTest::mouseClick(button(sheet, "保存する"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(dialog());
    EXPECT_EQ(currentDueDate(book().find<Pregnancy>(m_pregnancy)->value), QDate(2027, 9, 8));
}

} // namespace
} // namespace oyako::ui
