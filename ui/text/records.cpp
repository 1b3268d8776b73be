// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/records.h"

#include "core/immunization/japan/cvx.h"

#include <QCoreApplication>
#include <QJsonArray>
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
    Word{"same_person", QT_TRANSLATE_NOOP("Records", "同じ人を、ひとりにしました")},
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
    Word{"contacts", QT_TRANSLATE_NOOP("Records", "連絡先")},
    Word{"doctors", QT_TRANSLATE_NOOP("Records", "かかりつけ")},
    Word{"meetingPlace", QT_TRANSLATE_NOOP("Records", "家族が集まるところ")},
    Word{"shelters", QT_TRANSLATE_NOOP("Records", "避難する場所")},
    Word{"romanName", QT_TRANSLATE_NOOP("Records", "ローマ字の名前")},
    Word{"role", QT_TRANSLATE_NOOP("Records", "家族の中での立場")},
    Word{"birthTime", QT_TRANSLATE_NOOP("Records", "生まれた時刻")},
    Word{"birthPlace", QT_TRANSLATE_NOOP("Records", "生まれた場所")},
    Word{"postalCode", QT_TRANSLATE_NOOP("Records", "郵便番号")},
    Word{"occupation", QT_TRANSLATE_NOOP("Records", "職業")},
    Word{"bloodType", QT_TRANSLATE_NOOP("Records", "血液型")},
    Word{"allergies", QT_TRANSLATE_NOOP("Records", "アレルギー")},
    Word{"medicines", QT_TRANSLATE_NOOP("Records", "のんでいる薬")},
    Word{"pregnancy", QT_TRANSLATE_NOOP("Records", "妊娠")},
    Word{"multipleOrder", QT_TRANSLATE_NOOP("Records", "ふたごなどの順番")},
    Word{"birthOrder", QT_TRANSLATE_NOOP("Records", "何番目の子か")},
    Word{"mother", QT_TRANSLATE_NOOP("Records", "母")},
    Word{"partner", QT_TRANSLATE_NOOP("Records", "パートナー")},
    Word{"gestationalDaysAtBirth", QT_TRANSLATE_NOOP("Records", "生まれたときの週数")},
    Word{"dueDate", QT_TRANSLATE_NOOP("Records", "出産予定日")},
    Word{"birthWeight", QT_TRANSLATE_NOOP("Records", "生まれたときの体重")},
    Word{"patientNumber", QT_TRANSLATE_NOOP("Records", "診察券の番号")},
    Word{"colour", QT_TRANSLATE_NOOP("Records", "目じるしの色")},
    Word{"basis", QT_TRANSLATE_NOOP("Records", "予定日の決め方")},
    Word{"determinedOn", QT_TRANSLATE_NOOP("Records", "決めた日")},
    Word{"outcome", QT_TRANSLATE_NOOP("Records", "ようす")},
    Word{"outcomeDate", QT_TRANSLATE_NOOP("Records", "その日")},
    Word{"child", QT_TRANSLATE_NOOP("Records", "子ども")},
    Word{"confirmedOn", QT_TRANSLATE_NOOP("Records", "心拍を確認した日")},
    Word{"deliveryFacility", QT_TRANSLATE_NOOP("Records", "出産する施設")},
    Word{"weightBefore", QT_TRANSLATE_NOOP("Records", "妊娠前の体重")},
    Word{"type", QT_TRANSLATE_NOOP("Records", "種類")},
    Word{"occasion", QT_TRANSLATE_NOOP("Records", "時期")},
    Word{"doseNumber", QT_TRANSLATE_NOOP("Records", "何回目か")},
    Word{"manufacturer", QT_TRANSLATE_NOOP("Records", "メーカー")},
    Word{"expiry", QT_TRANSLATE_NOOP("Records", "使用期限")},
    Word{"route", QT_TRANSLATE_NOOP("Records", "打ち方")},
    Word{"amountMl", QT_TRANSLATE_NOOP("Records", "量(mL)")},
    Word{"source", QT_TRANSLATE_NOOP("Records", "どこからの記録か")},
    Word{"position", QT_TRANSLATE_NOOP("Records", "測った姿勢")},
    Word{"by", QT_TRANSLATE_NOOP("Records", "測った人")},
    Word{"checkup", QT_TRANSLATE_NOOP("Records", "健診")},
    Word{"fetus", QT_TRANSLATE_NOOP("Records", "何番目の赤ちゃんか")},
    Word{"title", QT_TRANSLATE_NOOP("Records", "題名")},
    Word{"status", QT_TRANSLATE_NOOP("Records", "状態")},
    Word{"steps", QT_TRANSLATE_NOOP("Records", "すすみ具合")},
    Word{"documents", QT_TRANSLATE_NOOP("Records", "書類")},
    Word{"office", QT_TRANSLATE_NOOP("Records", "窓口")},
    Word{"nextCheck", QT_TRANSLATE_NOOP("Records", "次にたしかめる日")},
    Word{"paymentMonths", QT_TRANSLATE_NOOP("Records", "支払いのある月")},
    Word{"paidFrom", QT_TRANSLATE_NOOP("Records", "支払いがはじまる日")},
    Word{"paidUntil", QT_TRANSLATE_NOOP("Records", "支払いが終わる日")},
    Word{"payments", QT_TRANSLATE_NOOP("Records", "支払い")},
    Word{"due", QT_TRANSLATE_NOOP("Records", "予定の日")},
    Word{"arrived", QT_TRANSLATE_NOOP("Records", "とどいたか")},
    Word{"answered", QT_TRANSLATE_NOOP("Records", "答えた日")},
    Word{"procedure", QT_TRANSLATE_NOOP("Records", "手つづき")},
    Word{"bring", QT_TRANSLATE_NOOP("Records", "もちもの")},
    Word{"minutes", QT_TRANSLATE_NOOP("Records", "長さ(分)")},
    Word{"form", QT_TRANSLATE_NOOP("Records", "問診票")},
    Word{"until", QT_TRANSLATE_NOOP("Records", "いつまで")},
    Word{"from", QT_TRANSLATE_NOOP("Records", "いつから")},
    Word{"counted", QT_TRANSLATE_NOOP("Records", "回数で数えるか")},
    Word{"bands", QT_TRANSLATE_NOOP("Records", "もらえる分")},
    Word{"ways", QT_TRANSLATE_NOOP("Records", "使い方")},
    Word{"way", QT_TRANSLATE_NOOP("Records", "使い方")},
    Word{"monthlyAmount", QT_TRANSLATE_NOOP("Records", "1か月につかえる分")},
    Word{"roundUpMinutes", QT_TRANSLATE_NOOP("Records", "切り上げ(分)")},
    Word{"bookFrom", QT_TRANSLATE_NOOP("Records", "予約のはじめ")},
    Word{"bookUntil", QT_TRANSLATE_NOOP("Records", "予約のしめきり")},
    Word{"approvalDays", QT_TRANSLATE_NOOP("Records", "承認までの日数")},
    Word{"origin", QT_TRANSLATE_NOOP("Records", "だれから聞いたか")},
    Word{"uses", QT_TRANSLATE_NOOP("Records", "つかった記録")},
    Word{"amount", QT_TRANSLATE_NOOP("Records", "量")},
    Word{"name", QT_TRANSLATE_NOOP("Records", "名前")},
    Word{"cost", QT_TRANSLATE_NOOP("Records", "1回の分")},
    Word{"yen", QT_TRANSLATE_NOOP("Records", "金額(円)")},
    Word{"issuer", QT_TRANSLATE_NOOP("Records", "出したところ")},
    Word{"code", QT_TRANSLATE_NOOP("Records", "コード")},
    Word{"remindDays", QT_TRANSLATE_NOOP("Records", "知らせる日(何日前)")},
    Word{"fees", QT_TRANSLATE_NOOP("Records", "料金")},
    Word{"cancelFees", QT_TRANSLATE_NOOP("Records", "キャンセル料")},
    Word{"fromMonths", QT_TRANSLATE_NOOP("Records", "何か月から")},
    Word{"belowMonths", QT_TRANSLATE_NOOP("Records", "何か月になるまで")},
    Word{"upToMinutes", QT_TRANSLATE_NOOP("Records", "何分まで")},
    Word{"longestMinutes", QT_TRANSLATE_NOOP("Records", "いちばん長くて(分)")},
    Word{"daysBefore", QT_TRANSLATE_NOOP("Records", "何日前か")},
    Word{"text", QT_TRANSLATE_NOOP("Records", "内容")},
    Word{"asOf", QT_TRANSLATE_NOOP("Records", "いつの情報か")},
    Word{"response", QT_TRANSLATE_NOOP("Records", "答え")},
    Word{"oedema", QT_TRANSLATE_NOOP("Records", "むくみ")},
    Word{"urineProtein", QT_TRANSLATE_NOOP("Records", "尿たんぱく")},
    Word{"urineSugar", QT_TRANSLATE_NOOP("Records", "尿糖")},
    Word{"notifiedOn", QT_TRANSLATE_NOOP("Records", "届け出た日")},
    Word{"diagnosedBy", QT_TRANSLATE_NOOP("Records", "診断した人")},
    Word{"number", QT_TRANSLATE_NOOP("Records", "番号")},
    Word{"issuedOn", QT_TRANSLATE_NOOP("Records", "交付された日")},
    Word{"edition", QT_TRANSLATE_NOOP("Records", "版")},
    Word{"exceptDays", QT_TRANSLATE_NOOP("Records", "休みの日")},
    Word{"alarmDays", QT_TRANSLATE_NOOP("Records", "知らせる日(何日前)")},
    Word{"nutrition", QT_TRANSLATE_NOOP("Records", "栄養法")},
};

