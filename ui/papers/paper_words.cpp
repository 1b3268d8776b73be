// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/paper_words.h"

#include "core/book/book.h"
#include "ui/text/errors.h"
#include "ui/widgets/family_faces.h"

#include <QCoreApplication>

#include <array>

namespace oyako::ui {

using namespace records;

namespace {

struct Refusal {
    ErrorCode code;
    const char *field;
    const char *words;
};

constexpr std::array refusals{
    Refusal{ErrorCode::NotAllowed, "link",
            QT_TRANSLATE_NOOP("Papers", "リンクなので入れません。もとのファイルをえらんでください")},
    Refusal{ErrorCode::NotAllowed, "kind", QT_TRANSLATE_NOOP("Papers", "ふつうのファイルではありません")},
    Refusal{ErrorCode::Conflict, "content",
            QT_TRANSLATE_NOOP("Papers", "読んでいるあいだに変わりました。書きおわってから、もういちどどうぞ")},
    Refusal{ErrorCode::MissingValue, "content", QT_TRANSLATE_NOOP("Papers", "中身がありません")},
    Refusal{ErrorCode::TooLarge, "pixels", QT_TRANSLATE_NOOP("Papers", "画像が大きすぎます。小さくして入れてください")},
    Refusal{ErrorCode::TooLarge, "pages", QT_TRANSLATE_NOOP("Papers", "ページが多すぎます。分けて入れてください")},
    Refusal{ErrorCode::TooLarge, "memory", QT_TRANSLATE_NOOP("Papers", "ひらくのに力がいりすぎるファイルです")},
    Refusal{ErrorCode::TooLarge, "time", QT_TRANSLATE_NOOP("Papers", "ひらくのに力がいりすぎるファイルです")},
    Refusal{ErrorCode::Unsupported, "reader",
            QT_TRANSLATE_NOOP("Papers", "書類をひらく部品(oyako-reader)が見つかりません。Oyakoを入れなおしてください")},
    Refusal{
        ErrorCode::Unsupported, "pdf",
        QT_TRANSLATE_NOOP("Papers", "このPCのOyakoにはPDFをひらく部品(Qt Pdf)がありません。画像と文字はつかえます")},
    Refusal{ErrorCode::NotRecognised, "", QT_TRANSLATE_NOOP("Papers", "PDF・画像・文字のファイルとして読めません")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Papers", source);
}

QString nameOf(const RecordId &person, const Context &context)
{
    const auto found = context.book.find<Person>(person);
    return found ? callName(found->value) : say(QT_TRANSLATE_NOOP("Papers", "家族"));
}

void addDay(QStringList &facts, const char *words, const QDate &day, const Context &context)
{
    if (day.isValid()) {
        facts.append(say(words).arg(text::date(day, context.speech())));
    }
}

QString titleOf(const RecordId &record, const Context &context)
{
    if (const auto appointment = context.book.find<Appointment>(record)) {
        return appointment->value.title;
    }
    const auto application = context.book.find<Application>(record);
    return application ? application->value.title : QString();
}

} // namespace

QStringList paperTypes()
{
    return {QString(),
            say(QT_TRANSLATE_NOOP("Papers", "お知らせ")),
            say(QT_TRANSLATE_NOOP("Papers", "申請書・届")),
            say(QT_TRANSLATE_NOOP("Papers", "証明書")),
            say(QT_TRANSLATE_NOOP("Papers", "券・クーポン")),
            say(QT_TRANSLATE_NOOP("Papers", "検査の結果")),
            say(QT_TRANSLATE_NOOP("Papers", "領収書")),
            say(QT_TRANSLATE_NOOP("Papers", "診察券・保険証")),
            say(QT_TRANSLATE_NOOP("Papers", "手帳のページ"))};
}

QList<PaperPurpose> purposes(const Context &context)
{
    QList<PaperPurpose> all;
    for (const auto &stored : context.book.list<Application>().value_or(QList<book::Stored<Application>>())) {
        all.append({stored.id, stored.value.title});
    }
    for (const auto &stored : context.book.list<Appointment>().value_or(QList<book::Stored<Appointment>>())) {
        if (stored.value.status != AppointmentStatus::Cancelled) {
            const QString words =
                QStringLiteral("%1(%2)").arg(stored.value.title, text::date(stored.value.date, context.speech()));
            all.append({stored.id, words});
        }
    }
    return all;
}

QString ownersOf(const Document &paper, const RecordId &owner, const Context &context)
{
    QStringList names{nameOf(owner, context)};
    for (const PaperReference &reference : paper.references) {
        names.append(nameOf(reference.person, context));
    }
    names.removeDuplicates();
    return names.join(QChar(0x30FB));
}

QStringList factsOf(const book::Stored<Document> &paper, const Context &context)
{
    const Document &value = paper.value;
    QStringList facts{ownersOf(value, paper.person, context)};
    if (!value.type.isEmpty()) {
        facts.first() += QStringLiteral(" ・ ") + value.type;
    }
    addDay(facts, QT_TRANSLATE_NOOP("Papers", "受けとった日: %1"), value.received, context);
    addDay(facts, QT_TRANSLATE_NOOP("Papers", "期限: %1"), value.deadline, context);
    addDay(facts, QT_TRANSLATE_NOOP("Papers", "有効期限: %1"), value.validUntil, context);
    addDay(facts, QT_TRANSLATE_NOOP("Papers", "紙を処分できる日: %1"), value.shredOn, context);
    for (const PaperReference &reference : value.references) {
        const QString title = titleOf(reference.record, context);
        if (!title.isEmpty()) {
            facts.append(say(QT_TRANSLATE_NOOP("Papers", "なんのため: %1")).arg(title));
        }
    }
    for (const QString &words : {value.programme, value.note}) {
        if (!words.isEmpty()) {
            facts.append(words);
        }
    }
    if (value.references.size() > 1) {
        facts.append(say(QT_TRANSLATE_NOOP("Papers", "同じ書類を%1回しまいました(中身はひとつです)"))
                         .arg(value.references.size()));
    }
    return facts;
}

paint::BundleWords bundleWords(const Context &context)
{
    return {say(QT_TRANSLATE_NOOP("Papers", "書類のもくじ")), text::date(context.clock.today(), context.speech()),
            say(QT_TRANSLATE_NOOP("Papers", "ページ")), say(QT_TRANSLATE_NOOP("Papers", "書類")),
            [&context](const book::Stored<Document> &paper) {
                return factsOf(paper, context).mid(0, 3).join(QStringLiteral(" ・ "));
            }};
}

QString refusalOf(const Error &error)
{
    for (const Refusal &refusal : refusals) {
        if (refusal.code == error.code && error.field == QLatin1String(refusal.field)) {
            return say(refusal.words);
        }
    }
    return text::sentence(error);
}

} // namespace oyako::ui
