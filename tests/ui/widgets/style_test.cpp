// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace oyako::ui;

namespace {

/// A page with a box of three choices, which has the keyboard, and a button.
class StyleTest : public testing::Test {
protected:
    StyleTest()
    {
        m_box->addItems({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        for (QWidget *widget : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_button)}) {
            widget->setStyle(&m_style);
        }
        m_page.show();
    }

    Style m_style{tokens(Appearance::Light)};
    QWidget m_page;
    QComboBox *m_box = new QComboBox(&m_page);
    QPushButton *m_button = makeButton(QStringLiteral("つぎへ"), ButtonRole::Plain, &m_page);
};

TEST_F(StyleTest, TheWheelOverABoxIsForThePageAndChangesNothing)
{
    m_box->setCurrentIndex(1);
    m_box->setFocus();
    for (const int turned : {-120, 120}) {
        QWheelEvent wheel(QPointF(5, 5), m_box->mapToGlobal(QPointF(5, 5)), {}, {0, turned}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_box, &wheel);
        EXPECT_FALSE(wheel.isAccepted());
        EXPECT_EQ(m_box->currentIndex(), 1);
    }
    QTest::keyClick(m_box, Qt::Key_Down);
    EXPECT_EQ(m_box->currentIndex(), 2) << "the keyboard still chooses";
}

TEST_F(StyleTest, TheWheelOverANumberChangesNothing)
{
    QSpinBox number(&m_page);
    number.setStyle(&m_style);
    number.setValue(2);
    number.show();
    QWheelEvent wheel(QPointF(5, 5), number.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&number, &wheel);
    EXPECT_FALSE(wheel.isAccepted());
    EXPECT_EQ(number.value(), 2);
}

TEST_F(StyleTest, EnterPressesTheButtonThatHasTheKeyboard)
{
    int pressed = 0;
    QObject::connect(m_button, &QPushButton::clicked, m_button, [&pressed] { ++pressed; });
    QTest::keyClick(m_button, Qt::Key_Return);
    QTest::keyClick(m_button, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(pressed, 2);
    QTest::keyClick(m_button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed, 2) << "that saves the sheet";
    m_button->setEnabled(false);
    QTest::keyClick(m_button, Qt::Key_Return);
    EXPECT_EQ(pressed, 2);
}

TEST_F(StyleTest, EnterGoesOnFromAChoice)
{
    m_button->setCheckable(true);
    QTest::keyClick(m_button, Qt::Key_Return);
    EXPECT_FALSE(m_button->isChecked());
}

} // namespace
