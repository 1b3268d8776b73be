// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/remarks.h"

#include "ui/text/records.h"

#include <QCoreApplication>
#include <QLocale>

namespace oyako::text {

using growth::RemarkCode;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Remarks", source);
}

QString nameOf(growth::Measure measure)
{
    switch (measure) {
    case growth::Measure::Weight: return measurementName(records::MeasurementKind::Weight);
    case growth::Measure::Length: return measurementName(records::MeasurementKind::Length);
    case growth::Measure::HeadCircumference: return measurementName(records::MeasurementKind::HeadCircumference);
    case growth::Measure::ChestCircumference: break;
    }
    return measurementName(records::MeasurementKind::ChestCircumference);
}

const char *pressureQuestion(RemarkCode code)
{
    switch (code) {
    case RemarkCode::BloodPressureUrgent:
        return QT_TRANSLATE_NOOP("Remarks", "160/110以上です。値が合っていれば、すぐに産科へ電話してください。");
    case RemarkCode::BloodPressureHigh:
        return QT_TRANSLATE_NOOP("Remarks", "140/90以上です。値が合っていれば、産科に相談してください。");
    case RemarkCode::BloodPressureLow: return QT_TRANSLATE_NOOP("Remarks", "低めの血圧です。値は合っていますか?");
    case RemarkCode::BloodPressureSwapped: return QT_TRANSLATE_NOOP("Remarks", "上と下が逆になっていませんか?");
    case RemarkCode::UnlikelyChangeSinceVisit:
        return QT_TRANSLATE_NOOP("Remarks", "前の健診から5 kgより大きく変わっています。値は合っていますか?");
    default: return QT_TRANSLATE_NOOP("Remarks", "めずらしい値です。もういちど見てください。");
    }
}

const char *question(RemarkCode code)
{
    switch (code) {
    case RemarkCode::UnitSlip: return QT_TRANSLATE_NOOP("Remarks", "%1が%2になっています。%3のことですか?");
    case RemarkCode::LengthWeightSwapped: return QT_TRANSLATE_NOOP("Remarks", "体重と身長が逆になっていませんか?");
    case RemarkCode::SiblingsValue:
        return QT_TRANSLATE_NOOP("Remarks", "%1が%2になっています。きょうだいの値ではありませんか?");
    case RemarkCode::UnlikelyForAge:
        return QT_TRANSLATE_NOOP("Remarks",
                                 "%1 %2は、この月齢ではめずらしい値です。合っていればそのままで大丈夫です。");
    case RemarkCode::Shrunk:
        return QT_TRANSLATE_NOOP("Remarks", "前より身長が1 cmより小さくなっています。値は合っていますか?");
    case RemarkCode::UnlikelyChange:
        return QT_TRANSLATE_NOOP("Remarks", "%1が前の記録から大きく変わっています。値は合っていますか?");
    case RemarkCode::WeightLossFirstWeek:
        return QT_TRANSLATE_NOOP(
            "Remarks", "生まれたときより10%より大きくへっています。値が合っていれば、産院に相談してください。");
    default: return pressureQuestion(code);
    }
}

} // namespace

QString remarkValue(const growth::Remark &remark, double value)
{
    const bool isWeight = remark.measure == growth::Measure::Weight || !remark.measure;
    return QLocale::c().toString(value, 'g', 5) + (isWeight ? QStringLiteral(" kg") : QStringLiteral(" cm"));
}

QString remarkSentence(const growth::Remark &remark, double typed)
{
    QString sentence = say(question(remark.code));
    const QString name = remark.measure ? nameOf(*remark.measure) : QString();
    if (sentence.contains(QLatin1String("%1"))) {
        sentence = sentence.arg(name);
    }
    if (sentence.contains(QLatin1String("%2"))) {
        sentence = sentence.arg(remarkValue(remark, typed));
    }
    return sentence.contains(QLatin1String("%3")) ? sentence.arg(remarkValue(remark, remark.suggestion.value_or(typed)))
                                                  : sentence;
}

QString dueDateQuestion(care::DueDateQuestion question, const QDate &dueDate, const Speech &speech)
{
    const char *words =
        question == care::DueDateQuestion::LongPast
            ? QT_TRANSLATE_NOOP("Remarks", "予定日が%1になっています。2週間より前に過ぎた日ですが、合っていますか?")
            : QT_TRANSLATE_NOOP("Remarks", "予定日が%1になっています。いまから40週より先ですが、合っていますか?");
    return say(words).arg(date(dueDate, speech));
}

QString visitQuestion(care::VisitQuestion question, const QDate &visit, const Speech &speech)
{
    const char *words =
        question == care::VisitQuestion::AfterEnd
            ? QT_TRANSLATE_NOOP("Remarks", "健診の日が%1です。この妊娠が終わったあとの日ですが、合っていますか?")
            : QT_TRANSLATE_NOOP("Remarks", "健診の日が%1です。この妊娠が始まる前の日ですが、合っていますか?");
    return say(words).arg(date(visit, speech));
}

} // namespace oyako::text
