// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako::ui;

namespace {
const QString longWords = QStringLiteral("このPCでは合言葉なしでひらけるようにする(ほかの人が使わないPCだけ)");
} // namespace

TEST(ChoiceBox, ItsWordsWrapWhereTheRoomIsNarrow)
{
    const CheckBox box(longWords);
    const QSize whole = box.sizeHint();
    EXPECT_LT(box.minimumSizeHint().width(), whole.width() / 2);
    EXPECT_EQ(box.heightForWidth(whole.width()), whole.height());
    const int narrow = whole.width() / 2;
    EXPECT_GT(box.heightForWidth(narrow), whole.height() + QFontMetrics(box.font()).height());
    EXPECT_GT(box.heightForWidth(narrow / 2), box.heightForWidth(narrow));
}

TEST(ChoiceBox, AShortOneAsksForNoMoreThanItsWords)
{
    const RadioButton button(QStringLiteral("はい"));
    EXPECT_EQ(button.minimumSizeHint(), button.sizeHint());
    EXPECT_LT(button.sizeHint().width(), em() * 5);
}

TEST(ChoiceBox, IsPressedOnItsWordsAndNotBesideThem)
{
    CheckBox box(QStringLiteral("はい"));
    const QSize words = box.sizeHint();
    box.resize(words.width() * 4, words.height());
    QTest::mouseClick(&box, Qt::LeftButton, {}, {words.width() * 3, words.height() / 2});
    EXPECT_FALSE(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, {words.width() - em(), words.height() / 2});
    EXPECT_TRUE(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_FALSE(box.isChecked());
}

TEST(ChoiceBox, TheSecondLineIsPressedToo)
{
    CheckBox box(longWords);
    const int width = box.sizeHint().width() / 2;
    box.resize(width, box.heightForWidth(width));
    QTest::mouseClick(&box, Qt::LeftButton, {}, {width / 2, box.height() - 10});
    EXPECT_TRUE(box.isChecked());
}

TEST(ChoiceBox, AnAmpersandOfANameIsNoKey)
{
    const CheckBox box(QStringLiteral("A&B"));
    EXPECT_TRUE(box.shortcut().isEmpty());
}

TEST(ChoiceBox, AScreenReaderKnowsWhatItIs)
{
    CheckBox box(longWords);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&box);
    ASSERT_TRUE(interface);
    EXPECT_EQ(interface->role(), QAccessible::CheckBox);
    EXPECT_EQ(interface->text(QAccessible::Name), longWords);
}
