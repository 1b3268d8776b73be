// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/immunization.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oyako::text {

namespace {

using immunization::EvaluationReason;

QString say(const char *source)
{
    return QCoreApplication::translate("Immunization", source);
}

const char *reasonOf(EvaluationReason reason)
{
    switch (reason) {
    case EvaluationReason::TooYoung: return QT_TRANSLATE_NOOP("Immunization", "接種できる年齢より前の日付です");
    case EvaluationReason::TooOld: return QT_TRANSLATE_NOOP("Immunization", "接種できる年齢を過ぎた日付です");
    case EvaluationReason::TooSoon: return QT_TRANSLATE_NOOP("Immunization", "前の回との間隔が短い日付です");
    case EvaluationReason::Repeated:
        return QT_TRANSLATE_NOOP("Immunization", "同じ日に、同じワクチンがもう書かれています");
    case EvaluationReason::VaccineConflict:
        return QT_TRANSLATE_NOOP("Immunization", "ほかの生ワクチンとの間隔が短い日付です");
    case EvaluationReason::InadvertentVaccine:
    case EvaluationReason::NotPreferableOrAllowable:
        return QT_TRANSLATE_NOOP("Immunization", "この回に使うワクチンとちがいます");
    case EvaluationReason::DoseCondition:
        return QT_TRANSLATE_NOOP("Immunization", "ワクチンの有効期限を過ぎた日付です");
    case EvaluationReason::SeriesAlreadyComplete:
        return QT_TRANSLATE_NOOP("Immunization", "決められた回数より多い接種です");
    case EvaluationReason::None:
    case EvaluationReason::GracePeriod: break;
    }
    return QT_TRANSLATE_NOOP("Immunization", "決められた回数に入らない接種です");
}

struct Course {
    const char *code;
    const char *words;
};

constexpr std::array courses{
    Course{"ROTA", QT_TRANSLATE_NOOP("Immunization", "ロタウイルス")},
    Course{"HBV", QT_TRANSLATE_NOOP("Immunization", "B型肝炎")},
    Course{"DPT1", QT_TRANSLATE_NOOP("Immunization", "5種混合")},
    Course{"PCV", QT_TRANSLATE_NOOP("Immunization", "小児用肺炎球菌")},
    Course{"HIB", QT_TRANSLATE_NOOP("Immunization", "ヒブ(Hib)")},
    Course{"BCG", QT_TRANSLATE_NOOP("Immunization", "BCG")},
    Course{"MR1", QT_TRANSLATE_NOOP("Immunization", "MR 第1期")},
    Course{"MR2", QT_TRANSLATE_NOOP("Immunization", "MR 第2期")},
    Course{"VAR", QT_TRANSLATE_NOOP("Immunization", "水痘")},
    Course{"JE1", QT_TRANSLATE_NOOP("Immunization", "日本脳炎 第1期")},
    Course{"JE2", QT_TRANSLATE_NOOP("Immunization", "日本脳炎 第2期")},
    Course{"DT2", QT_TRANSLATE_NOOP("Immunization", "2種混合")},
    Course{"HPV", QT_TRANSLATE_NOOP("Immunization", "HPV")},
    Course{"RSVM", QT_TRANSLATE_NOOP("Immunization", "RSウイルス(妊婦)")},
    Course{"MUMPS", QT_TRANSLATE_NOOP("Immunization", "おたふくかぜ")},
    Course{"FLU", QT_TRANSLATE_NOOP("Immunization", "インフルエンザ")},
    Course{"DPTV", QT_TRANSLATE_NOOP("Immunization", "3種混合")},
    Course{"IPV5", QT_TRANSLATE_NOOP("Immunization", "ポリオ(5回目)")},
    Course{"CDSI-COVID19", QT_TRANSLATE_NOOP("Immunization", "新型コロナ")},
    Course{"CDSI-DTAPTDAPTD", QT_TRANSLATE_NOOP("Immunization", "DTaP・Tdap・Td")},
    Course{"CDSI-HEPA", QT_TRANSLATE_NOOP("Immunization", "A型肝炎")},
    Course{"CDSI-HEPB", QT_TRANSLATE_NOOP("Immunization", "B型肝炎")},
    Course{"CDSI-HIB", QT_TRANSLATE_NOOP("Immunization", "ヒブ(Hib)")},
    Course{"CDSI-HPV", QT_TRANSLATE_NOOP("Immunization", "HPV")},
    Course{"CDSI-INFLUENZA", QT_TRANSLATE_NOOP("Immunization", "インフルエンザ")},
    Course{"CDSI-JAPANESEENCEPHALITIS", QT_TRANSLATE_NOOP("Immunization", "日本脳炎")},
    Course{"CDSI-MENINGOCOCCAL", QT_TRANSLATE_NOOP("Immunization", "髄膜炎菌")},
    Course{"CDSI-MENINGOCOCCALB", QT_TRANSLATE_NOOP("Immunization", "髄膜炎菌B")},
    Course{"CDSI-MMR", QT_TRANSLATE_NOOP("Immunization", "MMR")},
    Course{"CDSI-PNEUMOCOCCAL", QT_TRANSLATE_NOOP("Immunization", "肺炎球菌")},
    Course{"CDSI-POLIO", QT_TRANSLATE_NOOP("Immunization", "ポリオ")},
    Course{"CDSI-RABIES", QT_TRANSLATE_NOOP("Immunization", "狂犬病")},
    Course{"CDSI-ROTAVIRUS", QT_TRANSLATE_NOOP("Immunization", "ロタウイルス")},
    Course{"CDSI-RSV", QT_TRANSLATE_NOOP("Immunization", "RSウイルス")},
    Course{"CDSI-VARICELLA", QT_TRANSLATE_NOOP("Immunization", "水痘")},
    Course{"CDSI-YELLOWFEVER", QT_TRANSLATE_NOOP("Immunization", "黄熱")},
    Course{"CDSI-ZOSTER", QT_TRANSLATE_NOOP("Immunization", "帯状疱疹")},
};

constexpr std::array facts{
    Course{"had_measles", QT_TRANSLATE_NOOP("Immunization", "麻しん(はしか)にかかった")},
    Course{"had_rubella", QT_TRANSLATE_NOOP("Immunization", "風しんにかかった")},
    Course{"had_varicella", QT_TRANSLATE_NOOP("Immunization", "水痘(みずぼうそう)にかかった")},
    Course{"had_mumps", QT_TRANSLATE_NOOP("Immunization", "おたふくかぜにかかった")},
    Course{"had_je", QT_TRANSLATE_NOOP("Immunization", "日本脳炎にかかった")},
    Course{"had_hepb", QT_TRANSLATE_NOOP("Immunization", "B型肝炎にかかった")},
    Course{"had_hib", QT_TRANSLATE_NOOP("Immunization", "ヒブ(Hib)の病気にかかった")},
    Course{"had_pneumococcus", QT_TRANSLATE_NOOP("Immunization", "肺炎球菌の病気にかかった")},
    Course{"had_tuberculosis", QT_TRANSLATE_NOOP("Immunization", "結核にかかった")},
    Course{"had_hpv", QT_TRANSLATE_NOOP("Immunization", "HPVの病気にかかった")},
    Course{"hepb_perinatal_prophylaxis",
           QT_TRANSLATE_NOOP("Immunization", "生まれたときから、B型肝炎の母子感染をふせぐ接種を受けている")},
    Course{"long_illness_ended",
           QT_TRANSLATE_NOOP("Immunization", "長い病気などで受けられず、また受けられるようになった")},
    Course{"mr_shortage_fy2024",
           QT_TRANSLATE_NOOP("Immunization", "2024年度のMRワクチン不足で受けられなかった(市区町村が認めた)")},
};

using care::DoseForecast;
using immunization::Basis;
using immunization::RoutineStatus;
using immunization::RoutineWarning;

/// Why not before a day; %1 is that day.
const char *waitingFor(Basis basis)
{
    switch (basis) {
    case Basis::MinimumInterval:
        return QT_TRANSLATE_NOOP("Immunization", "前の回との間隔をあけるため、受けられるのは%1から");
    case Basis::VaccineConflict:
        return QT_TRANSLATE_NOOP("Immunization",
                                 "前に受けた注射の生ワクチンから27日をあけるため、受けられるのは%1から");
    case Basis::SeasonStart: return QT_TRANSLATE_NOOP("Immunization", "季節の接種がはじまる%1から");
    case Basis::ProgrammeStart: return QT_TRANSLATE_NOOP("Immunization", "制度がはじまる%1から");
    case Basis::Extension: return QT_TRANSLATE_NOOP("Immunization", "特別に受けられる期間がはじまる%1から");
    default: return QT_TRANSLATE_NOOP("Immunization", "受けられる年齢になる%1から");
    }
}

QString sentenceEnd(const Speech &speech)
{
    return speech.language == Language::English ? QStringLiteral(". ") : QStringLiteral("。");
}

bool isCdsi(const DoseForecast &forecast)
{
    return forecast.course.startsWith(QLatin1String("CDSI-"));
}

/// The fifth dose of polio has its number in its name: it is the first of a course that follows on another.
QString doseWords(const DoseForecast &forecast)
{
    return forecast.course == QLatin1String("IPV5")
               ? QString()
               : say(QT_TRANSLATE_NOOP("Immunization", "%1回目")).arg(forecast.doseNumber);
}

QString joined(QStringList parts, const Speech &speech)
{
    parts.removeAll(QString());
    return parts.join(sentenceEnd(speech));
}

/// 標準的な接種期間 is a term of the Japanese rules; CDC recommends ages.
QString advisedWords(const DoseForecast &forecast)
{
    return isCdsi(forecast) ? say(QT_TRANSLATE_NOOP("Immunization", "すすめられている時期です"))
                            : say(QT_TRANSLATE_NOOP("Immunization", "標準的な時期です"));
}

QString eligibleWords(const DoseForecast &forecast, const Speech &speech)
{
    return care::dayToGo(forecast) == forecast.recommendedFrom
               ? say(QT_TRANSLATE_NOOP("Immunization", "受けられます(おすすめは%1から)"))
                     .arg(date(forecast.recommendedFrom, speech))
               : say(QT_TRANSLATE_NOOP("Immunization", "受けられます"));
}

/// The first day it is possible, why not before, and the advised day where it is a later one.
QString waitingWords(const DoseForecast &forecast, const Speech &speech)
{
    const QString words = say(waitingFor(forecast.earliestBasis)).arg(date(forecast.earliest, speech));
    return care::dayToGo(forecast) > forecast.earliest
               ? words + say(QT_TRANSLATE_NOOP("Immunization", "(おすすめは%1から)"))
                             .arg(date(forecast.recommendedFrom, speech))
               : words;
}

QString openWords(const DoseForecast &forecast, const Speech &speech)
{
    switch (forecast.status) {
    case RoutineStatus::Eligible: return eligibleWords(forecast, speech);
    case RoutineStatus::Overdue:
        return isCdsi(forecast)
                   ? say(QT_TRANSLATE_NOOP("Immunization", "すすめられている時期は過ぎていますが、受けられます"))
                   : say(QT_TRANSLATE_NOOP("Immunization", "標準的な時期は過ぎていますが、受けられます"));
    default: break;
    }
    return forecast.recommendedTo.isValid() ? advisedWords(forecast)
                                            : say(QT_TRANSLATE_NOOP("Immunization", "受けられます"));
}

QString cautionOf(const DoseForecast &forecast)
{
    return care::hasWarning(forecast, RoutineWarning::AdvisedDateTooLate)
               ? shortOfTime(care::hasWarning(forecast, RoutineWarning::TooLateToFinish))
               : QString();
}

/// Until when it costs nothing, or for whom it is.
QString termsOf(const DoseForecast &forecast, const Speech &speech)
{
    if (forecast.lastDay.isValid()) {
        return say(QT_TRANSLATE_NOOP("Immunization", "公費で受けられるのは%1まで")).arg(date(forecast.lastDay, speech));
    }
    if (!forecast.voluntary) {
        return {};
    }
    return isCdsi(forecast) ? say(QT_TRANSLATE_NOOP("Immunization", "病気や旅行など、事情のある人の接種です"))
                            : say(QT_TRANSLATE_NOOP("Immunization", "任意の接種です"));
}

/// The dose, whether it is open, until when it costs nothing, and whether time is short.
QString openAnswer(const DoseForecast &forecast, const Speech &speech)
{
    return joined({doseWords(forecast), openWords(forecast, speech), termsOf(forecast, speech), cautionOf(forecast)},
                  speech);
}

/// Why not before a day; where time is short, until when it costs nothing as well.
QString laterAnswer(const DoseForecast &forecast, const Speech &speech)
{
    const QString caution = cautionOf(forecast);
    return joined({doseWords(forecast), waitingWords(forecast, speech),
                   caution.isEmpty() ? QString() : termsOf(forecast, speech), caution},
                  speech);
}

QString notRecommendedWords(const DoseForecast &forecast, const Speech &speech)
{
    return forecast.seasonOver.isValid()
               ? say(QT_TRANSLATE_NOOP("Immunization", "この予定表にのっている季節は%1までです。"
                                                       "いまの季節のことは、医師に聞いてください"))
                     .arg(date(forecast.seasonOver, speech))
               : say(QT_TRANSLATE_NOOP("Immunization",
                                       "いまからはじめることは、すすめられていません。医師に聞いてください"));
}

/// The days of a planned dose: 「1回目 2026年5月9日〜2027年5月9日(公費は2027年5月9日まで)」.
QString plannedWords(const care::PlannedDose &dose, const Speech &speech)
{
    if (dose.doseNumber == 0) {
        return say(QT_TRANSLATE_NOOP("Immunization", "予定なし"));
    }
    const QString words = say(QT_TRANSLATE_NOOP("Immunization", "%1回目 %2"))
                              .arg(dose.doseNumber)
                              .arg(daySpan({dose.from, dose.to}, speech));
    return dose.lastDay.isValid()
               ? words + say(QT_TRANSLATE_NOOP("Immunization", "(公費は%1まで)")).arg(date(dose.lastDay, speech))
               : words;
}

} // namespace

