// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using test::settle;

/// The places of a family, driven by keys and clicks on the invented family of 2026-11-22.
class PlacesTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        settle();
    }
    RailPerson person(const QString &place, int index = 0)
    {
        for (const RailPerson &someone : m_open.window().shell()->people()) {
            if (someone.place == place && index-- == 0) {
                return someone;
            }
        }
        return {};
    }
    QPushButton *button(const QString &text)
    {
        QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                         : m_open.window().shell()->currentPlace();
        const auto all = top->findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->text() == text && candidate->isVisible()) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void click(const QString &text)
    {
        if (QPushButton *found = button(text)) {
            QTest::mouseClick(found, Qt::LeftButton);
            settle();
        }
    }
    /// Shortcuts reach the active window only; without a window manager nobody else makes it so.
    void undo()
    {
        m_open.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_open.window()));
        QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    template <class T>
    T *field(const QString &name)
    {
        const auto all = QApplication::activeModalWidget()->findChildren<T *>();
        for (T *candidate : all) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }

    test::OpenWindow m_open;
};

TEST_F(PlacesTest, ADoseIsWrittenWithTheKeyboardAndTakenBackWithUndo)
{
    Shell *shell = m_open.window().shell();
    const RailPerson child = person(QStringLiteral("child"));
    shell->go({.place = QStringLiteral("child"), .person = child.id, .section = QStringLiteral("vaccinations")});
    book::Book &book = *m_open.window().book();
    const auto before = book.list<records::Vaccination>(child.id)->size();

    click(QStringLiteral("接種を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    QTest::keyClicks(field<QComboBox>(QStringLiteral("ワクチン"))->lineEdit(), QStringLiteral("BCG"));
    QTest::keyClicks(field<QLineEdit>(QStringLiteral("接種した日")), QStringLiteral("R8.11.20"));
    QTest::keyClicks(field<QLineEdit>(QStringLiteral("ロット番号")), QStringLiteral("K-77"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();

    const auto doses = book.list<records::Vaccination>(child.id).value();
    ASSERT_EQ(doses.size(), before + 1);
    EXPECT_EQ(doses.last().value.vaccine, QStringLiteral("bcg"));
    EXPECT_EQ(doses.last().value.date, QDate(2026, 11, 20));
    EXPECT_EQ(doses.last().value.lotNumber, QStringLiteral("K-77"));
    undo();
    EXPECT_EQ(book.list<records::Vaccination>(child.id)->size(), before);
}

TEST_F(PlacesTest, TheVaccinationsSayWhatComesNextAndWhatToLookAt)
{
    Shell *shell = m_open.window().shell();
    const RailPerson child = person(QStringLiteral("child"), 1); // the boy without his MR dose
    const Destination vaccinations{
        .place = QStringLiteral("child"), .person = child.id, .section = QStringLiteral("vaccinations")};
    shell->go(vaccinations);
    settle();
    const auto says = [&](const QString &part) {
        const auto labels = shell->currentPlace()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(part); });
    };
    EXPECT_TRUE(says(QStringLiteral("次の接種")));
    EXPECT_TRUE(says(QStringLiteral("MR(麻しん風しん)第1期")));
    EXPECT_TRUE(says(QStringLiteral("公費で受けられるのは2027年")));
    EXPECT_FALSE(says(QStringLiteral("要確認")));

    const QDate birth = m_open.window().book()->find<records::Person>(child.id)->value.birthDate;
    ASSERT_TRUE(m_open.window().book()->add(
        child.id, records::Vaccination{.vaccine = QStringLiteral("mr"), .date = birth.addDays(300)}));
    shell->go(vaccinations);
    settle();
    const auto *table = shell->currentPlace()->findChild<QTableView *>();
    ASSERT_TRUE(table);
    EXPECT_EQ(table->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("確認"));
    EXPECT_TRUE(says(QStringLiteral("接種した医療機関か市区町村に聞いてください")));
    EXPECT_TRUE(says(QStringLiteral("MR(麻しん風しん)第1期"))) << "it is still to come";
}

TEST_F(PlacesTest, ADoseWithoutADateIsNotSavedAndSaysSo)
{
    const RailPerson child = person(QStringLiteral("child"));
    m_open.window().shell()->go(
        {.place = QStringLiteral("child"), .person = child.id, .section = QStringLiteral("vaccinations")});
    click(QStringLiteral("接種を書く"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(QApplication::activeModalWidget()) << "the sheet stays open";
    click(QStringLiteral("やめる"));
}

TEST_F(PlacesTest, EscapeAsksOnceBeforeItThrowsAwayWhatWasTyped)
{
    const RailPerson carrying = person(QStringLiteral("pregnancy"));
    m_open.window().shell()->go({.place = QStringLiteral("pregnancy"), .person = carrying.id});
    click(QStringLiteral("健診を書く"));
    const QPointer<QWidget> untouched = QApplication::activeModalWidget();
    ASSERT_TRUE(untouched);
    QTest::keyClick(untouched, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget()) << "nothing was typed";

    click(QStringLiteral("健診を書く"));
    QWidget *sheet = QApplication::activeModalWidget();
    ASSERT_TRUE(sheet);
    auto *date = field<QLineEdit>(QStringLiteral("診察した日"));
    ASSERT_TRUE(date);
    EXPECT_EQ(QApplication::focusWidget(), date) << "the first field has the keyboard";
    QTest::keyClicks(date, QStringLiteral("1"));
    QTest::keyClick(sheet, Qt::Key_Escape);
    settle();
    EXPECT_EQ(QApplication::activeModalWidget(), sheet) << "asked first";
    QTest::keyClick(sheet, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget());
}

TEST_F(PlacesTest, WhatIsDoneLeavesTodayAndComesBackWithUndo)
{
    m_open.window().shell()->go({.place = QStringLiteral("today")});
    settle();
    book::Book &book = *m_open.window().book();
    const auto before = book.list<records::AgendaMark>()->size();
    click(QStringLiteral("すんだ"));
    EXPECT_EQ(book.list<records::AgendaMark>()->size(), before + 1);
    undo();
    EXPECT_EQ(book.list<records::AgendaMark>()->size(), before);
}

TEST_F(PlacesTest, TheNotificationIsPrefilledConfirmedAndKept)
{
    const RailPerson mother = person(QStringLiteral("pregnancy"));
    m_open.window().shell()->go(
        {.place = QStringLiteral("forms"), .person = mother.id, .argument = QStringLiteral("pregnancy-notification")});
    settle();
    book::Book &book = *m_open.window().book();
    const auto before = book.list<records::FormResponse>(mother.id)->size();
    click(QStringLiteral("ぜんぶ、これでよい"));
    click(QStringLiteral("書きおわった"));
    EXPECT_EQ(book.list<records::FormResponse>(mother.id)->size(), before + 1);
}

} // namespace
} // namespace oyako::ui
