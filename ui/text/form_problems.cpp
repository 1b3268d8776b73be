// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/form_problems.h"

#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QHash>

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
    case ProblemCode::NotSettled:
        return QT_TRANSLATE_NOOP("FormProblems", "計算が終わらない式なので、空けてあります: %1");
    }
    return "";
}

const char *reasonOf(const QString &reason)
{
    static const QHash<QString, const char *> reasons{
        {QStringLiteral("missing_link_id"), QT_TRANSLATE_NOOP("FormProblems", "番号(linkId)のない質問があります")},
        {QStringLiteral("duplicate_link_id"), QT_TRANSLATE_NOOP("FormProblems", "同じ番号の質問が二つあります")},
        {QStringLiteral("unknown_type"), QT_TRANSLATE_NOOP("FormProblems", "知らない種類の質問です")},
        {QStringLiteral("too_many_items"), QT_TRANSLATE_NOOP("FormProblems", "質問が多すぎます")},
        {QStringLiteral("missing_value_set"), QT_TRANSLATE_NOOP("FormProblems", "答えの一覧が入っていません")},
        {QStringLiteral("no_options"), QT_TRANSLATE_NOOP("FormProblems", "えらべる答えがありません")},
        {QStringLiteral("bad_option"), QT_TRANSLATE_NOOP("FormProblems", "読めない答えがあります")},
        {QStringLiteral("unknown_question"), QT_TRANSLATE_NOOP("FormProblems", "ない質問を条件にしています")},
        {QStringLiteral("bad_operator"), QT_TRANSLATE_NOOP("FormProblems", "知らない条件の書き方です")},
        {QStringLiteral("bad_answer"), QT_TRANSLATE_NOOP("FormProblems", "条件の答えが質問と合いません")},
        {QStringLiteral("cyclic_enable_when"), QT_TRANSLATE_NOOP("FormProblems", "質問どうしが互いを条件にしています")},
        {QStringLiteral("cyclic_expression"), QT_TRANSLATE_NOOP("FormProblems", "計算式が自分自身をつかっています")},
        {QStringLiteral("duplicate_variable"), QT_TRANSLATE_NOOP("FormProblems", "同じ名前の変数が二つあります")},
        {QStringLiteral("other_structure"),
         QT_TRANSLATE_NOOP(
             "FormProblems",
             "項目の数か選択肢の数が、この質問票とちがいます。点数がまちがってしまうので、加えられません")},
        {QStringLiteral("bad_regex"), QT_TRANSLATE_NOOP("FormProblems", "書き方の決まりを読めません")},
        {QStringLiteral("modifier_extension"),
         QT_TRANSLATE_NOOP("FormProblems", "意味を変えるしるしがついていて、正しくあつかえません")},
        {QStringLiteral("bad_value"), QT_TRANSLATE_NOOP("FormProblems", "書き方の決まりに合わないところがあります")},
        {QStringLiteral("bad_limits"), QT_TRANSLATE_NOOP("FormProblems", "下の限度が上の限度をこえています")},
        {QStringLiteral("bad_initial"), QT_TRANSLATE_NOOP("FormProblems", "はじめの答えが質問と合いません")},
        {QStringLiteral("several_initials"), QT_TRANSLATE_NOOP("FormProblems", "はじめの答えが多すぎます")},
        {QStringLiteral("two_option_lists"), QT_TRANSLATE_NOOP("FormProblems", "答えの一覧が二とおりあります")},
        {QStringLiteral("display_with_items"), QT_TRANSLATE_NOOP("FormProblems", "説明の文の中に質問があります")},
        {QStringLiteral("missing_enable_behavior"),
         QT_TRANSLATE_NOOP("FormProblems", "条件が二つ以上あるのに、どう合わせるかが書いてありません")},
        {QStringLiteral("implicit_rules"),
         QT_TRANSLATE_NOOP("FormProblems", "意味を変えるきまりがついていて、正しくあつかえません")},
        {QStringLiteral("sub_questionnaire"),
         QT_TRANSLATE_NOOP("FormProblems", "ほかの用紙を中に入れる書き方なので、正しくあつかえません")},
        {QStringLiteral("individual_number"),
         QT_TRANSLATE_NOOP("FormProblems", "個人番号(マイナンバー)を聞いています。この手帳には書けません")}};
    return reasons.value(reason, "");
}

/// Where in the file; empty where the error does not say.
QString placeOf(const Error &error)
{
    if (!error.field.isEmpty()) {
        return QCoreApplication::translate("FormProblems", "場所: %1").arg(error.field);
    }
    const bool isOffset = error.code == ErrorCode::NotJson || error.code == ErrorCode::NotUtf8;
    const QString offset = isOffset ? error.arguments.value(0) : error.arguments.value(2);
    return offset.isEmpty() ? QString() : QCoreApplication::translate("FormProblems", "場所: %1バイト目").arg(offset);
}

} // namespace

QString formRefusal(const Error &error)
{
    QStringList details{placeOf(error)};
    if (error.code == ErrorCode::BadForm) {
        const QString reason = error.arguments.value(0);
        const QString words = QCoreApplication::translate("FormProblems", reasonOf(reason));
        details.append(words.isEmpty() ? reason : words);
    } else if (error.code == ErrorCode::BadExpression) {
        details.append(error.arguments.value(0));
    }
    details.removeAll(QString());
    return details.isEmpty() ? sentence(error)
                             : sentence(error) + QLatin1Char('\n') + details.join(QStringLiteral(" — "));
}

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
