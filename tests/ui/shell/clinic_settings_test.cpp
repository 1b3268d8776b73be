// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_clinic.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/shell.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace oyako;

namespace {

class ClinicSettings : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.isReady());
        m_clinic.window().show();
        m_clinic.window().shell()->go({.place = QStringLiteral("settings")});
        const QString number = m_clinic.book().info()->facility;
        const auto fields = place()->findChildren<QLineEdit *>();
        const auto found =
            std::ranges::find_if(fields, [&](const QLineEdit *field) { return field->text() == number; });
        ASSERT_NE(found, fields.cend());
        m_number = *found;
    }
    QWidget *place() { return m_clinic.window().shell()->currentPlace(); }
    bool says(const QString &part)
    {
        const auto labels = place()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisibleTo(place()) && label->text().contains(part); });
    }
    void typeAndSave(const QString &number)
    {
        m_number->setFocus();
        m_number->selectAll();
        QTest::keyClicks(m_number, number);
        for (QPushButton *button : place()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("保存する") && button->parentWidget()->isAncestorOf(m_number)) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        ADD_FAILURE() << "no button";
    }

    test::OpenClinic m_clinic{2};
    QLineEdit *m_number = nullptr;
};

TEST_F(ClinicSettings, AWrongCheckDigitIsSaidWithTheRemedyAndMayStay)
{
    typeAndSave(QStringLiteral("1310123459"));
    EXPECT_TRUE(says(QStringLiteral("さいごの1けたが合いません")));
    EXPECT_EQ(m_clinic.book().info()->facility, QStringLiteral("1310123459"));
    typeAndSave(QStringLiteral("1310123458"));
    EXPECT_FALSE(says(QStringLiteral("さいごの1けたが合いません")));
}

TEST_F(ClinicSettings, WhatIsNoNumberIsNotKept)
{
    const QString before = m_clinic.book().info()->facility;
    typeAndSave(QStringLiteral("12345"));
    EXPECT_TRUE(says(QStringLiteral("10けたの数字")));
    EXPECT_EQ(m_clinic.book().info()->facility, before) << "without it the access log would end";
}

} // namespace
