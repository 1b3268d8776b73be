// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/places.h"

#include "ui/child/child_place.h"
#include "ui/clinic/desk_place.h"
#include "ui/emergency/emergency_place.h"
#include "ui/exchange/intake_place.h"
#include "ui/facilities/facilities_place.h"
#include "ui/family/family_place.h"
#include "ui/forms/forms_place.h"
#include "ui/immunization/immunization_place.h"
#include "ui/office/office_place.h"
#include "ui/papers/papers_place.h"
#include "ui/pregnancy/pregnancy_place.h"
#include "ui/programs/programs_place.h"
#include "ui/settings/settings_place.h"
#include "ui/staff/staff_place.h"
#include "ui/surveys/surveys_place.h"
#include "ui/today/calendar_place.h"
#include "ui/today/today_place.h"
#include "ui/tray/tray_place.h"

#include <QCoreApplication>

namespace oyako::app {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Places", source);
}

QStringList words(const QString &list)
{
    return list.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

template <class SomePlace>
ui::PlaceEntry entry(const QString &label, const QString &keywords, ui::Audience audience = ui::Audience::Home)
{
    return {QString(SomePlace::placeId), label, words(keywords),
            [](const ui::Context &context) { return new SomePlace(context); }, audience};
}

} // namespace

ui::PlaceList allPlaces(platform::KeyStore &keyStore)
{
    return [&keyStore] {
        std::vector<ui::PlaceEntry> places;
        places.push_back(entry<ui::DeskPlace>(
            say(QT_TRANSLATE_NOOP("Places", "健診")),
            say(QT_TRANSLATE_NOOP("Places", "健診 机 きょうの一覧 受付 問診 計測 所見")), ui::Audience::Clinic));
        places.push_back(entry<ui::TodayPlace>(say(QT_TRANSLATE_NOOP("Places", "きょう")),
                                               say(QT_TRANSLATE_NOOP("Places", "今日 すること 予定 期限"))));
        places.push_back(entry<ui::CalendarPlace>(say(QT_TRANSLATE_NOOP("Places", "カレンダー")),
                                                  say(QT_TRANSLATE_NOOP("Places", "月 予定 予約 期限 日 ics スマホ"))));
        places.push_back(entry<ui::PregnancyPlace>(
            {}, say(QT_TRANSLATE_NOOP("Places", "妊娠 妊婦健診 予定日 週数 出産")), ui::Audience::Both));
        places.push_back(entry<ui::ChildPlace>(
            {}, say(QT_TRANSLATE_NOOP("Places", "子ども 健診 予防接種 身長 体重 発育")), ui::Audience::Both));
        places.push_back(entry<ui::ProgramsPlace>(
            say(QT_TRANSLATE_NOOP("Places", "手つづき・制度")),
            say(QT_TRANSLATE_NOOP("Places", "手続き 制度 申請 助成金 手当 給付金 期限 補助"))));
        places.push_back(entry<ui::ImmunizationPlace>(
            {}, say(QT_TRANSLATE_NOOP("Places", "予防接種 ワクチン 図 予定 線")), ui::Audience::Both));
        places.push_back(entry<ui::FormsPlace>(say(QT_TRANSLATE_NOOP("Places", "問診票・届出")),
                                               say(QT_TRANSLATE_NOOP("Places", "妊娠届 問診票 届出 用紙 健診")),
                                               ui::Audience::Both));
        places.push_back(entry<ui::PapersPlace>(
            say(QT_TRANSLATE_NOOP("Places", "書類")),
            say(QT_TRANSLATE_NOOP("Places", "書類 紙 スキャン 写真 PDF お知らせ 証明書 券 しまう さがす"))));
        places.push_back(entry<ui::IntakePlace>(
            say(QT_TRANSLATE_NOOP("Places", "わたす・受けとる")),
            say(QT_TRANSLATE_NOOP("Places",
                                  "ファイル 保存 取り込む 引っこし 病院 FHIR カレンダー ics iCalendar スマホ"))));
        places.push_back(entry<ui::OfficePlace>(
            say(QT_TRANSLATE_NOOP("Places", "一覧・手紙")),
            say(QT_TRANSLATE_NOOP("Places", "一覧 案内 手紙 宛名 ラベル 統計 受診率")), ui::Audience::Clinic));
        places.push_back(entry<ui::SurveysPlace>(say(QT_TRANSLATE_NOOP("Places", "アンケート")),
                                                 say(QT_TRANSLATE_NOOP("Places", "アンケート 質問票 広聴 意見 集計")),
                                                 ui::Audience::Clinic));
        places.push_back(entry<ui::TrayPlace>(
            say(QT_TRANSLATE_NOOP("Places", "受けとりトレイ")),
            say(QT_TRANSLATE_NOOP("Places", "ファイル 受けとる 取り込む 問診票 QR フォルダー 鍵 手紙")),
            ui::Audience::Clinic));
        places.push_back(entry<ui::FacilitiesPlace>(
            say(QT_TRANSLATE_NOOP("Places", "場所")),
            say(QT_TRANSLATE_NOOP("Places", "授乳室 保育園 見学 病院 避難場所 支援センター"))));
        places.push_back(entry<ui::EmergencyPlace>(
            say(QT_TRANSLATE_NOOP("Places", "もしものとき")),
            say(QT_TRANSLATE_NOOP("Places", "防災 地震 避難 非常 持ち出し カード 連絡先 アレルギー USB コピー"))));
        places.push_back(entry<ui::FamilyPlace>(
            {}, say(QT_TRANSLATE_NOOP("Places", "家族 追加 名前 住所 きょうだい もうひとり")), ui::Audience::Both));
        places.push_back(entry<ui::StaffPlace>(
            say(QT_TRANSLATE_NOOP("Places", "スタッフと記録")),
            say(QT_TRANSLATE_NOOP("Places", "スタッフ 担当 職員 権限 暗証番号 アクセス記録 監査 ログ 日報")),
            ui::Audience::Clinic));
        places.push_back(
            {QString(ui::SettingsPlace::placeId), say(QT_TRANSLATE_NOOP("Places", "設定")),
             words(say(QT_TRANSLATE_NOOP(
                 "Places", "言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ"))),
             [&keyStore](const ui::Context &context) { return new ui::SettingsPlace(context, keyStore); },
             ui::Audience::Both});
        return places;
    };
}

} // namespace oyako::app
