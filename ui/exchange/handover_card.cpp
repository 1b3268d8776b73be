// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/handover_card.h"

#include "ui/exchange/handover_dialog.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

HandoverCard::HandoverCard(const Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    body()->setSpacing(space::OneAndHalf);
    body()->addWidget(makeText(TextRole::Title, tr("医療機関にわたす")));
    body()->addWidget(makeText(TextRole::Body, tr("えらんだ記録に封をして、その医療機関や役所だけが読めるファイルかQRコ"
                                                  "ードにします。相手の鍵(紙かファイル)を用意してください。")));
    QPushButton *start = makeButton(tr("わたす記録をえらぶ…"), ButtonRole::Main);
    connect(start, &QPushButton::clicked, this, &HandoverCard::begin);
    body()->addWidget(start, 0, Qt::AlignLeft);
}

HandoverDialog *HandoverCard::begin()
{
    auto *dialog = new HandoverDialog(m_context, this);
    dialog->open();
    return dialog;
}

} // namespace oyako::ui
