// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/import_words.h"

#include "ui/text/records.h"
#include "ui/widgets/family_faces.h"

#include <QCoreApplication>

#include <array>

namespace oyako::ui {

using namespace records;
using exchange::ItemState;

namespace {

struct Reason {
    const char *word;
    const char *sentence;
};

constexpr std::array reasons{
    Reason{"edited_here", QT_TRANSLATE_NOOP("Import", "この手帳で直してあるので、そのままにします")},
    Reason{"other_value", QT_TRANSLATE_NOOP("Import", "手帳には同じ日のちがう値があります")},
    Reason{"removed_here", QT_TRANSLATE_NOOP("Import", "この手帳ではまちがいとして外してあります")},
    Reason{"same_person", QT_TRANSLATE_NOOP("Import", "手帳にいる人と同じ人かもしれません")},
    Reason{"person_missing", QT_TRANSLATE_NOOP("Import", "だれのことか、わかりません")},
    Reason{"erased", QT_TRANSLATE_NOOP("Import", "この手帳では完全に消してあります")},
    Reason{"other_kind", QT_TRANSLATE_NOOP("Import", "手帳では別の種類の記録です")},
    Reason{"unmapped", QT_TRANSLATE_NOOP("Import", "手帳にはない種類の記録です")},
    Reason{"not_done", QT_TRANSLATE_NOOP("Import", "行わなかった、という記録です")},
    Reason{"entered_in_error", QT_TRANSLATE_NOOP("Import", "まちがいだった、という記録です")},
    Reason{"unknown_unit", QT_TRANSLATE_NOOP("Import", "知らない単位です")},
    Reason{"no_value", QT_TRANSLATE_NOOP("Import", "値がありません")},
    Reason{"no_date", QT_TRANSLATE_NOOP("Import", "日づけがありません")},
    Reason{"before_birth", QT_TRANSLATE_NOOP("Import", "生まれる前の日づけです")},
    Reason{"twice", QT_TRANSLATE_NOOP("Import", "同じ記録が、ファイルに2度あります")},
    Reason{"link", QT_TRANSLATE_NOOP("Import", "ファイルの中の、だれがだれかという印は取り込みません")},
    Reason{"shape", QT_TRANSLATE_NOOP("Import", "FHIR の決まりと形がちがいます")},
    Reason{"request", QT_TRANSLATE_NOOP("Import", "手帳への指示です。したがいません")},
    Reason{"no_questionnaire", QT_TRANSLATE_NOOP("Import", "どの問診票か、わかりません")},
};

constexpr std::array kinds{
    QT_TRANSLATE_NOOP("Import", "人"),
    QT_TRANSLATE_NOOP("Import", "母子健康手帳"),
    QT_TRANSLATE_NOOP("Import", "妊娠"),
    QT_TRANSLATE_NOOP("Import", "届出"),
    QT_TRANSLATE_NOOP("Import", "健診"),
    QT_TRANSLATE_NOOP("Import", "予防接種"),
    QT_TRANSLATE_NOOP("Import", "測った値"),
    QT_TRANSLATE_NOOP("Import", "問診票・届出の答え"),
    QT_TRANSLATE_NOOP("Import", "予約"),
    QT_TRANSLATE_NOOP("Import", "申請"),
    QT_TRANSLATE_NOOP("Import", "することの印"),
    QT_TRANSLATE_NOOP("Import", "家族の事情"),
    QT_TRANSLATE_NOOP("Import", "書類"),
    QT_TRANSLATE_NOOP("Import", "同意"),
    QT_TRANSLATE_NOOP("Import", "使える回数や時間"),
    QT_TRANSLATE_NOOP("Import", "電子クーポン"),
    QT_TRANSLATE_NOOP("Import", "預かりの料金"),
    QT_TRANSLATE_NOOP("Import", "制度の一覧"),
    QT_TRANSLATE_NOOP("Import", "場所"),
    QT_TRANSLATE_NOOP("Import", "場所の一覧"),
    QT_TRANSLATE_NOOP("Import", "場所のメモ"),
    QT_TRANSLATE_NOOP("Import", "もらった問診票"),
    QT_TRANSLATE_NOOP("Import", "担当の人"),
    QT_TRANSLATE_NOOP("Import", "アンケート"),
    QT_TRANSLATE_NOOP("Import", "アンケートの答え"),
};

constexpr std::array leftOut{
    Reason{"individual_number", QT_TRANSLATE_NOOP("Import", "個人番号のような番号は、手帳に入れません")},
    Reason{"Patient.birthDate", QT_TRANSLATE_NOOP("Import", "生年月日が読めないので、入りません")},
    Reason{"Patient.deceasedDateTime", QT_TRANSLATE_NOOP("Import", "亡くなった日が読めないので、入りません")},
    Reason{"Patient.deceasedBoolean",
           QT_TRANSLATE_NOOP("Import", "亡くなったとありますが、日にちがないので入りません")},
    Reason{"Immunization.expirationDate", QT_TRANSLATE_NOOP("Import", "ワクチンの期限が読めないので、入りません")},
    Reason{"Immunization.manufacturer", QT_TRANSLATE_NOOP("Import", "メーカーの名前がないので、入りません")},
    Reason{"Immunization.location", QT_TRANSLATE_NOOP("Import", "打ったところの名前がないので、入りません")},
    Reason{"Immunization.performer",
           QT_TRANSLATE_NOOP("Import", "かかわった人のうち、打った人ではない人や名前のない人は入りません")},
    Reason{"Immunization.protocolApplied", QT_TRANSLATE_NOOP("Import", "何回目かがはっきりしないので、入りません")},
    Reason{"Immunization.site", QT_TRANSLATE_NOOP("Import", "打った部位が記号だけなので、入りません")},
    Reason{"Immunization.route", QT_TRANSLATE_NOOP("Import", "打ち方が記号だけなので、入りません")},
    Reason{"Immunization.doseQuantity", QT_TRANSLATE_NOOP("Import", "打った量がmLではないので、入りません")},
    Reason{"Immunization.isSubpotent",
           QT_TRANSLATE_NOOP("Import", "効き目が足りない接種とあります。数えてよいか、医師にきいてください")},
    Reason{"Immunization.reaction", QT_TRANSLATE_NOOP("Import", "接種のあとの反応は、書くところがないので入りません")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Import", source);
}

QString kindName(Kind kind)
{
    return say(kinds.at(static_cast<size_t>(kind)));
}

/// What validate() found, as "invalid_value:birthDate".
QString problemWords(const QString &field)
{
    return say(QT_TRANSLATE_NOOP("Import", "ありえない値があります: %1")).arg(text::fieldName(field));
}

} // namespace

QString stateName(ItemState state)
{
    switch (state) {
    case ItemState::New: return say(QT_TRANSLATE_NOOP("Import", "新しい"));
    case ItemState::Changed: return say(QT_TRANSLATE_NOOP("Import", "変わった"));
    case ItemState::Same: return say(QT_TRANSLATE_NOOP("Import", "同じ"));
    case ItemState::Conflicting: return say(QT_TRANSLATE_NOOP("Import", "食いちがい"));
    case ItemState::Refused: return say(QT_TRANSLATE_NOOP("Import", "取り込めない"));
    }
    return {};
}

QString leftOutWords(const exchange::PreviewItem &item)
{
    QStringList sentences;
    for (const Reason &reason : leftOut) {
        if (item.incoming.dropped.contains(QLatin1String(reason.word))) {
            sentences.append(say(reason.sentence));
        }
    }
    return sentences.join(QStringLiteral("・"));
}

bool isQuestionnaire(const exchange::PreviewItem &item)
{
    return !item.incoming.value &&
           item.incoming.source.section(QLatin1Char('/'), 0, 0) == QLatin1String("Questionnaire");
}

QString reasonWords(const exchange::PreviewItem &item)
{
    if (isQuestionnaire(item)) {
        return say(QT_TRANSLATE_NOOP("Import",
                                     "答えではなく、問診票やアンケートの用紙です。「問診票・届出」の「市区町村"
                                     "や病院の問診票を加える」で入れてください"));
    }
    for (const Reason &reason : reasons) {
        if (item.reason == QLatin1String(reason.word)) {
            return say(reason.sentence);
        }
    }
    if (item.reason.contains(QLatin1Char(':'))) {
        return problemWords(item.reason.section(QLatin1Char(':'), 1));
    }
    QStringList names;
    for (const QString &field : item.differs) {
        names.append(text::fieldName(field));
    }
    return names.join(QStringLiteral("・"));
}

QString nameOf(const Person &person)
{
    const QString name = fullName(person);
    return name.isEmpty() ? callName(person) : name;
}

QString nameWithBirthday(const Person &person, const text::Speech &speech)
{
    return person.birthDate.isValid()
               ? nameOf(person) + QStringLiteral("(%1)").arg(text::date(person.birthDate, speech))
               : nameOf(person);
}

QString itemName(const exchange::PreviewItem &item)
{
    if (!item.incoming.value) {
        const QString &source = item.incoming.source;
        return source.startsWith(QLatin1String("line "))
                   ? say(QT_TRANSLATE_NOOP("Import", "%1行め")).arg(source.section(QLatin1Char(' '), 1))
                   : source;
    }
    return recordName(*item.incoming.value);
}

QString recordName(const AnyRecord &value)
{
    if (const auto *person = std::get_if<Person>(&value)) {
        return nameOf(*person);
    }
    if (const auto *dose = std::get_if<Vaccination>(&value)) {
        return text::vaccineName(dose->vaccine, dose->product);
    }
    if (const auto *checkup = std::get_if<Checkup>(&value)) {
        return text::checkupName(checkup->type, checkup->occasion);
    }
    if (const auto *measurement = std::get_if<Measurement>(&value)) {
        return text::measurementName(measurement->type) + QLatin1Char(' ') + text::measurementValue(*measurement);
    }
    const auto *visit = std::get_if<Appointment>(&value);
    return visit && !visit->title.isEmpty() ? visit->title : kindName(kindOf(value));
}

} // namespace oyako::ui
