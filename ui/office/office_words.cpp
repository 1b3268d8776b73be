// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/office_words.h"

#include "ui/text/immunization.h"
#include "ui/text/records.h"

#include <QCoreApplication>
#include <QHash>

namespace oyako::ui {

using namespace office;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("OfficeWords", source);
}

} // namespace

QString columnName(const QString &column)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("OfficeWords", "名前")},
        {QStringLiteral("kana"), QT_TRANSLATE_NOOP("OfficeWords", "ふりがな")},
        {QStringLiteral("birth"), QT_TRANSLATE_NOOP("OfficeWords", "生年月日")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("OfficeWords", "番号")},
        {QStringLiteral("checkup"), QT_TRANSLATE_NOOP("OfficeWords", "健診")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("OfficeWords", "いつから")},
        {QStringLiteral("until"), QT_TRANSLATE_NOOP("OfficeWords", "最後の日")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("OfficeWords", "今")},
        {QStringLiteral("seen"), QT_TRANSLATE_NOOP("OfficeWords", "受けた日")},
        {QStringLiteral("judgement"), QT_TRANSLATE_NOOP("OfficeWords", "判定")},
        {QStringLiteral("doses"), QT_TRANSLATE_NOOP("OfficeWords", "まだの予防接種")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("OfficeWords", "電話")},
        {QStringLiteral("postalCode"), QT_TRANSLATE_NOOP("OfficeWords", "郵便番号")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("OfficeWords", "住所")}};
    const char *name = names.value(column);
    return name ? say(name) : column;
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Invited: return say(QT_TRANSLATE_NOOP("OfficeWords", "これから"));
    case Standing::Seen: return say(QT_TRANSLATE_NOOP("OfficeWords", "受けました"));
    case Standing::Open: return say(QT_TRANSLATE_NOOP("OfficeWords", "まだ受けられます"));
    case Standing::Closing: return say(QT_TRANSLATE_NOOP("OfficeWords", "今月が最後です"));
    case Standing::Closed: break;
    }
    return say(QT_TRANSLATE_NOOP("OfficeWords", "期間を過ぎました"));
}

QString judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Normal: return say(QT_TRANSLATE_NOOP("OfficeWords", "異常なし"));
    case Judgement::Treated: return say(QT_TRANSLATE_NOOP("OfficeWords", "既医療"));
    case Judgement::Other: return say(QT_TRANSLATE_NOOP("OfficeWords", "ほかの書き方"));
    case Judgement::Observe: return say(QT_TRANSLATE_NOOP("OfficeWords", "要経過観察"));
    case Judgement::Refer: return say(QT_TRANSLATE_NOOP("OfficeWords", "要紹介・要精密"));
    case Judgement::None: break;
    }
    return say(QT_TRANSLATE_NOOP("OfficeWords", "判定なし"));
}

QString partName(const PartJudgement &part)
{
    const QString judgement = judgementName(part.judgement);
    if (part.part == QLatin1String("dental")) {
        return say(QT_TRANSLATE_NOOP("OfficeWords", "歯科: %1")).arg(judgement);
    }
    if (part.part == QLatin1String("ophthalmology")) {
        return say(QT_TRANSLATE_NOOP("OfficeWords", "眼科: %1")).arg(judgement);
    }
    return part.part == QLatin1String("otology") ? say(QT_TRANSLATE_NOOP("OfficeWords", "耳鼻科: %1")).arg(judgement)
                                                 : judgement;
}

QString gapName(const Gap &gap)
{
    return gap.dose > 1
               ? say(QT_TRANSLATE_NOOP("OfficeWords", "%1 %2回目")).arg(text::courseName(gap.course)).arg(gap.dose)
               : text::courseName(gap.course);
}

QString occasionName(const QString &occasion)
{
    if (occasion == QLatin1String("other")) {
        return say(QT_TRANSLATE_NOOP("OfficeWords", "ほかの健診"));
    }
    if (occasion == QLatin1String("dental")) {
        return say(QT_TRANSLATE_NOOP("OfficeWords", "歯科健診"));
    }
    return text::checkupName(records::CheckupKind::Child, occasion);
}

ListWords listWords(const text::Speech &speech)
{
    return {.heading = columnName,
            .date = [speech](const QDate &date) { return text::date(date, speech); },
            .checkup = occasionName,
            .standing = standingName,
            .part = partName,
            .gap = gapName};
}

StatisticsWords statisticsWords()
{
    return {.checkup =
                [](const QString &occasion) {
                    return occasion == QLatin1String("total") ? say(QT_TRANSLATE_NOOP("OfficeWords", "合計"))
                                                              : occasionName(occasion);
                },
            .judgement = judgementName,
            .total = say(QT_TRANSLATE_NOOP("OfficeWords", "合計")),
            .seen = say(QT_TRANSLATE_NOOP("OfficeWords", "受けた")),
            .notSeen = say(QT_TRANSLATE_NOOP("OfficeWords", "まだ")),
            .invited = say(QT_TRANSLATE_NOOP("OfficeWords", "対象")),
            .rate = say(QT_TRANSLATE_NOOP("OfficeWords", "受診率(%)")),
            .hidden = QStringLiteral("＊"),
            .month = say(QT_TRANSLATE_NOOP("OfficeWords", "月")),
            .kind = say(QT_TRANSLATE_NOOP("OfficeWords", "健診")),
            .item = say(QT_TRANSLATE_NOOP("OfficeWords", "項目")),
            .number = say(QT_TRANSLATE_NOOP("OfficeWords", "数"))};
}

} // namespace oyako::ui
