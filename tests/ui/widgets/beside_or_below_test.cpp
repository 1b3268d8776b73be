// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/widgets/beside_or_below.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace oyako::ui;
using oyako::test::settle;

namespace {

/// A title, a sentence and two buttons in a window.
struct Sample {
    explicit Sample(qsizetype letters)
        : sentence(makeText(TextRole::Hint, QString(letters, QChar(0x3042))))
    {
        auto *words = new QVBoxLayout;
        words->addWidget(makeText(TextRole::Strong, QStringLiteral("健診")));
        words->addWidget(sentence);
        auto *buttons = new FlowRow;
        for (QPushButton *button : {first, last}) {
            buttons->addWidget(button);
        }
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(new BesideOrBelow(words, buttons));
        column->addStretch(1);
        window.show();
    }
    void setWidth(int width)
    {
        window.resize(width, 600);
        settle();
    }
    [[nodiscard]] bool isBeside() const { return first->y() < sentence->geometry().bottom(); }

    QWidget window;
    QLabel *sentence;
    QPushButton *first = makeButton(QStringLiteral("なぜ?"));
    QPushButton *last = makeButton(QStringLiteral("予約をメモ"));
};

TEST(BesideOrBelow, StandsBesideAFewWords)
{
    Sample sample(8);
    sample.setWidth(60 * em());
    EXPECT_TRUE(sample.isBeside());
    EXPECT_EQ(sample.last->geometry().right(), sample.window.rect().right());
}

TEST(BesideOrBelow, GoesBelowInsteadOfSqueezingWordsIntoAColumn)
{
    Sample sample(90);
    sample.setWidth(30 * em());
    EXPECT_FALSE(sample.isBeside());
    EXPECT_EQ(sample.sentence->width(), sample.window.width());
    EXPECT_EQ(sample.last->geometry().right(), sample.window.rect().right()) << "at the same edge";
    sample.setWidth(150 * em());
    EXPECT_TRUE(sample.isBeside()) << "and comes back";
}

TEST(BesideOrBelow, GivesEverythingItsHeightAtAnyWidth)
{
    for (const qsizetype letters : {8, 40, 90, 200}) {
        Sample sample(letters);
        for (const int width : {90, 40, 25, 12, 6}) {
            sample.setWidth(width * em());
            const QLabel *sentence = sample.sentence;
            EXPECT_GE(sentence->height(), sentence->heightForWidth(sentence->width())) << letters << " at " << width;
            EXPECT_FALSE(sentence->geometry().intersects(sample.first->geometry())) << letters << " at " << width;
            EXPECT_FALSE(sample.first->geometry().intersects(sample.last->geometry())) << letters << " at " << width;
            EXPECT_TRUE(sample.window.rect().contains(sample.last->geometry())) << letters << " at " << width;
        }
    }
}

} // namespace
