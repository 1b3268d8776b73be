// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <gtest/gtest.h>

using namespace oyako::ui;
using oyako::test::settle;

namespace {

const QString sentence = QStringLiteral("このワクチンを受けられる最後の日を過ぎています。\n正しければ、もう一度「保存する」を押してください。");

TEST(InlineMessage, KeepsRoomBetweenItsLinesLikeEveryText)
{
    InlineMessage message(InlineMessage::Tone::Attention, sentence);
    message.resize(20 * em(), 200);
    message.show();
    settle();
    const QLabel *shown = message.findChild<QLabel *>();
    const std::unique_ptr<QLabel> text(makeText(TextRole::Body, sentence));
    EXPECT_EQ(shown->heightForWidth(shown->width()), text->heightForWidth(shown->width()));
}

TEST(InlineMessage, IsCopiedWholeFromItsMenu)
{
    InlineMessage message(InlineMessage::Tone::Attention, sentence);
    const auto actions = message.findChild<QLabel *>()->actions();
    ASSERT_EQ(actions.size(), 1);
    actions.first()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), sentence);
}

} // namespace