QString courseName(const QString &course)
{
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&course](const Course &one) { return course == QLatin1String(one.code); });
    return found == courses.end() ? course : say(found->words);
}

QString dayAnswer(const care::DoseForecast &forecast, const Speech &speech)
{
    switch (forecast.status) {
    case RoutineStatus::NotYet: return laterAnswer(forecast, speech);
    case RoutineStatus::Complete: return say(QT_TRANSLATE_NOOP("Immunization", "決められた回数がすんでいます"));
    case RoutineStatus::AgedOut:
        return forecast.voluntary || isCdsi(forecast)
                   ? say(QT_TRANSLATE_NOOP("Immunization", "受けられる年齢を過ぎています"))
                   : say(QT_TRANSLATE_NOOP("Immunization", "公費で受けられる期間を過ぎています"));
    case RoutineStatus::NotRecommended: return notRecommendedWords(forecast, speech);
    case RoutineStatus::NotRoutine:
        return isCdsi(forecast)
                   ? say(QT_TRANSLATE_NOOP("Immunization", "免疫があるとされ、接種の対象ではありません"))
                   : say(QT_TRANSLATE_NOOP("Immunization", "病気や事情により、定期の接種の対象ではありません"));
    case RoutineStatus::Eligible:
    case RoutineStatus::Due:
    case RoutineStatus::Overdue: break;
    }
    return openAnswer(forecast, speech);
}

