// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/handover_done.h"

#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace oyako::ui {

HandoverDone::HandoverDone(const HandoverMade &made, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Strong, tr("%1 にわたす用意ができました").arg(made.recipient)));
    addMade(made, column);
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Section, tr("このあとすること")));
    const QStringList steps = stepsFor(made);
    for (int i = 0; i < steps.size(); ++i) {
        column->addWidget(makeText(TextRole::Body, QStringLiteral("%1. ").arg(i + 1) + steps.at(i)));
    }
    column->addSpacing(space::One);
    column->addWidget(
        makeText(TextRole::Hint, tr("だれに、何を、何のためにわたすかは、同意の記録として手帳に残りました。"
                                    "わたすまでは、どこにも送られていません。")));
    column->addStretch(1);
}

void HandoverDone::addMade(const HandoverMade &made, QVBoxLayout *column)
{
    column->addWidget(makeText(TextRole::Body, tr("だれの記録: %1").arg(made.about)));
    if (made.codes > 0) {
        column->addWidget(makeText(TextRole::Body, tr("つくったもの: QRコードの紙(コード %n個)", nullptr, made.codes)));
    } else {
        column->addWidget(makeText(TextRole::Body, tr("つくったもの: 封をしたファイル")));
    }
    if (!made.path.isEmpty()) {
        column->addWidget(new ElidedLabel(QDir::toNativeSeparators(made.path), TextRole::Hint));
    }
    if (made.withClear) {
        column->addWidget(makeText(TextRole::Body, tr("いっしょに、書いた用紙も入っています。")));
    }
}

QStringList HandoverDone::stepsFor(const HandoverMade &made)
{
    QStringList steps;
    if (made.codes == 0) {
        steps << tr("「%1」を、USBメモリなどで %2 にわたしてください。")
                     .arg(QFileInfo(made.path).fileName(), made.recipient)
              << tr("受けとる側は、Oyakoの「受けとりトレイ」でこのファイルをひらきます。相手の鍵がないと読めません。");
        return steps;
    }
    steps << (made.path.isEmpty() ? tr("この紙を %1 にわたしてください。").arg(made.recipient)
                                  : tr("このPDFを印刷して、%1 にわたしてください。").arg(made.recipient))
          << tr("受けとる側は、Oyakoの「受けとりトレイ」でコードをぜんぶ読みとります。順番はどれからでもかまいません。"
                "コードは、相手の鍵がないと読めません。");
    if (made.withClear) {
        steps << tr("書いた用紙のほうは、だれでも読めます。封筒に入れるなどして、手わたししてください。");
    }
    return steps;
}

} // namespace oyako::ui
