// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/facilities.h"

#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

namespace oyako::text {

namespace {

using facilities::RemarkKind;
using records::FacilityKind;

QString say(const char *source)
{
    return QCoreApplication::translate("Facilities", source);
}

struct Course {
    const char *id;
    const char *words;
};

constexpr std::array courses{
    Course{"DPT1", QT_TRANSLATE_NOOP("Facilities", "5種・4種混合")},
    Course{"HBV", QT_TRANSLATE_NOOP("Facilities", "B型肝炎")},
    Course{"ROTA", QT_TRANSLATE_NOOP("Facilities", "ロタ")},
    Course{"PCV", QT_TRANSLATE_NOOP("Facilities", "小児用肺炎球菌")},
    Course{"HIB", QT_TRANSLATE_NOOP("Facilities", "ヒブ")},
    Course{"BCG", QT_TRANSLATE_NOOP("Facilities", "BCG")},
    Course{"MR", QT_TRANSLATE_NOOP("Facilities", "麻しん風しん(MR)")},
    Course{"VAR", QT_TRANSLATE_NOOP("Facilities", "水ぼうそう")},
    Course{"JE", QT_TRANSLATE_NOOP("Facilities", "日本脳炎")},
    Course{"DT2", QT_TRANSLATE_NOOP("Facilities", "2種混合")},
    Course{"HPV", QT_TRANSLATE_NOOP("Facilities", "HPV")},
    Course{"MUMPS", QT_TRANSLATE_NOOP("Facilities", "おたふくかぜ")},
    Course{"FLU", QT_TRANSLATE_NOOP("Facilities", "インフルエンザ")},
    Course{"RSVM", QT_TRANSLATE_NOOP("Facilities", "RSウイルス(妊婦)")},
    Course{"DPTV", QT_TRANSLATE_NOOP("Facilities", "3種混合")},
    Course{"IPV5", QT_TRANSLATE_NOOP("Facilities", "不活化ポリオ")},
};

const char *sentenceOf(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::HeaderAgain: return QT_TRANSLATE_NOOP("Facilities", "見出しのくり返しなので、入れませんでした");
    case RemarkKind::NoName: return QT_TRANSLATE_NOOP("Facilities", "名前がないので、入れませんでした: %1");
    case RemarkKind::TooLong: return QT_TRANSLATE_NOOP("Facilities", "長すぎる欄があるので、入れませんでした");
    case RemarkKind::DoubleRow: return QT_TRANSLATE_NOOP("Facilities", "%1行目とまったく同じです。両方入れます");
    case RemarkKind::DoubleId: return QT_TRANSLATE_NOOP("Facilities", "%1行目と番号が同じです。両方入れます");
    case RemarkKind::ShortRow: return QT_TRANSLATE_NOOP("Facilities", "欄が足りません。ない欄は「記載なし」にします");
    case RemarkKind::ExtraCells: return QT_TRANSLATE_NOOP("Facilities", "見出しのない欄があります。そのまま残します");
    case RemarkKind::BadCode: return QT_TRANSLATE_NOOP("Facilities", "市区町村コードとして読めません: %1");
    case RemarkKind::BadCoordinates:
        return QT_TRANSLATE_NOOP("Facilities", "緯度・経度として読めません。距離には使いません: %1");
    }
    return "";
}

/// 「12行目」, 「12件目」
QString lineWords(const QString &line, bool countsEntries)
{
    return (countsEntries ? say(QT_TRANSLATE_NOOP("Facilities", "%1件目"))
                          : say(QT_TRANSLATE_NOOP("Facilities", "%1行目")))
        .arg(line);
}

struct Problem {
    const char *word;
    const char *sentence;
};

constexpr std::array problems{
    Problem{"empty", QT_TRANSLATE_NOOP("Facilities", "場所がひとつも入っていないファイルです。")},
    Problem{"zip", QT_TRANSLATE_NOOP("Facilities", "ZIPやExcel(xlsx)のファイルのようです。中のCSVをとり出すか、Excelで"
                                                   "CSVとして保存してから、えらんでください。")},
    Problem{"xls", QT_TRANSLATE_NOOP("Facilities",
                                     "古いExcelのファイルのようです。CSVとして保存してから、えらんでください。")},
    Problem{"pdf", QT_TRANSLATE_NOOP("Facilities", "PDFは読めません。CSVかJSONをえらんでください。")},
    Problem{"html", QT_TRANSLATE_NOOP("Facilities", "Webページのようです。ページの中の「CSV」や「ダウンロード」から、"
                                                    "ファイルを保存してください。")},
    Problem{"binary", QT_TRANSLATE_NOOP("Facilities", "文字のファイルではありません。CSVかJSONをえらんでください。")},
    Problem{"header", QT_TRANSLATE_NOOP("Facilities", "「名称」「住所」のような見出しの行が見つかりません。場所の一覧の"
                                                      "ファイルか、たしかめてください。")},
};

} // namespace