QString doseQuestion(const care::DoseQuestion &question, const QString &sibling, const Speech &speech)
{
    using immunization::SafetyCode;
    if (question.kind == care::DoseQuestion::Kind::Sibling) {
        return say(QT_TRANSLATE_NOOP("Immunization",
                                     "この日の接種としては、%1に合います。だれの記録か、もう一度見てください。"))
            .arg(sibling);
    }
    const QString other = date(question.otherDate, speech);
    switch (question.finding.code) {
    case SafetyCode::FutureDate: return say(QT_TRANSLATE_NOOP("Immunization", "接種した日が、きょうより先です。"));
    case SafetyCode::BeforeBirth: return say(QT_TRANSLATE_NOOP("Immunization", "接種した日が、生まれた日より前です。"));
    case SafetyCode::LotExpired:
        return say(
            QT_TRANSLATE_NOOP("Immunization", "有効期限を過ぎたロットです。期限の日づけをもう一度見てください。"));
    case SafetyCode::DoseRepeated:
        return say(QT_TRANSLATE_NOOP("Immunization", "同じ日に、同じワクチンがもう書かれています。"));
    case SafetyCode::SameDayLive:
        return say(QT_TRANSLATE_NOOP(
            "Immunization", "注射の生ワクチンが同じ日に2つあります。医師がみとめていれば、このままで大丈夫です。"));
    case SafetyCode::LiveTooSoon:
        return say(QT_TRANSLATE_NOOP("Immunization", "注射の生ワクチン(%1)との間が、27日あいていません。")).arg(other);
    case SafetyCode::PastProductLimit:
        return say(QT_TRANSLATE_NOOP("Immunization", "このワクチンを受けられる最後の日を過ぎています。"));
    case SafetyCode::LateStart:
        return say(QT_TRANSLATE_NOOP("Immunization", "1回目としては、すすめられている時期より後です。"));
    case SafetyCode::ProductChanged:
        return say(QT_TRANSLATE_NOOP("Immunization", "前の回(%1)とちがう製品です。")).arg(other);
    case SafetyCode::UnknownProduct: break;
    }
    return say(QT_TRANSLATE_NOOP("Immunization", "予定表にないワクチンです。書いたとおりに残し、回数には数えません。"));
}

