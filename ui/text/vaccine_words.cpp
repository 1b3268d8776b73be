// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/vaccine_words.h"

#include "core/immunization/japan/cvx.h"
#include "ui/text/records.h"

#include <algorithm>
#include <array>

namespace oyako::text {

namespace {

struct SearchWords {
    const char *code;
    const char *words;
};

/// Readings and names as they stand on labels and in handbooks.
constexpr std::array searchWords{
    SearchWords{"hepb", "びーがたかんえん Hepatitis B HBV ビームゲン ヘプタバックス"},
    SearchWords{"rotarix", "ろた Rotavirus RV1 ロタリックス"},
    SearchWords{"rotateq", "ろた Rotavirus RV5 ロタテック"},
    SearchWords{"pcv20", "しょうにはいえんきゅうきん Pneumococcal プレベナー20"},
    SearchWords{"pcv15", "しょうにはいえんきゅうきん Pneumococcal バクニュバンス"},
    SearchWords{"pcv13", "しょうにはいえんきゅうきん Pneumococcal プレベナー13"},
    SearchWords{"dpt_ipv_hib", "ごしゅこんごう 五種混合 5in1 ゴービック クイントバック"},
    SearchWords{"dpt_ipv", "よんしゅこんごう 四種混合 4in1 クアトロバック テトラビック スクエアキッズ"},
    SearchWords{"dpt", "さんしゅこんごう 三種混合 DTaP トリビック"},
    SearchWords{"hib", "ひぶ Haemophilus アクトヒブ"},
    SearchWords{"ipv", "ぽりお Polio イモバックス"},
    SearchWords{"bcg", "びーしーじー けっかく 結核 Tuberculosis"},
    SearchWords{"mr", "えむあーる ましん ふうしん 麻疹 風疹 Measles Rubella ミールビック"},
    SearchWords{"measles", "ましん はしか 麻疹 Measles"},
    SearchWords{"rubella", "ふうしん 風疹 Rubella"},
    SearchWords{"varicella", "すいとう みずぼうそう Chickenpox VZV"},
    SearchWords{"mumps", "おたふくかぜ りゅうこうせいじかせんえん Mumps"},
    SearchWords{"je", "にほんのうえん Japanese encephalitis ジェービックV エンセバック"},
    SearchWords{"dt", "にしゅこんごう 二種混合 Diphtheria Tetanus"},
    SearchWords{"hpv9", "しきゅうけいがん 子宮頸がん Cervical シルガード9 Gardasil 9"},
    SearchWords{"hpv4", "しきゅうけいがん 子宮頸がん Cervical ガーダシル Gardasil"},
    SearchWords{"hpv2", "しきゅうけいがん 子宮頸がん Cervical サーバリックス Cervarix"},
    SearchWords{"flu_inj", "いんふるえんざ Influenza flu"},
    SearchWords{"flu_nasal", "いんふるえんざ Influenza flu フルミスト FluMist"},
    SearchWords{"rsv_maternal", "あーるえすういるす RSV アブリスボ Abrysvo"},
    SearchWords{"nirsevimab", "あーるえすういるす RSV ベイフォータス Beyfortus"},
    SearchWords{"covid19", "しんがたころな COVID-19 コミナティ スパイクバックス"},
    SearchWords{"hepa", "えーがたかんえん Hepatitis A エイムゲン"},
    SearchWords{"menacwy", "ずいまくえんきん Meningococcal メンクアッドフィ"},
    SearchWords{"rabies", "きょうけんびょう Rabies ラビピュール"},
    SearchWords{"yellow_fever", "おうねつ Yellow fever"},
    SearchWords{"zoster_live", "たいじょうほうしん Zoster shingles"},
};

const immunization::CvxVaccine *foreign(const QString &code)
{
    return immunization::isCvx(code) ? immunization::CvxTable::builtIn().find(code) : nullptr;
}

} // namespace

QString vaccineSearchWords(const QString &code)
{
    if (const auto *vaccine = foreign(code)) {
        return vaccine->name + QStringLiteral(" CVX ") + vaccine->cvx;
    }
    const auto found = std::find_if(searchWords.begin(), searchWords.end(),
                                    [&code](const SearchWords &one) { return code == QLatin1String(one.code); });
    const QString words = found == searchWords.end() ? QString() : QString::fromUtf8(found->words);
    return QStringList{vaccineName(code), code, words}.join(QLatin1Char(' '));
}

QStringList foreignVaccineCodes()
{
    QList<immunization::CvxVaccine> vaccines = immunization::CvxTable::builtIn().vaccines();
    std::sort(vaccines.begin(), vaccines.end(),
              [](const auto &a, const auto &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    QStringList codes;
    for (const immunization::CvxVaccine &vaccine : std::as_const(vaccines)) {
        codes.append(immunization::cvxCode(vaccine.cvx));
    }
    return codes;
}

QString vaccineOffer(const QString &code)
{
    if (const auto *vaccine = foreign(code)) {
        return QStringLiteral("%1 (CVX %2)").arg(vaccine->name, vaccine->cvx);
    }
    return vaccineName(code);
}

} // namespace oyako::text
