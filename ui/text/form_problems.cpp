// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/form_problems.h"

#include <QCoreApplication>

namespace oyako::text {

namespace {

const char *sentenceOf(forms::ProblemCode code)
{
    using forms::ProblemCode;
    switch (code) {
    case ProblemCode::Missing: return QT_TRANSLATE_NOOP("FormProblems", "ここを入れてください");
    case ProblemCode::TooFewAnswers: return QT_TRANSLATE_NOOP("FormProblems", "%1つ以上えらんでください");
    case ProblemCode::TooManyAnswers: return QT_TRANSLATE_NOOP("FormProblems", "えらべるのは%1つまでです");
    case ProblemCode::NotInList: return QT_TRANSLATE_NOOP("FormProblems", "一覧にない答えです");
    case ProblemCode::NotAlone: return QT_TRANSLATE_NOOP("FormProblems", "ほかの答えといっしょにはえらべません");
    case ProblemCode::ImpossibleValue: return QT_TRANSLATE_NOOP("FormProblems", "ない日づけか時刻です");
    case ProblemCode::BelowMinimum: return QT_TRANSLATE_NOOP("FormProblems", "%1以上を入れてください");
    case ProblemCode::AboveMaximum: return QT_TRANSLATE_NOOP("FormProblems", "%1以下を入れてください");
    case ProblemCode::TooManyDecimals: return QT_TRANSLATE_NOOP("FormProblems", "小数は%1けたまでです");
    case ProblemCode::TooShort: return QT_TRANSLATE_NOOP("FormProblems", "%1文字以上入れてください");
    case ProblemCode::TooLong: return QT_TRANSLATE_NOOP("FormProblems", "%1文字までです");
    case ProblemCode::PatternMismatch: return QT_TRANSLATE_NOOP("FormProblems", "書き方を確かめてください: %1");
    case ProblemCode::UnknownUnit: return QT_TRANSLATE_NOOP("FormProblems", "わからない単位です: %1");
    case ProblemCode::RuleBroken: return QT_TRANSLATE_NOOP("FormProblems", "ほかの答えと合いません");
    case ProblemCode::UnusuallyLow:
        return QT_TRANSLATE_NOOP("FormProblems", "ふだんより小さい値です。合っていれば、このままで大丈夫です");
    case ProblemCode::UnusuallyHigh:
        return QT_TRANSLATE_NOOP("FormProblems", "ふだんより大きい値です。合っていれば、このままで大丈夫です");
    case ProblemCode::IndividualNumber:
        return QT_TRANSLATE_NOOP("FormProblems", "個人番号(マイナンバー)のようです。この手帳には書かないでください");
    }
    return "";
}

} // namespace

QString problemSentence(const forms::Problem &problem, const Speech &speech)
{
    const QString own = problem.message.in(code(speech.language));
    if (!own.isEmpty()) {
        return own;
    }
    const QString sentence = QCoreApplication::translate("FormProblems", sentenceOf(problem.code));
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(problem.arguments.value(0)) : sentence;
}

} // namespace oyako::text
