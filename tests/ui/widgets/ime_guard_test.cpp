// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ime_guard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace oyako::ui;

namespace {

class TwoFields : public testing::Test {
protected:
    TwoFields()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(second);
        guard = ImeGuard::install(first);
        QObject::connect(guard, &ImeGuard::entered, &window, [this] { ++entered; });
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        first->setFocus();
    }

    QWidget window;
    QLineEdit *first = new QLineEdit;
    QLineEdit *second = new QLineEdit;
    ImeGuard *guard = nullptr;
    int entered = 0;
};

} // namespace

TEST_F(TwoFields, EnterMovesOn)
{
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_TRUE(second->hasFocus());
    EXPECT_EQ(entered, 1);
}

TEST_F(TwoFields, CtrlEnterIsLeftToTheSheet)
{
    QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(first->hasFocus());
    EXPECT_EQ(entered, 0);
}

TEST_F(TwoFields, EnterDuringConversionStays)
{
    QInputMethodEvent converting(QStringLiteral("はなこ"), {});
    QApplication::sendEvent(first, &converting);
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_TRUE(first->hasFocus());
    EXPECT_EQ(entered, 0);
}

TEST_F(TwoFields, TheEnterThatCommitsStays)
{
    QInputMethodEvent converting(QStringLiteral("はなこ"), {});
    QApplication::sendEvent(first, &converting);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("花子"));
    QApplication::sendEvent(first, &commit);
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_TRUE(first->hasFocus());
    EXPECT_EQ(first->text(), QStringLiteral("花子"));
    QCoreApplication::processEvents();
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_TRUE(second->hasFocus());
}
