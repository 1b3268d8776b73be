// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/immunization.h"

#include <QCoreApplication>

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

} // namespace

QString doseRemark(const care::DoseStatus &dose)
{
    const bool isExtra = dose.status == immunization::EvaluationStatus::Extraneous;
    const EvaluationReason reason = isExtra ? EvaluationReason::SeriesAlreadyComplete : dose.reason;
    return say(QT_TRANSLATE_NOOP("Immunization", "要確認・%1")).arg(say(reasonOf(reason)));
}

QString doseRemarkAdvice()
{
    return say(QT_TRANSLATE_NOOP("Immunization",
                                 "「要確認」の接種は、日付やワクチンの写しまちがいがないか見てください。合っていれば、"
                                 "接種した医療機関か市区町村に聞いてください。"));
}

} // namespace oyako::text
