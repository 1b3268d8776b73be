// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/sync_words.h"

#include "core/book/book.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/seal_words.h"
#include "ui/text/records.h"

#include <QCoreApplication>

#include <array>

namespace oyako::ui {

namespace {

struct Sentence {
    ErrorCode code;
    const char *field;
    const char *words;
};

constexpr std::array sentences{
    Sentence{ErrorCode::NotFound, "folder",
             QT_TRANSLATE_NOOP("Sync",
                               "フォルダーが見つかりません。USBメモリをさすか、フォルダーをえらびなおしてください。")},
    Sentence{ErrorCode::MissingValue, "verification",
             QT_TRANSLATE_NOOP(
                 "Sync", "相手の「鍵のファイル」が必要です。打ちこんだ鍵では、だれが書いたかをたしかめられません。")},
    Sentence{ErrorCode::InvalidValue, "card",
             QT_TRANSLATE_NOOP("Sync", "これは、この手帳の鍵です。相手の鍵をえらんでください。")},
    Sentence{ErrorCode::NotAllowed, "facility", QT_TRANSLATE_NOOP("Sync", "医療機関の手帳では使えません。")},
    Sentence{ErrorCode::WrongKey, "",
             QT_TRANSLATE_NOOP("Sync", "ほかの手帳あてのファイルでした。何も変わっていません。")},
    Sentence{ErrorCode::NotAllowed, "to",
             QT_TRANSLATE_NOOP("Sync", "ほかの手帳あてのファイルでした。何も変わっていません。")},
    Sentence{ErrorCode::Conflict, "key",
             QT_TRANSLATE_NOOP(
                 "Sync", "だれが書いたかわからないファイルです。何も変わっていません。相手が鍵を新しくしたときは、"
                         "もういちど鍵のファイルを読みこんでください。")},
    Sentence{
        ErrorCode::NewerSchema, "",
        QT_TRANSLATE_NOOP(
            "Sync", "相手のOyakoのほうが新しいようです。このPCのOyakoも新しくしてください。何も変わっていません。")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("Sync", source);
}

QString personName(const book::Book &book, const RecordId &id)
{
    const auto person = book.find<records::Person>(id);
    return person ? nameOf(person->value) : QString();
}

} // namespace

QString syncSentence(const Error &error)
{
    for (const Sentence &sentence : sentences) {
        const QLatin1String field(sentence.field);
        if (sentence.code == error.code && (field.isEmpty() || error.field == field)) {
            return say(sentence.words);
        }
    }
    return sealSentence(error);
}

QString instantWords(const QDateTime &instant, const QTimeZone &zone, const text::Speech &speech)
{
    const QDateTime local = instant.toTimeZone(zone);
    return QString(text::shortDate(local.date(), speech) + QLatin1Char(' ') +
                   local.time().toString(QStringLiteral("HH:mm")));
}

QString openFieldName(const QString &field)
{
    if (field == sync::stateField) {
        return say(QT_TRANSLATE_NOOP("Sync", "この記録"));
    }
    if (field == sync::personField) {
        return say(QT_TRANSLATE_NOOP("Sync", "だれの記録か"));
    }
    QStringList names;
    const QStringList parts = field.split(sync::pathSeparator);
    for (const QString &part : parts) {
        names.append(text::fieldName(part));
    }
    return names.join(QStringLiteral("・"));
}

QString sideValue(const book::Book &book, const QString &field, const QJsonValue &value)
{
    if (field == sync::stateField) {
        return static_cast<book::State>(value.toInt()) == book::State::Current
                   ? say(QT_TRANSLATE_NOOP("Sync", "のこす"))
                   : say(QT_TRANSLATE_NOOP("Sync", "まちがいとして外す"));
    }
    const auto person = RecordId::fromString(value.toString());
    const QString name = person ? personName(book, *person) : QString();
    return name.isEmpty() ? text::fieldValue(value) : name;
}

QString sideAuthor(const book::Book &book, const sync::Side &side, const QList<sync::Partner> &partners)
{
    if (const QString name = personName(book, side.author); !name.isEmpty()) {
        return name;
    }
    if (side.isOwn) {
        return say(QT_TRANSLATE_NOOP("Sync", "このPCで"));
    }
    for (const sync::Partner &partner : partners) {
        if (partners.size() == 1 || partner.device == side.device) {
            return say(QT_TRANSLATE_NOOP("Sync", "%1のPCで")).arg(partner.card.name);
        }
    }
    return say(QT_TRANSLATE_NOOP("Sync", "相手のPCで"));
}

} // namespace oyako::ui
