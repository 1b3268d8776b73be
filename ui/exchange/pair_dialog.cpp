// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/pair_dialog.h"

#include "core/sync/partners.h"
#include "ui/exchange/card_field.h"
#include "ui/exchange/sync_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 38; // in em
constexpr int usualHeight = 30;

} // namespace

PairDialog::PairDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_card(new CardField(context))
    , m_message(new InlineMessage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("相手の手帳とつなぐ"));
    resize(usualWidth * em(), usualHeight * em());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    outer->setSpacing(space::OneAndHalf);
    outer->addWidget(makeText(TextRole::Title, windowTitle()));
    auto *page = new Page(usualWidth);
    page->column()->addWidget(makeText(
        TextRole::Body,
        tr("相手のPCで「自分の鍵を保存」したファイルをえらび、指紋が相手の画面と同じかをたしかめてください。")));
    m_card->askForFileOnly();
    page->column()->addWidget(m_card);
    page->column()->addStretch(1);
    outer->addWidget(page, 1);
    outer->addWidget(m_message);
    auto *row = new QWidget;
    auto *buttons = new FlowRow(row);
    QPushButton *done = makeButton(tr("いっしょに使う"), ButtonRole::Main);
    QPushButton *cancel = makeButton(tr("やめる"));
    buttons->addWidget(done);
    buttons->addWidget(cancel);
    outer->addWidget(row);
    connect(done, &QPushButton::clicked, this, &PairDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_card, &CardField::changed, m_message, &InlineMessage::clear);
}

void PairDialog::accept()
{
    const auto card = m_card->card();
    if (!card) {
        m_message->say(InlineMessage::Tone::Attention, m_card->whyNot());
        return;
    }
    if (const auto added = sync::addPartner(m_context.book, *card); !added) {
        m_message->say(InlineMessage::Tone::Attention, syncSentence(added.error()));
        return;
    }
    QDialog::accept();
}

} // namespace oyako::ui
