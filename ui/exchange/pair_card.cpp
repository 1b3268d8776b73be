// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/pair_card.h"

#include "core/base/files.h"
#include "core/exchange/own_keys.h"
#include "core/sync/disagreements.h"
#include "ui/exchange/open_record_view.h"
#include "ui/exchange/pair_dialog.h"
#include "ui/exchange/partner_view.h"
#include "ui/exchange/sync_words.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QFileDialog>

namespace oyako::ui {

PairCard::PairCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("ふたりで使う")));
    body()->addWidget(
        makeText(TextRole::Body,
                 tr("ふたりのPCの手帳を、USBメモリやクラウドのフォルダーを通してひとつにまとめます。通るファイルは封を"
                    "してあり、ふたりの手帳でしかひらけません。どちらで書いた記録も消えません。")));
    body()->addWidget(m_message);
    const auto info = context.book.info();
    if (info && !info->facility.isEmpty()) {
        hide();
    }
}

bool PairCard::isBusy() const
{
    const auto views = m_content ? m_content->findChildren<PartnerView *>() : QList<PartnerView *>();
    return std::any_of(views.cbegin(), views.cend(), [](const PartnerView *view) { return view->isBusy(); });
}

void PairCard::settle()
{
    if (m_isStale && !isBusy()) {
        refresh();
    }
}

void PairCard::refresh()
{
    m_isStale = isBusy();
    if (m_isStale) {
        return;
    }
    const bool hadFocus = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    if (m_content) {
        // Later: what changed the book may be one of its buttons, and still at work.
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    const auto partners = sync::partners(m_context.book);
    if (!partners) {
        m_message->say(InlineMessage::Tone::Attention, syncSentence(partners.error()));
        return;
    }
    addPartners(column, *partners);
    addOpenRecords(column, *partners);
    body()->addWidget(m_content);
    auto *first = hadFocus ? m_content->findChild<QPushButton *>() : nullptr;
    if (first) {
        first->setFocus();
    }
}

void PairCard::addPartners(QVBoxLayout *column, const QList<sync::Partner> &partners)
{
    if (partners.isEmpty()) {
        column->addWidget(
            makeText(TextRole::Body, tr("はじめに、おたがいの鍵のファイルをわたします。1. "
                                        "自分の鍵を保存して相手にわたす 2. 相手の鍵を読みこむ。相手の手帳"
                                        "は、空のままはじめてください。さいしょにまとめたとき、ぜんぶ届きます。")));
    }
    for (const sync::Partner &partner : partners) {
        auto *view = new PartnerView(m_context, partner);
        connect(view, &PartnerView::changed, this, &PairCard::refresh, Qt::QueuedConnection);
        connect(view, &PartnerView::settled, this, &PairCard::settle, Qt::QueuedConnection);
        column->addWidget(view);
    }
    auto *row = new QWidget;
    auto *buttons = new FlowRow(row);
    QPushButton *save = makeButton(tr("自分の鍵を保存…"));
    QPushButton *read =
        makeButton(tr("相手の鍵を読みこむ…"), partners.isEmpty() ? ButtonRole::Main : ButtonRole::Plain);
    buttons->addWidget(save);
    buttons->addWidget(read);
    column->addWidget(row);
    connect(save, &QPushButton::clicked, this, &PairCard::askWhere);
    connect(read, &QPushButton::clicked, this, &PairCard::begin);
}

void PairCard::addOpenRecords(QVBoxLayout *column, const QList<sync::Partner> &partners)
{
    const auto open = sync::openRecords(m_context.book);
    if (!open) {
        m_message->say(InlineMessage::Tone::Attention, syncSentence(open.error()));
        return;
    }
    if (open->isEmpty()) {
        return;
    }
    column->addWidget(makeText(TextRole::Strong, tr("食いちがい %n件", nullptr, static_cast<int>(open->size()))));
    column->addWidget(
        makeText(TextRole::Hint, tr("ふたりが同じところに、別のことを書きました。正しいほうをえらんでください。"
                                    "えらばなかったほうも、記録のこれまでにのこります。")));
    for (const sync::OpenRecord &one : *open) {
        column->addWidget(new OpenRecordView(m_context, one, partners));
    }
}

PairDialog *PairCard::begin()
{
    auto *dialog = new PairDialog(m_context, this);
    connect(dialog, &QDialog::accepted, this, &PairCard::refresh, Qt::QueuedConnection);
    dialog->open();
    return dialog;
}

Result<void> PairCard::saveCard(const QString &path)
{
    const auto card = exchange::ownCard(m_context.book);
    return card ? files::replace(path, seal::cardFile(*card)) : Result<void>(fail(card.error()));
}

void PairCard::askWhere()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("自分の鍵を保存"), QStringLiteral("JSON (*.json)"),
                                               tr("親子手帳の鍵") + QLatin1String(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCard(path);
        const auto card = saved ? exchange::ownCard(m_context.book) : fail(saved.error());
        m_message->say(
            card ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
            card ? tr("鍵のファイルを保存しました。相手が読みこんだら、この指紋と同じかを見くらべてください: %1")
                       .arg(seal::fingerprintOf(card->recipient))
                 : syncSentence(card.error()));
    });
}

} // namespace oyako::ui