/// "FIELD:CODE" of what is kept as a code.
constexpr std::array codes{
    Word{"sex:unknown", QT_TRANSLATE_NOOP("Records", "えらんでいない")},
    Word{"sex:female", QT_TRANSLATE_NOOP("Records", "女")},
    Word{"sex:male", QT_TRANSLATE_NOOP("Records", "男")},
    Word{"role:mother", QT_TRANSLATE_NOOP("Records", "母")},
    Word{"role:partner", QT_TRANSLATE_NOOP("Records", "パートナー")},
    Word{"role:child", QT_TRANSLATE_NOOP("Records", "子ども")},
    Word{"role:other", QT_TRANSLATE_NOOP("Records", "そのほか")},
    Word{"outcome:ongoing", QT_TRANSLATE_NOOP("Records", "妊娠中")},
    Word{"outcome:live_birth", QT_TRANSLATE_NOOP("Records", "生まれました")},
    Word{"outcome:stillbirth", QT_TRANSLATE_NOOP("Records", "死産")},
    Word{"outcome:miscarriage", QT_TRANSLATE_NOOP("Records", "流産")},
    Word{"basis:lmp", QT_TRANSLATE_NOOP("Records", "最終月経から")},
    Word{"basis:crl", QT_TRANSLATE_NOOP("Records", "赤ちゃんの長さ(CRL)から")},
    Word{"basis:bpd", QT_TRANSLATE_NOOP("Records", "頭の幅(BPD)から")},
    Word{"basis:art", QT_TRANSLATE_NOOP("Records", "体外受精などの日から")},
    Word{"basis:other", QT_TRANSLATE_NOOP("Records", "そのほか")},
    Word{"source:given_here", QT_TRANSLATE_NOOP("Records", "ここで接種")},
    Word{"source:copied_from_book", QT_TRANSLATE_NOOP("Records", "手帳から写した")},
    Word{"source:reported", QT_TRANSLATE_NOOP("Records", "本人や家族から聞いた")},
    Word{"position:unstated", QT_TRANSLATE_NOOP("Records", "えらんでいない")},
    Word{"position:lying", QT_TRANSLATE_NOOP("Records", "寝て")},
    Word{"position:standing", QT_TRANSLATE_NOOP("Records", "立って")},
    Word{"by:home", QT_TRANSLATE_NOOP("Records", "家")},
    Word{"by:professional", QT_TRANSLATE_NOOP("Records", "専門の人")},
    Word{"status:planned", QT_TRANSLATE_NOOP("Records", "予定")},
    Word{"status:done", QT_TRANSLATE_NOOP("Records", "すんだ")},
    Word{"status:cancelled", QT_TRANSLATE_NOOP("Records", "取りやめ")},
    Word{"status:in-progress", QT_TRANSLATE_NOOP("Records", "書きかけ")},
    Word{"status:completed", QT_TRANSLATE_NOOP("Records", "書きおわった")},
    Word{"status:amended", QT_TRANSLATE_NOOP("Records", "直した")},
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

/// As scales write it: one decimal, the second only where there is one.
QString kilograms(double grams)
{
    constexpr double gramsPerKilogram = 1000;
    const QString words = number(grams / gramsPerKilogram, 2);
    return (words.endsWith(QLatin1Char('0')) ? words.chopped(1) : words) + QLatin1String(" kg");
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

QString codeName(const QString &field, const QString &code)
{
    return look(codes, QString(field + QLatin1Char(':') + code));
}

QString inOneLine(const QStringList &parts)
{
    QString line = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        line = QCoreApplication::translate("Records", "%1、%2").arg(line, parts.at(i));
    }
    return line.isEmpty() ? fieldValue({}) : line;
}

namespace {

QString partsOf(const QJsonObject &object)
{
    QStringList parts;
    for (auto part = object.begin(); part != object.end(); ++part) {
        parts.append(fieldName(part.key()) + QLatin1String(": ") + fieldValue(part.value()));
    }
    return inOneLine(parts);
}

QString partsOf(const QJsonArray &array)
{
    QStringList parts;
    for (const QJsonValue &part : array) {
        parts.append(fieldValue(part));
    }
    return inOneLine(parts);
}

} // namespace

QString fieldValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null: return QCoreApplication::translate("Records", "(なし)");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("Records", "はい")
                              : QCoreApplication::translate("Records", "いいえ");
    case QJsonValue::Object: return partsOf(value.toObject());
    case QJsonValue::Array: return partsOf(value.toArray());
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
                                                       : kilograms(measurement.value);
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