QString facilityKindName(FacilityKind kind)
{
    switch (kind) {
    case FacilityKind::NursingRoom: return say(QT_TRANSLATE_NOOP("Facilities", "授乳室"));
    case FacilityKind::Nursery: return say(QT_TRANSLATE_NOOP("Facilities", "保育園・幼稚園"));
    case FacilityKind::Clinic: return say(QT_TRANSLATE_NOOP("Facilities", "病院・医院"));
    case FacilityKind::SupportCentre: return say(QT_TRANSLATE_NOOP("Facilities", "支援センター・児童館"));
    case FacilityKind::Shelter: return say(QT_TRANSLATE_NOOP("Facilities", "避難場所"));
    case FacilityKind::Other: return say(QT_TRANSLATE_NOOP("Facilities", "そのほか"));
    }
    return {};
}

QString proposedListName(const facilities::Reading &reading)
{
    QMap<QString, qsizetype> towns;
    QMap<FacilityKind, qsizetype> kinds;
    for (const facilities::ReadFacility &place : reading.places) {
        ++towns[place.facility.ward];
        ++kinds[place.facility.type];
    }
    const auto byCount = [](qsizetype a, qsizetype b) { return a < b; };
    const QString town = std::max_element(towns.cbegin(), towns.cend(), byCount).key();
    const FacilityKind most = std::max_element(kinds.cbegin(), kinds.cend(), byCount).key();
    QString kind = most == FacilityKind::Other ? say(QT_TRANSLATE_NOOP("Facilities", "場所")) : facilityKindName(most);
    if (kinds.size() > 1) {
        kind = say(QT_TRANSLATE_NOOP("Facilities", "%1など")).arg(kind);
    }
    const QString what = say(QT_TRANSLATE_NOOP("Facilities", "%1の一覧")).arg(kind);
    return town.isEmpty() ? what : say(QT_TRANSLATE_NOOP("Facilities", "%1 %2")).arg(town, what);
}

QString statedWords(std::optional<bool> value)
{
    if (!value) {
        return say(QT_TRANSLATE_NOOP("Facilities", "記載なし"));
    }
    return *value ? say(QT_TRANSLATE_NOOP("Facilities", "あり")) : say(QT_TRANSLATE_NOOP("Facilities", "なし"));
}

QString offeredVaccineName(const QString &id)
{
    for (const Course &course : courses) {
        if (id == QLatin1String(course.id)) {
            return say(course.words);
        }
    }
    return id;
}

QStringList offeredVaccineIds()
{
    QStringList ids;
    for (const Course &course : courses) {
        ids.append(QString::fromLatin1(course.id));
    }
    return ids;
}

QString distanceWords(double metres)
{
    constexpr double kilometre = 1000;
    constexpr double step = 10;
    const QString words = metres < kilometre
                              ? QString::number(qRound64(metres / step) * qint64(step)) + QStringLiteral(" m")
                              : QString::number(metres / kilometre, 'f', 1) + QStringLiteral(" km");
    return say(QT_TRANSLATE_NOOP("Facilities", "約%1")).arg(words);
}

QString hoursWords(const records::Facility &facility)
{
    QStringList parts;
    const QString span = facility.opens.isEmpty() && facility.closes.isEmpty()
                             ? QString()
                             : facility.opens + QChar(0xFF5E) + facility.closes;
    for (const QString &part : {facility.days, span, facility.hours}) {
        if (!part.trimmed().isEmpty()) {
            parts.append(part.simplified());
        }
    }
    return parts.isEmpty() ? statedWords(std::nullopt) : parts.join(QLatin1Char(' '));
}

QString remarkSentence(const facilities::Remark &remark, bool countsEntries)
{
    const QString where = lineWords(QString::number(remark.line), countsEntries);
    const QString words = say(sentenceOf(remark.kind));
    return where + QStringLiteral("  ") +
           (words.contains(QLatin1String("%1")) ? words.arg(remark.value.simplified()) : words);
}

QString listProblem(const Error &error)
{
    for (const Problem &problem : problems) {
        if (error.code == ErrorCode::NotRecognised && error.arguments.value(0) == QLatin1String(problem.word)) {
            return say(problem.sentence);
        }
    }
    if (error.code == ErrorCode::BadData) {
        return say(QT_TRANSLATE_NOOP("Facilities", "引用符(\")がとじていないところがあります(%1)。もとのファイルを"
                                                   "もういちどダウンロードしてください。"))
            .arg(lineWords(error.field.section(QLatin1Char(' '), -1), false));
    }
    if (error.code == ErrorCode::NotUtf8) {
        return say(QT_TRANSLATE_NOOP("Facilities", "文字がこわれているところがあります。もとのファイルをもういちど"
                                                   "ダウンロードしてください。"));
    }
    return sentence(error);
}

} // namespace oyako::text
