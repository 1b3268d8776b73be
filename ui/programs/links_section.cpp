// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/links_section.h"

#include "core/book/book.h"
#include "core/programs/municipalities.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QDesktopServices>
#include <QUrl>

namespace oyako::ui {

LinksSection::LinksSection(const Context &context, QWidget *parent)
    : ProgramsSection(context, parent)
{
}

QList<LinksSection::Service> LinksSection::services() const
{
    const QString card = tr("マイナンバーカード");
    const QString pin = tr("カードの暗証番号(数字4けた)");
    QList<Service> all{
        {tr("マイナポータル・PMH"),
         tr("予防接種や健診の結果を見る、問診をスマートフォンで出す、医療費助成の証をカードで使う。PMHに入っている市区"
            "町村だけです。"),
         {card, pin, tr("カードを読めるスマートフォン")},
         QStringLiteral("https://myna.go.jp/")},
        {tr("ぴったりサービス"),
         tr("児童手当、妊娠届、保育所などの申請を電子で出す。あとで紙の原本がいる市区町村もあります。"),
         {card, tr("署名用の暗証番号(6〜16文字)"), tr("振込先の口座"), tr("写真にとった書類")},
         QStringLiteral("https://app.oss.myna.go.jp/Application/search")},
        {tr("保活ワンストップ(東京都)"),
         tr("保育園をさがして見学を予約し、市区町村の申込みページへ進む。入っている園と市区町村だけです。"),
         {tr("住所"), tr("お子さんの生まれた日"), tr("預けたい曜日と時間")},
         QStringLiteral("https://www.metro.tokyo.lg.jp/")},
        {tr("018サポート(東京都)"),
         tr("月5,000円の申請と、支払いのようすを見る。もう受けている人は、新しい申請はいりません。"),
         {card, tr("振込先の口座"), tr("お子さんの住所がわかるもの")},
         QStringLiteral("https://018support.metro.tokyo.lg.jp/")},
    };
    const auto info = context().book.info();
    const auto home = info ? programs::MunicipalityTable::builtIn().find(info->municipality)
                           : Result<programs::Municipality>(fail(info.error()));
    if (home && !home->site.isEmpty()) {
        all.append({tr("%1のホームページ").arg(home->name),
                    tr("窓口の時間、最新の締切、市区町村だけの助成を確かめる。"),
                    {},
                    home->site});
    }
    return all;
}

void LinksSection::refresh()
{
    clearFrom(0);
    column()->addWidget(
        makeText(TextRole::Body,
                 tr("ここにあるのは、市区町村や国のサービスにしかできないことです。Oyako は申請も予約もしません。"
                    "ボタンを押すまで、どこにもつながりません。押すとブラウザーが開きます。")));
    for (const Service &service : services()) {
        addCard(service);
    }
    addImport();
}

void LinksSection::addCard(const Service &service)
{
    auto *card = new Card;
    card->body()->setSpacing(space::One);
    card->body()->addWidget(makeText(TextRole::Strong, service.name));
    card->body()->addWidget(makeText(TextRole::Body, service.does));
    if (!service.inHand.isEmpty()) {
        card->body()->addWidget(makeText(TextRole::Section, tr("手もとに用意するもの")));
        for (const QString &thing : service.inHand) {
            card->body()->addWidget(makeText(TextRole::Body, QStringLiteral("・") + thing));
        }
    }
    QPushButton *open = makeButton(tr("ブラウザーで開く"));
    open->setAccessibleDescription(service.name);
    open->setToolTip(service.address);
    connect(open, &QPushButton::clicked, this, [this, address = service.address] {
        QDesktopServices::openUrl(QUrl(address));
        context().navigator.say(tr("ブラウザーで開きました。ここから先は、Oyako の外です"));
    });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->body()->addWidget(makeText(TextRole::Hint, service.address));
    column()->addWidget(card);
}

void LinksSection::addImport()
{
    auto *card = new Card;
    card->body()->setSpacing(space::One);
    card->body()->addWidget(makeText(TextRole::Strong, tr("保存したファイルを手帳に入れる")));
    card->body()->addWidget(
        makeText(TextRole::Body,
                 tr("サービスから保存したファイル(FHIR R4)は、何が変わるかを見てから取り込めます。あとで取り消せます。"
                    "ほかの形のファイルや書類は、そのまま書類としてしまえます。")));
    QPushButton *take = makeButton(tr("わたす・受けとるへ"));
    connect(take, &QPushButton::clicked, this, [this] {
        context().navigator.go({.place = QStringLiteral("exchange"), .section = QStringLiteral("import")});
    });
    card->body()->addWidget(take, 0, Qt::AlignLeft);
    column()->addWidget(card);
}

} // namespace oyako::ui
