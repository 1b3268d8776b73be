// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recovery_paper.h"

#include "core/pages/recovery_sheet.h"
#include "ui/paint/typeface.h"

#include <QCoreApplication>

namespace oyako::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("RecoveryPaper", source);
}

} // namespace

pages::Document recoveryPaper(const QStringList &groups)
{
    const pages::RecoverySheet sheet{
        .title = say(QT_TRANSLATE_NOOP("RecoveryPaper", "復旧コード")),
        .explanation = say(QT_TRANSLATE_NOOP(
            "RecoveryPaper", "合言葉をわすれたときや、新しいPCに移るときに、この手帳をひらくためのコードです。")),
        .codeCaption = say(QT_TRANSLATE_NOOP("RecoveryPaper", "コード(4文字ずつ)")),
        .code = groups,
        .steps = {say(QT_TRANSLATE_NOOP("RecoveryPaper", "親子手帳をひらく")),
                  say(QT_TRANSLATE_NOOP("RecoveryPaper", "「復旧コードでひらく」をえらぶ")),
                  say(QT_TRANSLATE_NOOP("RecoveryPaper", "上のコードを入れる(大文字・小文字は区別しません)")),
                  say(QT_TRANSLATE_NOOP("RecoveryPaper", "設定で新しい合言葉をきめる"))},
        .warning = say(QT_TRANSLATE_NOOP(
            "RecoveryPaper", "このコードがあれば、だれでも手帳を読めます。通帳と同じように、大切にしまってください。")),
        .blanks = {say(QT_TRANSLATE_NOOP("RecoveryPaper", "手帳をしまっているところ")),
                   say(QT_TRANSLATE_NOOP("RecoveryPaper", "印刷した日"))},
    };
    return pages::layOut(sheet, paint::Typeface::shared());
}

} // namespace oyako::ui
