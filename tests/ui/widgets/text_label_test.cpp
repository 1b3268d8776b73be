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

TEST(PersonStrip, CutsNothingAndPutsItsButtonsBelowWhereTheRoomIsNarrow)
{
    PersonStrip strip({.name = QStringLiteral("山田 陽翔"),
                       .kana = QStringLiteral("やまだ はると"),
                       .birth = QStringLiteral("Born May 10, 2025 (Reiwa 7)"),
                       .age = QStringLiteral("1 year 6 months"),
                       .detail = QStringLiteral("Born at 39 weeks 2 days"),
                       .sex = QStringLiteral("Male")});
    QPushButton *print = makeButton(QStringLiteral("Print the handbook"));
    strip.addAction(print);
    strip.addAction(makeButton(QStringLiteral("Correct the name or birthday")));
    strip.show();
    for (const int width : {1200, 760, 420, 260}) {
        for (int round = 0; round < 3; ++round) { // the height follows the direction the width asked for
            strip.resize(width, strip.heightForWidth(width));
            QApplication::processEvents();
        }
        const auto labels = strip.findChildren<QLabel *>();
        ASSERT_EQ(labels.size(), 6);
        for (const QLabel *label : labels) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << width << label->text().toStdString();
            EXPECT_LE(label->mapTo(&strip, QPoint(label->width(), 0)).x(), width) << label->text().toStdString();
        }
        const bool isBelow = print->mapTo(&strip, QPoint()).y() > labels.last()->mapTo(&strip, QPoint()).y();
        EXPECT_EQ(isBelow, width < 700) << width;
    }
}
