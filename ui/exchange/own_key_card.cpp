// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/own_key_card.h"

#include "core/base/files.h"
#include "core/clinic/permissions.h"
#include "core/exchange/own_keys.h"
#include "core/pages/code_sheet.h"
#include "core/seal/frames.h"
#include "ui/exchange/seal_words.h"
#include "ui/paint/typeface.h"
#include "ui/text/dates.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>

namespace oyako::ui {

OwnKeyCard::OwnKeyCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_state(makeText(TextRole::Hint, {}))
    , m_message(new InlineMessage)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("この手帳の鍵")));
    body()->addWidget(
        makeText(TextRole::Body, tr("この鍵を紙かファイルでわたしておくと、相手は、この手帳でしかひらけないよ"
                                    "うに封をして記録を送れます。鍵をわたしても、手帳を読まれる心配はありません。")));
    body()->addWidget(m_state);
    body()->addWidget(m_message);
    auto *row = new QWidget;
    auto *buttons = new FlowRow(row);
    QPushButton *print = makeButton(tr("鍵の紙を印刷…"));
    QPushButton *save = makeButton(tr("鍵のファイルを保存…"));
    QPushButton *fresh = makeButton(tr("新しい鍵にする"));
    for (QPushButton *button : {print, save, fresh}) {
        buttons->addWidget(button);
    }
    body()->addWidget(row);
    // What seals and signs for a clinic is changed by those who administer it.
    fresh->setEnabled(clinic::permissionsOf(context.book).value_or(clinic::Permissions{}).administer);
    connect(print, &QPushButton::clicked, this, &OwnKeyCard::printLetter);
    connect(save, &QPushButton::clicked, this, &OwnKeyCard::askWhere);
    connect(fresh, &QPushButton::clicked, this, &OwnKeyCard::renew);
}

void OwnKeyCard::refresh()
{
    const auto card = exchange::currentCard(m_context.book);
    if (!card || !*card) {
        m_state->setText(tr("まだ鍵はありません。印刷や保存のときにつくります。"));
        return;
    }
    m_state->setText(
        tr("指紋 %1(%2まで)")
            .arg(seal::fingerprintOf((*card)->recipient), text::date((*card)->validUntil, m_context.speech())));
}

void OwnKeyCard::complain(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, sealSentence(error));
}

Result<void> OwnKeyCard::saveCard(const QString &path)
{
    const auto card = exchange::ownCard(m_context.book);
    refresh();
    return card ? files::replace(path, seal::cardFile(*card)) : Result<void>(fail(card.error()));
}

void OwnKeyCard::askWhere()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("鍵のファイルを保存"), QStringLiteral("JSON (*.json)"),
                                               tr("親子手帳の鍵") + QLatin1String(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveCard(path); saved) {
            m_context.navigator.say(tr("鍵のファイルを保存しました"));
        } else {
            complain(saved.error());
        }
    });
}

void OwnKeyCard::renew()
{
    const auto card = exchange::rotateCard(m_context.book);
    if (!card) {
        complain(card.error());
        return;
    }
    refresh();
    m_context.navigator.say(tr("新しい鍵にしました。古い鍵で封をしたものも、これまでどおりひらけます。"));
}

void OwnKeyCard::printLetter()
{
    const auto card = exchange::ownCard(m_context.book);
    const auto frames = card ? seal::makeFrames(seal::cardFile(*card)) : fail(card.error());
    if (!frames) {
        complain(frames.error());
        return;
    }
    const pages::KeyLetter letter{
        .title = card->name,
        .explanation = tr("この紙は、記録に封をしてわたすための鍵です。封をした記録は、ここでしかひらけません。"),
        .codeText = frames->first(),
        .groupsCaption = tr("打ちこむとき(4文字ずつ)"),
        .groups = seal::groupsOf(*card),
        .fingerprintCaption = tr("指紋"),
        .fingerprint = seal::fingerprintOf(card->recipient),
        .validity = tr("%1まで使えます").arg(text::date(card->validUntil, m_context.speech())),
        .steps = {tr("親子手帳の「わたす・受けとる」をひらく"),
                  tr("「医療機関にわたす」で、この鍵を読みとるか打ちこむ"), tr("画面の指紋と、この紙の指紋をくらべる")},
        .warning = tr("指紋がちがうときは、わたさずに窓口へ知らせてください。")};
    const auto document = pages::layOut(letter, paint::Typeface::shared());
    if (!document) {
        complain(document.error());
        return;
    }
    if (const auto noted = m_context.book.noteAccess(book::Access::Print, {}, {}, QStringLiteral("invitation letter"));
        !noted) {
        complain(noted.error());
        return;
    }
    refresh();
    auto *preview = new PrintPreview(*document, {tr("親子手帳の鍵")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

} // namespace oyako::ui
