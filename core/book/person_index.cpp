// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/person_index.h"

namespace oyako::book {

namespace {

constexpr char16_t hiraganaFirst = 0x3041;
constexpr char16_t hiraganaLast = 0x3096;
constexpr char16_t toKatakana = 0x60;
constexpr qsizetype phoneTailLength = 4;

/// Katakana that stand for a small one.
char16_t fullSize(char16_t katakana)
{
    switch (katakana) {
    case u'ァ': return u'ア';
    case u'ィ': return u'イ';
    case u'ゥ': return u'ウ';
    case u'ェ': return u'エ';
    case u'ォ': return u'オ';
    case u'ッ': return u'ツ';
    case u'ャ': return u'ヤ';
    case u'ュ': return u'ユ';
    case u'ョ': return u'ヨ';
    case u'ヮ': return u'ワ';
    case u'ヵ': return u'カ';
    case u'ヶ': return u'ケ';
    default: return katakana;
    }
}

bool isLeftOut(QChar character)
{
    return character.isSpace() || character == QChar(0x30FC) || character == QLatin1Char('-') || character.isMark();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit()) {
            digits.append(QChar::fromLatin1(static_cast<char>('0' + character.digitValue())));
        }
    }
    return digits;
}

/// The least text that sorts after every text beginning with `prefix`.
QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xFFFF);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    // Decomposed, so that voiced marks become marks of their own and can be dropped with the others.
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (isLeftOut(character)) {
            continue;
        }
        const char16_t unit = character.unicode();
        const bool isHiragana = unit >= hiraganaFirst && unit <= hiraganaLast;
        folded.append(QChar(fullSize(isHiragana ? static_cast<char16_t>(unit + toKatakana) : unit)));
    }
    return folded;
}

Result<void> indexPerson(store::Connection &connection, const BookId &book, const ChangeSet::Step &step)
{
    const auto *person = std::get_if<records::Person>(&step.value);
    if (!person) {
        return {};
    }
    if (step.state != State::Current) {
        return forgetPerson(connection, book, step.id);
    }
    const QString birthDate = person->birthDate.toString(Qt::ISODate);
    return connection.run(
        "INSERT INTO person_search (book_id, person_id, kana_folded, name_folded, birth_date, number, phone_tail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (book_id, person_id) DO UPDATE SET "
        "kana_folded = excluded.kana_folded, name_folded = excluded.name_folded, birth_date = excluded.birth_date, "
        "number = excluded.number, phone_tail = excluded.phone_tail",
        book, step.id, foldedForSearch(records::fullKana(*person)), foldedForSearch(records::fullName(*person)),
        birthDate, person->patientNumber, digitsOf(person->phone).right(phoneTailLength));
}

Result<void> forgetPerson(store::Connection &connection, const BookId &book, const RecordId &person)
{
    return connection.run("DELETE FROM person_search WHERE book_id = ? AND person_id = ?", book, person);
}

Result<QList<RecordId>> findPersons(store::Connection &connection, const BookId &book, const QString &text, int limit)
{
    const QString folded = foldedForSearch(text);
    if (folded.isEmpty()) {
        return QList<RecordId>();
    }
    auto query =
        connection.prepare("SELECT person_id FROM person_search WHERE book_id = ?1 AND ("
                           "(kana_folded >= ?2 AND kana_folded < ?3) OR (name_folded >= ?2 AND name_folded < ?3) "
                           "OR birth_date = ?4 OR number = ?4 OR (phone_tail <> '' AND phone_tail = ?5)) "
                           "ORDER BY kana_folded, birth_date LIMIT ?6");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(book, folded, afterPrefix(folded), text.trimmed(), digitsOf(text), limit);
    QList<RecordId> ids;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return ids;
        }
        ids.append(query->column<RecordId>(0));
    }
}

} // namespace oyako::book
