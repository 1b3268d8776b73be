// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/seal_words.h"

#include "core/exchange/sensitive.h"
#include "ui/text/errors.h"

#include <QCoreApplication>

#include <array>

namespace oyako::ui {

using exchange::Section;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Seal", source);
}

struct Sentence {
    ErrorCode code;
    const char *field; ///< Empty: any.
    const char *words;
};

const std::array sentences{
    Sentence{ErrorCode::WrongKey, "",
             QT_TRANSLATE_NOOP("Seal", "ほかの人の鍵で封をしたファイルです。この手帳ではひらけません。")},
    Sentence{ErrorCode::Locked, "key",
             QT_TRANSLATE_NOOP("Seal", "封をしたファイルです。この手帳にはまだ鍵がないので、ひらけません。")},
    Sentence{
        ErrorCode::Damaged, "",
        QT_TRANSLATE_NOOP(
            "Seal",
            "とちゅうで切れたか、書きかえられたファイルです。何も取り込んでいません。もういちどもらってください。")},
    Sentence{ErrorCode::NotAllowed, "validUntil",
             QT_TRANSLATE_NOOP("Seal", "このカードは期限が切れています。新しいカードをもらってください。")},
    Sentence{ErrorCode::InvalidValue, "card",
             QT_TRANSLATE_NOOP("Seal", "鍵に打ちまちがいがあるようです。4文字ずつたしかめてください。")},
    Sentence{ErrorCode::InvalidValue, "key",
             QT_TRANSLATE_NOOP("Seal", "鍵に打ちまちがいがあるようです。4文字ずつたしかめてください。")},
    Sentence{ErrorCode::NotRecognised, "card", QT_TRANSLATE_NOOP("Seal", "鍵のカードではないファイルです。")},
    Sentence{ErrorCode::TooLarge, "frames",
             QT_TRANSLATE_NOOP("Seal", "QRコードの紙1枚には入りきりません。ファイルでわたしてください。")},
    Sentence{ErrorCode::MissingValue, "name", QT_TRANSLATE_NOOP("Seal", "だれの鍵か、名前を入れてください。")},
    Sentence{ErrorCode::MissingValue, "persons", QT_TRANSLATE_NOOP("Seal", "ひとりはえらんでください。")},
    Sentence{ErrorCode::NotRecognised, "frame", QT_TRANSLATE_NOOP("Seal", "親子手帳のコードではありません。")},
    Sentence{ErrorCode::Conflict, "set",
             QT_TRANSLATE_NOOP("Seal", "ほかの紙のコードです。さきにこの紙をぜんぶ読みとってください。")},
};

struct Name {
    const char *key;
    const char *words;
};
const std::array findingNames{
    Name{"syphilis", QT_TRANSLATE_NOOP("Seal", "梅毒の検査")},
    Name{"hbsAntigen", QT_TRANSLATE_NOOP("Seal", "B型肝炎の検査")},
    Name{"hcvAntibody", QT_TRANSLATE_NOOP("Seal", "C型肝炎の検査")},
    Name{"hivAntibody", QT_TRANSLATE_NOOP("Seal", "HIVの検査")},
    Name{"htlv1Antibody", QT_TRANSLATE_NOOP("Seal", "HTLV-1の検査")},
    Name{"chlamydia", QT_TRANSLATE_NOOP("Seal", "クラミジアの検査")},
    Name{"epds", QT_TRANSLATE_NOOP("Seal", "こころの質問票(EPDS)")},
    Name{"mibs", QT_TRANSLATE_NOOP("Seal", "赤ちゃんへの気持ちの質問票")},
};

} // namespace

QString sealSentence(const Error &error)
{
    for (const Sentence &sentence : sentences) {
        const QLatin1String field(sentence.field);
        if (sentence.code == error.code && (field.isEmpty() || error.field == field)) {
            return say(sentence.words);
        }
    }
    return text::sentence(error);
}

QString sealedFileType()
{
    return say(QT_TRANSLATE_NOOP("Seal", "封をした記録")) + QStringLiteral(" (*.age)");
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::Pregnancy: return say(QT_TRANSLATE_NOOP("Seal", "妊娠と手帳"));
    case Section::Checkups: return say(QT_TRANSLATE_NOOP("Seal", "健診"));
    case Section::Growth: return say(QT_TRANSLATE_NOOP("Seal", "身長・体重など家で測った値"));
    case Section::Vaccinations: return say(QT_TRANSLATE_NOOP("Seal", "予防接種"));
    case Section::Questionnaires: return say(QT_TRANSLATE_NOOP("Seal", "問診票・届出"));
    case Section::Appointments: return say(QT_TRANSLATE_NOOP("Seal", "予約"));
    case Section::Household: return say(QT_TRANSLATE_NOOP("Seal", "申請・手当・家族の事情"));
    }
    return {};
}

QString sensitiveName(const records::AnyRecord &record, const book::Book &book, const QString &key,
                      const QString &language)
{
    for (const Name &name : findingNames) {
        if (key == QLatin1String(name.key)) {
            return say(name.words);
        }
    }
    return exchange::questionOf(record, book, key, language);
}

} // namespace oyako::ui