QString planChange(const care::PlanChange &change, const Speech &speech)
{
    const QString before = plannedWords(change.before, speech);
    const QString after = plannedWords(change.after, speech);
    return say(QT_TRANSLATE_NOOP("Immunization", "%1: 前は %2 → 今は %3"))
        .arg(courseName(change.after.course), before, after);
}

QString scheduleFact(const QString &key)
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&key](const Course &one) { return key == QLatin1String(one.code); });
    return found == facts.end() ? key : say(found->words);
}

QString daySpan(const immunization::DaySpan &span, const Speech &speech)
{
    return say(QT_TRANSLATE_NOOP("Immunization", "%1〜%2"))
        .arg(date(span.from, speech), span.to.isValid() ? date(span.to, speech) : QString());
}

QString shortOfTime(bool evenNow)
{
    return evenNow
               ? say(QT_TRANSLATE_NOOP("Immunization", "いまからだと、のこりの回が公費の期間に入らないことがあります"))
               : say(QT_TRANSLATE_NOOP("Immunization", "標準的な時期を待つと、公費の期間に間に合わないことがあります"));
}

QString vaccinationAdvice()
{
    return say(QT_TRANSLATE_NOOP("Immunization", "接種は医師と相談して決めてください。"));
}

QString scheduleSource(const QString &source, const QString &version)
{
    return say(QT_TRANSLATE_NOOP("Immunization", "もとの決まり: %1 (%2版)")).arg(source, version);
}

QString doseRemark(const care::DoseStatus &dose)
{
    const bool isExtra = dose.status == immunization::EvaluationStatus::Extraneous;
    const EvaluationReason reason = isExtra ? EvaluationReason::SeriesAlreadyComplete : dose.reason;
    return say(QT_TRANSLATE_NOOP("Immunization", "要確認・%1")).arg(say(reasonOf(reason)));
}

QString unknownVaccineRemark()
{
    return say(QT_TRANSLATE_NOOP("Immunization", "要確認・一覧にないワクチンです"));
}

QString vagueDateRemark()
{
    return say(QT_TRANSLATE_NOOP("Immunization", "要確認・接種した日が分かりません"));
}

QString doseRemarkAdvice()
{
    return say(QT_TRANSLATE_NOOP("Immunization",
                                 "「要確認」の接種は、日付やワクチンの写しまちがいがないか見てください。合っていれば、"
                                 "接種した医療機関か市区町村に聞いてください。"));
}

} // namespace oyako::text
