// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "ui/widgets/person_face.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QApplication>

#include <gtest/gtest.h>

using namespace oyako::ui;

TEST(ElidedLabel, GivesWayAndKeepsTheWholeInTheToolTip)
{
    const QString longName = QStringLiteral("○○市立とても長い名前のこども家庭センター分館");
    ElidedLabel label(longName);
    label.resize(120, 20);
    label.show();
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width());
    EXPECT_EQ(label.toolTip(), longName);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
    ASSERT_TRUE(interface);
    EXPECT_EQ(interface->text(QAccessible::Name), longName);
    label.resize(2000, 20);
    QApplication::processEvents();
    EXPECT_EQ(label.toolTip(), QString());
}

TEST(TextLabel, LeavesRoomBetweenItsLines)
{
    QLabel *label = makeText(TextRole::Body, QStringLiteral("一行目\n二行目\n三行目"));
    const int line = QFontMetrics(label->font()).height();
    EXPECT_GE(label->heightForWidth(1000), line * 3.8);
    label->setText(QStringLiteral("一行"));
    EXPECT_LE(label->heightForWidth(1000), line + 2);
    delete label;
}

TEST(TextLabel, GrowsTallerWhenItIsNarrow)
{
    QLabel *label = makeText(TextRole::Body, QString(100, QChar(0x3042)));
    EXPECT_GT(label->heightForWidth(em() * 10), label->heightForWidth(em() * 50) * 3);
    delete label;
}

TEST(TextLabel, NeverReadsMarkup)
{
    EXPECT_EQ(makeText(TextRole::Body, QStringLiteral("<b>x</b>"))->textFormat(), Qt::PlainText);
}

TEST(PersonFace, MarkIsTheFirstCharacterOfTheGivenName)
{
    EXPECT_EQ(markOf({.name = QStringLiteral("山田 陽翔")}), QStringLiteral("陽"));
    EXPECT_EQ(markOf({.name = QStringLiteral("花子")}), QStringLiteral("花"));
    EXPECT_EQ(markOf({.name = QString::fromUtf8("山田 𠮷男")}), QString::fromUtf8("𠮷"));
    EXPECT_EQ(markOf({.name = QStringLiteral("山田 花子"), .mark = QStringLiteral("母")}), QStringLiteral("母"));
    EXPECT_EQ(markOf({}), QStringLiteral("…"));
}

TEST(PersonFace, AnyColourNumberHasAColour)
{
    const Tokens &t = tokens(Appearance::Light);
    EXPECT_EQ(colourOf({.colour = 7}, t), t.persons.at(1));
    EXPECT_EQ(colourOf({.colour = -1}, t), t.secondInk);
}
