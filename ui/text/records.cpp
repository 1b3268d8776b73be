// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/records.h"

#include "core/immunization/japan/cvx.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

namespace oyako::text {

namespace {

struct Word {
    const char *key;
    const char *words;
};

constexpr std::array actions{
    Word{"add", QT_TRANSLATE_NOOP("Records", "書きました")},
    Word{"edit", QT_TRANSLATE_NOOP("Records", "直しました")},
    Word{"birth", QT_TRANSLATE_NOOP("Records", "出産を記録しました")},
    Word{"loss", QT_TRANSLATE_NOOP("Records", "記録しました")},
    Word{"import", QT_TRANSLATE_NOOP("Records", "取り込みました")},
    Word{"undo", QT_TRANSLATE_NOOP("Records", "取り消しました")},
    Word{"join", QT_TRANSLATE_NOOP("Records", "ふたりの手帳をまとめました")},
    Word{"settle", QT_TRANSLATE_NOOP("Records", "食いちがいから、ひとつをえらびました")},
    Word{"revert", QT_TRANSLATE_NOOP("Records", "前の内容にもどしました")},
    Word{"entered_in_error", QT_TRANSLATE_NOOP("Records", "まちがいとして外しました")},
    Word{"erase", QT_TRANSLATE_NOOP("Records", "完全に消しました")},
};

constexpr std::array fields{
    Word{"familyName", QT_TRANSLATE_NOOP("Records", "姓")},
    Word{"givenName", QT_TRANSLATE_NOOP("Records", "名")},
    Word{"familyKana", QT_TRANSLATE_NOOP("Records", "姓のふりがな")},
    Word{"givenKana", QT_TRANSLATE_NOOP("Records", "名のふりがな")},
    Word{"birthDate", QT_TRANSLATE_NOOP("Records", "生まれた日")},
    Word{"sex", QT_TRANSLATE_NOOP("Records", "性別")},
    Word{"phone", QT_TRANSLATE_NOOP("Records", "電話")},
    Word{"address", QT_TRANSLATE_NOOP("Records", "住所")},
    Word{"municipality", QT_TRANSLATE_NOOP("Records", "市区町村")},
    Word{"date", QT_TRANSLATE_NOOP("Records", "日づけ")},
    Word{"value", QT_TRANSLATE_NOOP("Records", "値")},
    Word{"second", QT_TRANSLATE_NOOP("Records", "下の血圧")},
    Word{"vaccine", QT_TRANSLATE_NOOP("Records", "ワクチン")},
    Word{"product", QT_TRANSLATE_NOOP("Records", "製品名")},
    Word{"lotNumber", QT_TRANSLATE_NOOP("Records", "ロット番号")},
    Word{"site", QT_TRANSLATE_NOOP("Records", "打った場所")},
    Word{"facility", QT_TRANSLATE_NOOP("Records", "施設")},
    Word{"injector", QT_TRANSLATE_NOOP("Records", "接種した人")},
    Word{"examiner", QT_TRANSLATE_NOOP("Records", "担当者")},
    Word{"note", QT_TRANSLATE_NOOP("Records", "メモ")},
    Word{"result", QT_TRANSLATE_NOOP("Records", "判定")},
    Word{"findings", QT_TRANSLATE_NOOP("Records", "所見")},
    Word{"instructions", QT_TRANSLATE_NOOP("Records", "指示事項")},
    Word{"dueDates", QT_TRANSLATE_NOOP("Records", "出産予定日")},
    Word{"lastPeriod", QT_TRANSLATE_NOOP("Records", "最終月経の開始日")},
    Word{"fetuses", QT_TRANSLATE_NOOP("Records", "胎児")},
    Word{"deathDate", QT_TRANSLATE_NOOP("Records", "亡くなった日")},
    Word{"time", QT_TRANSLATE_NOOP("Records", "時刻")},
    Word{"place", QT_TRANSLATE_NOOP("Records", "場所")},
};

constexpr std::array vaccines{
    Word{"hepb", QT_TRANSLATE_NOOP("Records", "B型肝炎")},
    Word{"rotarix", QT_TRANSLATE_NOOP("Records", "ロタ(1価・ロタリックス)")},
    Word{"rotateq", QT_TRANSLATE_NOOP("Records", "ロタ(5価・ロタテック)")},
    Word{"pcv20", QT_TRANSLATE_NOOP("Records", "小児用肺炎球菌(20価)")},
    Word{"pcv15", QT_TRANSLATE_NOOP("Records", "小児用肺炎球菌(15価)")},
    Word{"pcv13", QT_TRANSLATE_NOOP("Records", "小児用肺炎球菌(13価)")},
    Word{"dpt_ipv_hib", QT_TRANSLATE_NOOP("Records", "5種混合(DPT-IPV-Hib)")},
    Word{"dpt_ipv", QT_TRANSLATE_NOOP("Records", "4種混合(DPT-IPV)")},
    Word{"hib", QT_TRANSLATE_NOOP("Records", "ヒブ(Hib)")},
    Word{"bcg", QT_TRANSLATE_NOOP("Records", "BCG")},
    Word{"mr", QT_TRANSLATE_NOOP("Records", "MR(麻しん風しん)")},
    Word{"varicella", QT_TRANSLATE_NOOP("Records", "水痘(みずぼうそう)")},
    Word{"mumps", QT_TRANSLATE_NOOP("Records", "おたふくかぜ")},
    Word{"je", QT_TRANSLATE_NOOP("Records", "日本脳炎")},
    Word{"dt", QT_TRANSLATE_NOOP("Records", "2種混合(DT)")},
    Word{"hpv9", QT_TRANSLATE_NOOP("Records", "HPV(9価)")},
    Word{"hpv4", QT_TRANSLATE_NOOP("Records", "HPV(4価)")},
    Word{"hpv2", QT_TRANSLATE_NOOP("Records", "HPV(2価)")},
    Word{"flu_inj", QT_TRANSLATE_NOOP("Records", "インフルエンザ(注射)")},
    Word{"flu_nasal", QT_TRANSLATE_NOOP("Records", "インフルエンザ(鼻)")},
    Word{"rsv_maternal", QT_TRANSLATE_NOOP("Records", "RSウイルス(妊婦)")},
    Word{"nirsevimab", QT_TRANSLATE_NOOP("Records", "RSウイルス抗体")},
    Word{"dpt", QT_TRANSLATE_NOOP("Records", "3種混合(DPT)")},
    Word{"ipv", QT_TRANSLATE_NOOP("Records", "不活化ポリオ")},
    Word{"covid19", QT_TRANSLATE_NOOP("Records", "新型コロナ")},
    Word{"hepa", QT_TRANSLATE_NOOP("Records", "A型肝炎")},
    Word{"menacwy", QT_TRANSLATE_NOOP("Records", "髄膜炎菌(4価)")},
    Word{"rabies", QT_TRANSLATE_NOOP("Records", "狂犬病")},
    Word{"measles", QT_TRANSLATE_NOOP("Records", "麻しん(単独)")},
    Word{"rubella", QT_TRANSLATE_NOOP("Records", "風しん(単独)")},
    Word{"yellow_fever", QT_TRANSLATE_NOOP("Records", "黄熱")},
    Word{"zoster_live", QT_TRANSLATE_NOOP("Records", "帯状疱疹(生)")},
};

constexpr std::array measurements{
    QT_TRANSLATE_NOOP("Records", "体重"),         QT_TRANSLATE_NOOP("Records", "身長"),
    QT_TRANSLATE_NOOP("Records", "頭囲"),         QT_TRANSLATE_NOOP("Records", "胸囲"),
    QT_TRANSLATE_NOOP("Records", "血圧"),         QT_TRANSLATE_NOOP("Records", "子宮底長"),
    QT_TRANSLATE_NOOP("Records", "腹囲"),         QT_TRANSLATE_NOOP("Records", "体温"),
    QT_TRANSLATE_NOOP("Records", "推定胎児体重"), QT_TRANSLATE_NOOP("Records", "ヘモグロビン"),
};

constexpr std::array occasions{
    Word{"2w", QT_TRANSLATE_NOOP("Records", "2週間健診")},
    Word{"1m", QT_TRANSLATE_NOOP("Records", "1か月児健診")},
    Word{"2m", QT_TRANSLATE_NOOP("Records", "2か月児健診")},
    Word{"3-4m", QT_TRANSLATE_NOOP("Records", "3〜4か月児健診")},
    Word{"6-7m", QT_TRANSLATE_NOOP("Records", "6〜7か月児健診")},
    Word{"9-10m", QT_TRANSLATE_NOOP("Records", "9〜10か月児健診")},
    Word{"12m", QT_TRANSLATE_NOOP("Records", "1歳児健診")},
    Word{"18m", QT_TRANSLATE_NOOP("Records", "1歳6か月児健診")},
    Word{"2y", QT_TRANSLATE_NOOP("Records", "2歳児健診")},
    Word{"3y", QT_TRANSLATE_NOOP("Records", "3歳児健診")},
    Word{"4y", QT_TRANSLATE_NOOP("Records", "4歳児健診")},
    Word{"5y", QT_TRANSLATE_NOOP("Records", "5歳児健診")},
    Word{"6y", QT_TRANSLATE_NOOP("Records", "6歳児健診")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Records", source);
}

/// The words for a key; empty when there are none.
template <size_t N>
QString look(const std::array<Word, N> &table, const QString &key)
{
    for (const Word &word : table) {
        if (key == QLatin1String(word.key)) {
            return say(word.words);
        }
    }
    return {};
}

template <size_t N>
QStringList keys(const std::array<Word, N> &table)
{
    QStringList all;
    for (const Word &word : table) {
        all.append(QLatin1String(word.key));
    }
    return all;
}

QString number(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

} // namespace

QString actionName(const QString &action)
{
    const QString words = look(actions, action);
    return words.isEmpty() ? action : words;
}

QString fieldName(const QString &field)
{
    const QString words = look(fields, field);
    return words.isEmpty() ? field : words;
}

QString fieldValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null: return QCoreApplication::translate("Records", "(なし)");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default: return value.toVariant().toString();
    }
}

QString vaccineName(const QString &code, const QString &product)
{
    const QString words = look(vaccines, code);
    if (!words.isEmpty() || !product.isEmpty()) {
        return words.isEmpty() ? product : words;
    }
    const auto *foreign = immunization::isCvx(code) ? immunization::CvxTable::builtIn().find(code) : nullptr;
    return foreign ? foreign->name : code;
}

QStringList vaccineCodes()
{
    return keys(vaccines);
}

QString measurementName(records::MeasurementKind kind)
{
    return say(measurements.at(static_cast<size_t>(kind)));
}

QString measurementValue(const records::Measurement &measurement)
{
    using records::MeasurementKind;
    constexpr double gramsOfAGrownWeight = 10'000;
    switch (measurement.type) {
    case MeasurementKind::Weight:
        return measurement.value < gramsOfAGrownWeight ? number(measurement.value, 0) + QLatin1String(" g")
                                                       : number(measurement.value / 1000, 2) + QLatin1String(" kg");
    case MeasurementKind::EstimatedFetalWeight: return number(measurement.value, 0) + QLatin1String(" g");
    case MeasurementKind::BloodPressure:
        return number(measurement.value, 0) + QLatin1Char('/') + number(measurement.second.value_or(0), 0) +
               QLatin1String(" mmHg");
    case MeasurementKind::Temperature: return number(measurement.value, 1) + QStringLiteral(" ℃");
    case MeasurementKind::Haemoglobin: return number(measurement.value, 1) + QLatin1String(" g/dL");
    default: return number(measurement.value / 10, 1) + QLatin1String(" cm");
    }
}

QString checkupName(records::CheckupKind kind, const QString &occasion)
{
    switch (kind) {
    case records::CheckupKind::Antenatal:
        return occasion.isEmpty() ? QCoreApplication::translate("Records", "妊婦健診")
                                  : QCoreApplication::translate("Records", "妊婦健診 第%1回").arg(occasion);
    case records::CheckupKind::Postpartum: return QCoreApplication::translate("Records", "産婦健診");
    case records::CheckupKind::Newborn: return QCoreApplication::translate("Records", "新生児の記録");
    case records::CheckupKind::Dental: return QCoreApplication::translate("Records", "歯科健診");
    case records::CheckupKind::Child: break;
    }
    const QString words = look(occasions, occasion);
    return words.isEmpty() ? QCoreApplication::translate("Records", "健診") : words;
}

QStringList childOccasions()
{
    return keys(occasions);
}

} // namespace oyako::text
