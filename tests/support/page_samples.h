// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/agenda_sheet.h"
#include "core/pages/antenatal_page.h"
#include "core/pages/book_cover.h"
#include "core/pages/checkup_page.h"
#include "core/pages/pregnancy_notification.h"
#include "core/pages/recovery_sheet.h"
#include "core/pages/sheet.h"
#include "core/pages/vaccination_page.h"

#include <functional>

namespace oyako::pages::testing {

/// An invented family with every kind of trouble: rare characters, long names and places, long notes.
inline QString rareName()
{
    return QStringLiteral("𠮷﨑 陽翔");
}

inline QString longName()
{
    return QStringLiteral("アレクサンドリーナ・ヴィクトリア・デ・ロス・サントス・フォン・ブランデンブルク 花子");
}

/// 200 characters that say something.
inline QString longNote()
{
    return QStringLiteral("夜中に二度三度と目をさまし、抱っこでしか眠らない日が続いています。昼間はよく笑い、手足を元気"
                          "に動かします。")
        .repeated(4)
        .left(200);
}

inline PregnancyNotification sampleNotification()
{
    return {.municipality = QStringLiteral("横浜市鶴見区"),
            .notifiedOn = QStringLiteral("2026年6月3日(令和8年)"),
            .reading = QStringLiteral("よしざき はなこ"),
            .name = QStringLiteral("𠮷﨑 花子"),
            .birthDate = QStringLiteral("1994年4月18日"),
            .age = QStringLiteral("32"),
            .occupation = QStringLiteral("会社員(看護師)"),
            .registeredAddress = QStringLiteral(
                "〒230-0051 神奈川県横浜市鶴見区鶴見中央三丁目20番1号 鶴見グランドメゾン弐番館 1203号室"),
            .address = QStringLiteral("同じ"),
            .phone = QStringLiteral("090-0000-5678"),
            .householdHead = QStringLiteral("𠮷﨑 太郎"),
            .month = QStringLiteral("3"),
            .weeks = QStringLiteral("9週2日"),
            .dueDate = QStringLiteral("2027年1月4日"),
            .fetuses = QStringLiteral("2"),
            .diagnosedBy = QStringLiteral("髙橋 塚子"),
            .facility = QStringLiteral("医療法人社団みなと会 港の見える産婦人科クリニック"),
            .diagnosed = 0,
            .venerealExam = 0,
            .tuberculosisExam = 1,
            .birthPlace = QStringLiteral("港の見える産婦人科クリニック"),
            .homecoming = 0,
            .homecomingDetail = QStringLiteral("2026年11月下旬から 長野県松本市の実家"),
            .pregnancies = QStringLiteral("2"),
            .births = QStringLiteral("1"),
            .miscarriages = QStringLiteral("0"),
            .stillbirths = QStringLiteral("0"),
            .notifier = QStringLiteral("𠮷﨑 太郎"),
            .relation = QStringLiteral("夫"),
            .notifierPhone = QStringLiteral("090-0000-4321"),
            .printedNote = QStringLiteral("2026年6月3日 親子手帳から印刷")};
}

inline BookCover sampleCover()
{
    return {.number = QStringLiteral("2025-01234"),
            .issuedOn = QStringLiteral("2024年11月6日"),
            .municipality = QStringLiteral("横浜市鶴見区"),
            .guardianNames = {QStringLiteral("𠮷﨑 花子"), QStringLiteral("𠮷﨑 太郎")},
            .childName = rareName(),
            .childReading = QStringLiteral("よしざき はると"),
            .birthOrder = QStringLiteral("2"),
            .birthDate = QStringLiteral("2025年5月10日"),
            .sex = QStringLiteral("男"),
            .guardians = {{QStringLiteral("母"), QStringLiteral("𠮷﨑 花子"), QStringLiteral("よしざき はなこ"),
                           QStringLiteral("1994年4月18日"), QStringLiteral("会社員(看護師)")},
                          {QStringLiteral("父"), QStringLiteral("𠮷﨑 太郎"), QStringLiteral("よしざき たろう"),
                           QStringLiteral("1992年1月30日"), QStringLiteral("自営業")}},
            .addresses = {QStringLiteral(
                "神奈川県横浜市鶴見区鶴見中央三丁目20番1号 鶴見グランドメゾン弐番館 1203号室 045-000-1234")},
            .birthPlace = QStringLiteral("神奈川県横浜市")};
}

inline AntenatalPage sampleAntenatal(int visits)
{
    AntenatalPage page{
        rareName(), QStringLiteral("1994年4月18日"), QStringLiteral("52.5"), QStringLiteral("2027年1月4日"), {}};
    const QStringList signs{QStringLiteral("−"), QStringLiteral("+"), QStringLiteral("±"), QStringLiteral("++")};
    for (int index = 0; index < visits; ++index) {
        page.visits << AntenatalVisit{
            .date = QStringLiteral("R8.%1.%2").arg(6 + index / 3).arg(3 + index),
            .gestationalAge = QStringLiteral("%1週%2日").arg(9 + index * 2).arg(index % 7),
            .fundalHeight = index < 4 ? QString() : QString::number(14 + index) + QStringLiteral(".5"),
            .girth = index < 4 ? QString() : QString::number(80 + index) + QStringLiteral(".0"),
            .weight = QString::number(52.4 + index * 0.6, 'f', 1),
            .bloodPressure = QStringLiteral("%1/%2").arg(108 + index).arg(64 + index),
            .oedema = signs.at(index % 3),
            .protein = signs.at(index % 4),
            .sugar = signs.at(0),
            .otherTests = index == 2 ? QStringLiteral("Hb 11.2 g/dL、超音波") : QString(),
            .instructions =
                index == 5 ? QStringLiteral("立ち仕事を減らす。母性健康管理指導事項連絡カードを発行") : QString(),
            .facility = QStringLiteral("港の見える産婦人科 髙橋")};
    }
    return page;
}

inline QList<Choice> choices(const QStringList &labels, int chosen)
{
    QList<Choice> all;
    for (qsizetype index = 0; index < labels.size(); ++index) {
        all << Choice{labels.at(index), index == chosen};
    }
    return all;
}

inline QList<Field> checkupMeasurements(bool filled)
{
    const auto number = [filled](const QString &label, const QString &value, const QString &unit) {
        return Field{.kind = FieldKind::Number, .label = label, .unit = unit, .answer = filled ? value : QString()};
    };
    return {number(QStringLiteral("体重"), QStringLiteral("6,340"), QStringLiteral("g")),
            number(QStringLiteral("身長"), QStringLiteral("61.5"), QStringLiteral("cm")),
            number(QStringLiteral("頭囲"), QStringLiteral("40.2"), QStringLiteral("cm"))};
}

inline CheckupPage sampleCheckup(bool filled, const QString &notes = {})
{
    const int yes = filled ? 0 : -1;
    CheckupPage page{.title = QStringLiteral("3〜4か月児健康診査"), .measurements = checkupMeasurements(filled)};
    page.findings = {{.kind = FieldKind::One,
                      .label = QStringLiteral("栄養状態"),
                      .choices = choices({QStringLiteral("良"), QStringLiteral("要指導")}, yes)},
                     {.kind = FieldKind::One,
                      .label = QStringLiteral("栄養法"),
                      .choices = choices({QStringLiteral("母乳"), QStringLiteral("混合"), QStringLiteral("人工乳")},
                                         filled ? 1 : -1)},
                     {.kind = FieldKind::One,
                      .label = QStringLiteral("股関節開排制限"),
                      .choices = choices({QStringLiteral("なし"), QStringLiteral("あり")}, yes)},
                     {.kind = FieldKind::One,
                      .label = QStringLiteral("健康・要観察"),
                      .choices = choices({QStringLiteral("健康"), QStringLiteral("要観察")}, yes)},
                     {.kind = FieldKind::Date, .label = QStringLiteral("要精査(精密検査実施日)")}};
    page.notes = notes;
    if (filled) {
        page.name = rareName();
        page.birthDate = QStringLiteral("2025年5月10日");
        page.performedOn = QStringLiteral("2025年9月3日");
        page.age = QStringLiteral("3か月24日");
        page.facility = QStringLiteral("鶴見区福祉保健センター 保健師 髙橋");
        page.between = {{QStringLiteral("R7.10.1"),
                         QStringLiteral("4か月"),
                         QStringLiteral("6,880"),
                         QStringLiteral("63.0"),
                         QStringLiteral("自宅で測定"),
                         {}}};
    }
    return page;
}

inline CheckupPage sampleToothCheckup()
{
    CheckupPage page = sampleCheckup(true);
    page.title = QStringLiteral("1歳6か月児健康診査");
    TeethBlock teeth;
    teeth.chart = {Dentition::Primary,
                   {{51, ToothMark::Sound},
                    {61, ToothMark::Sound},
                    {52, ToothMark::Sound},
                    {62, ToothMark::Decay},
                    {71, ToothMark::Treated},
                    {81, ToothMark::Lost}}};
    teeth.fields = {
        {.kind = FieldKind::One,
         .label = QStringLiteral("要治療のむし歯"),
         .choices = {{QStringLiteral("なし")}, {QStringLiteral("あり"), true, QStringLiteral("1本")}}},
        {.kind = FieldKind::One,
         .label = QStringLiteral("歯の汚れ"),
         .choices = choices({QStringLiteral("きれい"), QStringLiteral("少ない"), QStringLiteral("多い")}, 1)}};
    page.teeth = teeth;
    return page;
}

inline VaccinationPage sampleVaccination()
{
    const QString clinic = QStringLiteral("髙橋 塚子");
    return {.name = rareName(),
            .birthDate = QStringLiteral("2025年5月10日"),
            .groups = {
                {QStringLiteral("B型肝炎"),
                 {{QStringLiteral("1回"),
                   QStringLiteral("2025.7.10"),
                   QStringLiteral("ビームゲン"),
                   QStringLiteral("Y123A"),
                   clinic,
                   {}},
                  {QStringLiteral("2回"),
                   QStringLiteral("2025.8.12"),
                   QStringLiteral("ビームゲン"),
                   QStringLiteral("Y123B"),
                   clinic,
                   {}}}},
                {QStringLiteral("5種混合"),
                 {{QStringLiteral("1回"), QStringLiteral("2025.7.10"), QStringLiteral("ゴービック水性懸濁注シリンジ"),
                   QStringLiteral("5K012"), clinic, QStringLiteral("発赤")}}},
                {QStringLiteral("おたふくかぜ"),
                 {{QStringLiteral("1回"), QStringLiteral("2026.5.20"), QStringLiteral("おたふくかぜ生ワクチン"),
                   QStringLiteral("G77"), clinic, QStringLiteral("任意")}}}}};
}

/// A parents' record page: open lines on A6.
inline Sheet sampleParentRecord(bool filled)
{
    const QStringList yesNo{QStringLiteral("はい"), QStringLiteral("いいえ")};
    const auto ask = [&](const QString &label, int chosen) {
        return Field{.kind = FieldKind::One, .label = label, .choices = choices(yesNo, filled ? chosen : -1)};
    };
    Sheet sheet{.title = QStringLiteral("保護者の記録【3〜4か月頃】"),
                .book = QStringLiteral("母子健康手帳"),
                .person = personLine(filled ? rareName() : QString(), QStringLiteral("2025年5月10日"))};
    sheet.head = {{.kind = FieldKind::Date,
                   .label = QStringLiteral("記録日"),
                   .answer = filled ? QStringLiteral("2025年9月1日") : QString()}};
    sheet.sections = {
        {.fields = {
             {.kind = FieldKind::Date,
              .label = QStringLiteral("首がすわったのはいつですか。"),
              .hint = QStringLiteral("すわった: 支えなくても首がぐらつかない状態"),
              .answer = filled ? QStringLiteral("2025年8月20日頃") : QString()},
             ask(QStringLiteral("あやすとよく笑いますか。"), 0),
             ask(QStringLiteral("目つきや目の動きがおかしいのではないかと気になりますか。"), 1),
             ask(QStringLiteral("見えない方向から声をかけてみると、そちらの方を見ようとしますか。"), 0),
             ask(QStringLiteral("外気浴をしていますか。"), 0),
             {.kind = FieldKind::One,
              .label = QStringLiteral("子育てについて不安や困難を感じることはありますか。"),
              .choices = choices({QStringLiteral("いいえ"), QStringLiteral("はい"), QStringLiteral("何ともいえない")},
                                 filled ? 2 : -1)},
             {.kind = FieldKind::Paragraph,
              .label = QStringLiteral("成長の様子、育児の心配、かかった病気、感想などを自由に記入しましょう。"),
              .answer = filled ? longNote() : QString(),
              .writingLines = 8},
             {.kind = FieldKind::Note, .label = QStringLiteral("お子さんの発達には個人差があります。")}}}};
    return sheet;
}

/// A questionnaire on A4 with every kind of question.
inline Sheet sampleQuestionnaire(bool filled)
{
    const auto text = [filled](const QString &value) { return filled ? value : QString(); };
    Sheet sheet{.title = QStringLiteral("1歳6か月児健康診査 問診票"),
                .subtitle = QStringLiteral("健診の前に記入してお持ちください。"),
                .book = QStringLiteral("横浜市鶴見区"),
                .person = personLine(text(longName()), text(QStringLiteral("2025年5月10日"))),
                .note = QStringLiteral("様式 2025年版")};
    sheet.head = {
        {.kind = FieldKind::Date, .label = QStringLiteral("記入日"), .answer = text(QStringLiteral("2026年11月22日"))},
        {.label = QStringLiteral("記入した人"), .answer = text(QStringLiteral("母"))}};
    Section body{.title = QStringLiteral("からだのこと"),
                 .fields = {{.kind = FieldKind::Number,
                             .number = QStringLiteral("1"),
                             .label = QStringLiteral("体重"),
                             .unit = QStringLiteral("kg"),
                             .answer = text(QStringLiteral("10.4"))},
                            {.kind = FieldKind::Number,
                             .number = QStringLiteral("2"),
                             .label = QStringLiteral("身長"),
                             .unit = QStringLiteral("cm"),
                             .answer = text(QStringLiteral("80.2"))},
                            {.kind = FieldKind::One,
                             .number = QStringLiteral("3"),
                             .label = QStringLiteral("ひとりで上手に歩きますか。"),
                             .choices = choices({QStringLiteral("はい"), QStringLiteral("いいえ")}, filled ? 0 : -1)},
                            {.kind = FieldKind::YearMonth,
                             .label = QStringLiteral("「はい」のとき、歩きはじめたのはいつですか。"),
                             .answer = text(QStringLiteral("2026年6月頃")),
                             .depth = 1},
                            {.kind = FieldKind::Several,
                             .number = QStringLiteral("4"),
                             .label = QStringLiteral("これまでにかかった病気を選んでください。(いくつでも)"),
                             .choices = {{QStringLiteral("突発性発しん"), filled},
                                         {QStringLiteral("水痘(みずぼうそう)")},
                                         {QStringLiteral("熱性けいれん")},
                                         {QStringLiteral("アトピー性皮膚炎"), filled},
                                         {QStringLiteral("ぜん息")},
                                         {QStringLiteral("その他"), false, QStringLiteral("(　　　　　　　　)")}}}}};
    Section life{
        .title = QStringLiteral("くらしのこと"),
        .note = QStringLiteral("あてはまるものを選んでください。"),
        .fields = {{.kind = FieldKind::One,
                    .number = QStringLiteral("5"),
                    .label = QStringLiteral("この地域で、今後も子育てをしていきたいですか。"),
                    .choices = choices({QStringLiteral("そう思う"), QStringLiteral("どちらかといえばそう思う"),
                                        QStringLiteral("どちらかといえばそう思わない"), QStringLiteral("そう思わない")},
                                       filled ? 1 : -1)},
                   {.kind = FieldKind::One,
                    .number = QStringLiteral("6"),
                    .label = QStringLiteral("仕上げみがきをしていますか。"),
                    .choices = choices(
                        {QStringLiteral("仕上げみがきをしている(子どもがみがいた後、保護者が仕上げみがきをしている)"),
                         QStringLiteral("子どもが自分でみがかずに、保護者だけでみがいている"),
                         QStringLiteral("子どもだけでみがいている"), QStringLiteral("みがいていない")},
                        filled ? 0 : -1)},
                   {.kind = FieldKind::Paragraph,
                    .number = QStringLiteral("7"),
                    .label = QStringLiteral("困っていること、相談したいことがあれば書いてください。"),
                    .answer = text(longNote())}}};
    Table visits{.columns = {{QStringLiteral("年月"), 1, Align::Center},
                             {QStringLiteral("病名"), 2},
                             {QStringLiteral("医療機関"), 2}},
                 .leastRows = 3};
    if (filled) {
        visits.rows << Row{Cell{QStringLiteral("2026年2月")}, Cell{QStringLiteral("中耳炎")},
                           Cell{QStringLiteral("つるみ耳鼻咽喉科")}};
    }
    ToothChart teeth;
    if (filled) {
        teeth.marks = {{51, ToothMark::Sound}, {61, ToothMark::Sound}};
    }
    Section rest{.title = QStringLiteral("記録"),
                 .fields = {{.kind = FieldKind::Rows,
                             .number = QStringLiteral("8"),
                             .label = QStringLiteral("通院したことのある病気"),
                             .table = visits},
                            {.kind = FieldKind::Teeth,
                             .number = QStringLiteral("9"),
                             .label = QStringLiteral("歯の生え方"),
                             .teeth = teeth}}};
    sheet.sections = {body, life, rest};
    return sheet;
}

inline RecoverySheet sampleRecovery()
{
    return {.title = QStringLiteral("親子手帳の回復コード"),
            .explanation = QStringLiteral("パスフレーズを忘れたときに、手帳を開くためのコードです。紙のまま、家の大切な"
                                          "書類といっしょにしまってください。"),
            .codeCaption = QStringLiteral("回復コード"),
            .code = {QStringLiteral("K7QM2"), QStringLiteral("XW9RT"), QStringLiteral("4HJDF"), QStringLiteral("8NPCV"),
                     QStringLiteral("E3YGB"), QStringLiteral("6SZLA"), QStringLiteral("T5UWK"),
                     QStringLiteral("Q2M7X")},
            .steps = {QStringLiteral("親子手帳を開き、「パスフレーズを忘れた」を選びます。"),
                      QStringLiteral("上のコードを入力します。大文字と小文字は区別しません。"),
                      QStringLiteral("新しいパスフレーズを決めます。")},
            .warning = QStringLiteral("このコードを知っている人は、手帳をすべて読むことができます。写真に撮ったり、メー"
                                      "ルで送ったりしないでください。"),
            .blanks = {QStringLiteral("しまった日"), QStringLiteral("手帳のあるパソコン")}};
}

inline AgendaSheet sampleAgenda()
{
    return {.title = QStringLiteral("きょうからすること"),
            .day = QStringLiteral("2026年11月22日(日)"),
            .bringCaption = QStringLiteral("もちもの"),
            .empty = QStringLiteral("今することはありません。"),
            .groups = {{QStringLiteral("おすすめの時期を過ぎました"),
                        {{.who = QStringLiteral("陽翔"),
                          .title = QStringLiteral("MR 1期"),
                          .when = QStringLiteral("公費で受けられるのは2027年5月9日まで"),
                          .where = QStringLiteral("つるみこどもクリニック"),
                          .bring = QStringLiteral("母子健康手帳、予診票、健康保険証")}}},
                       {QStringLiteral("今週"),
                        {{.who = QStringLiteral("花子"),
                          .title = QStringLiteral("妊婦健診 第5回"),
                          .when = QStringLiteral("11月25日(水) 10:30"),
                          .where = QStringLiteral("医療法人社団みなと会 港の見える産婦人科クリニック"),
                          .bring = QStringLiteral("母子健康手帳、受診券")}}},
                       {QStringLiteral("今月"),
                        {{.who = QStringLiteral("結衣"),
                          .title = QStringLiteral("インフルエンザ 2回目"),
                          .when = QStringLiteral("11月24日から"),
                          .note = longNote()}}}}};
}

struct NamedPage {
    QString name;
    std::function<Document(const TextMeasure &)> make;
};

/// Every page there is, empty and filled.
inline QList<NamedPage> allPages()
{
    const auto sheet = [](const Sheet &content, const Size &size) {
        return [content, size](const TextMeasure &measure) { return layOut(content, sheetStyle(size), measure); };
    };
    const auto page = [](const auto &content) {
        return [content](const TextMeasure &measure) { return layOut(content, measure); };
    };
    PregnancyNotification longNotification = sampleNotification();
    longNotification.name = longName();
    longNotification.occupation = longNote();
    return {{QStringLiteral("notification-empty"), page(PregnancyNotification())},
            {QStringLiteral("notification-filled"), page(sampleNotification())},
            {QStringLiteral("notification-long"), page(longNotification)},
            {QStringLiteral("cover-empty"), page(BookCover())},
            {QStringLiteral("cover-filled"), page(sampleCover())},
            {QStringLiteral("antenatal-empty"), page(AntenatalPage())},
            {QStringLiteral("antenatal-filled"), page(sampleAntenatal(20))},
            {QStringLiteral("checkup-empty"), page(sampleCheckup(false))},
            {QStringLiteral("checkup-filled"), page(sampleCheckup(true, QStringLiteral("湿疹あり、保湿を指導")))},
            {QStringLiteral("checkup-long"), page(sampleCheckup(true, longNote()))},
            {QStringLiteral("checkup-teeth"), page(sampleToothCheckup())},
            {QStringLiteral("vaccination-empty"), page(VaccinationPage())},
            {QStringLiteral("vaccination-filled"), page(sampleVaccination())},
            {QStringLiteral("parent-record-empty"), sheet(sampleParentRecord(false), a6)},
            {QStringLiteral("parent-record-filled"), sheet(sampleParentRecord(true), a6)},
            {QStringLiteral("questionnaire-empty"), sheet(sampleQuestionnaire(false), a4)},
            {QStringLiteral("questionnaire-filled"), sheet(sampleQuestionnaire(true), a4)},
            {QStringLiteral("questionnaire-a5"), sheet(sampleQuestionnaire(true), a5)},
            {QStringLiteral("recovery"), page(sampleRecovery())},
            {QStringLiteral("agenda"), page(sampleAgenda())},
            {QStringLiteral("agenda-empty"), page(AgendaSheet{.title = QStringLiteral("きょうからすること"),
                                                              .empty = QStringLiteral("今することはありません。")})}};
}

} // namespace oyako::pages::testing
