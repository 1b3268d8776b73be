// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QHash>

namespace oyako::text {

namespace {

const QHash<ErrorCode, const char *> &sentences()
{
    static const QHash<ErrorCode, const char *> all{
        {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Errors", "見つかりませんでした。場所をたしかめてください。")},
        {ErrorCode::Locked, QT_TRANSLATE_NOOP("Errors", "手帳はとじています。合言葉でひらいてください。")},
        {ErrorCode::WrongKey,
         QT_TRANSLATE_NOOP(
             "Errors",
             "合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。")},
        {ErrorCode::Damaged,
         QT_TRANSLATE_NOOP(
             "Errors",
             "手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。")},
        {ErrorCode::Plaintext,
         QT_TRANSLATE_NOOP("Errors", "暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場"
                                     "所へうつしてから、もういちどためしてください。")},
        {ErrorCode::NewerSchema,
         QT_TRANSLATE_NOOP("Errors", "この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。")},
        {ErrorCode::InUse,
         QT_TRANSLATE_NOOP("Errors", "この手帳は、いま別のところで使っています。取り込みが終わるのを待つか、別のウィン"
                                     "ドウをとじてから、もういちどためしてください。")},
        {ErrorCode::ReadOnly,
         QT_TRANSLATE_NOOP("Errors", "この場所には書きこめません。フォルダーの設定をたしかめてください。")},
        {ErrorCode::DiskFull,
         QT_TRANSLATE_NOOP(
             "Errors",
             "ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。")},
        {ErrorCode::IoFailed,
         QT_TRANSLATE_NOOP("Errors", "読み書きがうまくいきませんでした。もういちどためしてください。")},
        {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Errors", "このPCではつかえない機能です。")},
        {ErrorCode::InvalidValue, QT_TRANSLATE_NOOP("Errors", "入れられない値です。")},
        {ErrorCode::MissingValue, QT_TRANSLATE_NOOP("Errors", "ここは入れてください。")},
        {ErrorCode::UnknownField, QT_TRANSLATE_NOOP("Errors", "知らない項目があります。")},
        {ErrorCode::UnknownRecord, QT_TRANSLATE_NOOP("Errors", "その記録はもうありません。")},
        {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("Errors", "同じものがもうあります。")},
        {ErrorCode::Conflict,
         QT_TRANSLATE_NOOP("Errors", "ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。")},
        {ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("Errors", "いまはできません。")},
        {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "とちゅうでやめました。何も変わっていません。")},
        {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Errors", "ファイルが大きすぎます。")},
        {ErrorCode::TooDeep, QT_TRANSLATE_NOOP("Errors", "ファイルのつくりが深すぎて読めません。")},
        {ErrorCode::NotUtf8, QT_TRANSLATE_NOOP("Errors", "文字を読めないファイルです(UTF-8ではありません)。")},
        {ErrorCode::NotJson, QT_TRANSLATE_NOOP("Errors", "JSONとして読めないファイルです。")},
        {ErrorCode::NotFhirR4, QT_TRANSLATE_NOOP("Errors", "FHIR R4のファイルではありません。")},
        {ErrorCode::NotRecognised, QT_TRANSLATE_NOOP("Errors", "読み方を知らないファイルです。")},
        {ErrorCode::BadForm, QT_TRANSLATE_NOOP("Errors", "この問診票はつかえません。つくった人に知らせてください。")},
        {ErrorCode::BadExpression, QT_TRANSLATE_NOOP("Errors", "この問診票の計算式はつかえません。")},
        {ErrorCode::BadData, QT_TRANSLATE_NOOP("Errors", "表のデータにまちがいがあります。")},
    };
    return all;
}

} // namespace

QString sentence(const Error &error)
{
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("bookFolder")) {
        return QCoreApplication::translate(
            "Errors", "そこは手帳がしまってあるフォルダーです。手帳をまもるため、ほかの場所をえらんでください。");
    }
    return QCoreApplication::translate("Errors", sentences().value(error.code, ""));
}

} // namespace oyako::text
