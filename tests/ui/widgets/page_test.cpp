// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace oyako::ui;
using oyako::test::settle;

namespace {

} // namespace

TEST(Page, GivesEverythingItsHeightAtAnyWidth)
{
    Page page;
    for (int i = 0; i < 6; ++i) {
        page.column()->addWidget(makeText(TextRole::Body, QString(60, QChar(0x3042))));
        page.column()->addWidget(new QComboBox);
        page.column()->addWidget(new QLineEdit);
    }
    page.show();
    for (const int width : {1400, 700, 350, 200, 900}) {
        page.resize(width, 300);
        settle();
        for (int i = 0; i < page.column()->count(); ++i) {
            const QWidget *widget = page.column()->itemAt(i)->widget();
            const int wanted =
                widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
            EXPECT_GE(widget->height(), wanted) << "item " << i << " at " << width;
        }
    }
}

TEST(Page, AShortOneStaysAtTheTop)
{
    Page page;
    QLabel *words = makeText(TextRole::Body, QStringLiteral("みじかい"));
    page.column()->addWidget(words);
    page.resize(600, 900);
    page.show();
    settle();
    EXPECT_EQ(words->y(), 0);
    EXPECT_LT(words->height(), 100);
}

TEST(Page, WhatExpandsFillsTheWindow)
{
    Page page;
    auto *wide = new QWidget;
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    page.column()->addWidget(wide);
    page.resize(600, 900);
    page.show();
    settle();
    EXPECT_GT(wide->height(), 700);
}
