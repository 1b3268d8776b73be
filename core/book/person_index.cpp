// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/person_index.h"

#include "core/book/record_table.h"
#include "core/calendar/date_input.h"

#include <climits>

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

/// Whether two units from `at` on make one character.
bool isPair(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
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

/// Sorts after every text beginning with `prefix`, as the store compares them: by their UTF-8.
QString afterPrefix(const QString &prefix)
{
    constexpr char32_t last = 0x10FFFF;
    return prefix + QString::fromUcs4(&last, 1);
}

/// Whether somebody may mean a telephone number: digits with the marks that stand between them.
bool looksLikePhone(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    return std::all_of(plain.cbegin(), plain.cend(), [](QChar character) {
        return character.isDigit() || character.isSpace() || QStringLiteral("-()+ー‐−").contains(character);
    });
}

/// Collects ids in the order they are found, each once.
class PersonFinder final {
public:
    PersonFinder(store::Connection &connection, const BookId &book, int limit, bool childrenOnly)
        : m_connection(connection)
        , m_book(book)
        , m_limit(limit)
        , m_childrenOnly(childrenOnly)
    {
    }

    [[nodiscard]] const QList<RecordId> &found() const { return m_found; }

    void add(const RecordId &person)
    {
        if (m_found.size() < m_limit && !m_found.contains(person)) {
            m_found.append(person);
        }
    }

    // In every statement ?1 is the book, ?2 the least is_child, ?3 the limit, ?4 what is looked for.
    /// Those whose column begins with `prefix`: from ?4 until before ?5.
    [[nodiscard]] Result<void> range(std::string_view sql, const QString &prefix)
    {
        return collect(sql, [&](store::Statement &query) {
            query.bindAll(m_book, m_childrenOnly ? 1 : 0, m_limit, prefix, afterPrefix(prefix));
        });
    }
    /// Those whose column is `value`.
    [[nodiscard]] Result<void> exact(std::string_view sql, const QString &value)
    {
        return collect(sql,
                       [&](store::Statement &query) { query.bindAll(m_book, m_childrenOnly ? 1 : 0, m_limit, value); });
    }

private:
    template <class Bind>
    Result<void> collect(std::string_view sql, Bind bind)
    {
        if (m_found.size() >= m_limit) {
            return {};
        }
        auto query = m_connection.prepare(sql);
        if (!query) {
            return fail(std::move(query).error());
        }
        bind(*query);
        while (m_found.size() < m_limit) {
            const auto more = query->step();
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                return {};
            }
            add(query->column<RecordId>(0));
        }
        return {};
    }

    store::Connection &m_connection;
    BookId m_book;
    int m_limit;
    bool m_childrenOnly;
    QList<RecordId> m_found;
};

/// The day the text says with its year; nothing for what is no date or leaves the year open ("5/3", "0503").
std::optional<QDate> birthdayIn(const PersonQuery &query)
{
    const auto now = calendar::parseDate(query.text, {.today = query.today});
    const auto nextYear = calendar::parseDate(query.text, {.today = query.today.addYears(1)});
    return now && nextYear && *now == *nextYear ? std::optional(*now) : std::nullopt;
}

Result<void> findByPhone(store::Connection &connection, const BookId &book, bool childrenOnly, PersonFinder &finder,
                         const QString &digits)
{
    PersonFinder byTail(connection, book, INT_MAX, childrenOnly);
    OYAKO_TRY(byTail.exact("SELECT person_id FROM person_search WHERE book_id = ?1 AND phone_tail = ?4 AND "
                           "is_child >= ?2 LIMIT ?3",
                           digits.right(phoneTailLength)));
    for (const RecordId &id : byTail.found()) {
        const auto stored = RecordTable(connection, book).find(id);
        if (!stored) {
            return fail(stored.error());
        }
        const auto *person = std::get_if<records::Person>(&stored->value);
        if (person && digitsOf(person->phone).endsWith(digits)) {
            finder.add(id);
        }
    }
    return {};
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    // Decomposed, so that voiced marks become marks of their own and can be dropped with the others.
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar character = plain.at(at);
        if (isPair(plain, at)) {
            // A variation selector (葛 in another form) is a mark, too.
            const QChar second = plain.at(++at);
            if (!QChar::isMark(QChar::surrogateToUcs4(character, second))) {
                folded.append(character).append(second);
            }
            continue;
        }
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
        "INSERT INTO person_search (book_id, person_id, kana_folded, name_folded, birth_date, number, phone_tail, "
        "is_child, given_kana, given_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (book_id, person_id) DO "
        "UPDATE SET "
        "kana_folded = excluded.kana_folded, name_folded = excluded.name_folded, birth_date = excluded.birth_date, "
        "number = excluded.number, phone_tail = excluded.phone_tail, is_child = excluded.is_child, "
        "given_kana = excluded.given_kana, given_name = excluded.given_name",
        book, step.id, foldedForSearch(records::fullKana(*person)), foldedForSearch(records::fullName(*person)),
        birthDate, person->patientNumber, digitsOf(person->phone).right(phoneTailLength),
        person->role == records::Role::Child ? 1 : 0, foldedForSearch(person->givenKana),
        foldedForSearch(person->givenName));
}

Result<void> forgetPerson(store::Connection &connection, const BookId &book, const RecordId &person)
{
    return connection.run("DELETE FROM person_search WHERE book_id = ? AND person_id = ?", book, person);
}

Result<QList<RecordId>> findPersons(store::Connection &connection, const BookId &book, const PersonQuery &query)
{
    PersonFinder finder(connection, book, query.limit, query.childrenOnly);
    const QString folded = foldedForSearch(query.text);
    if (folded.isEmpty()) {
        return finder.found();
    }
    const QString number = query.text.normalized(QString::NormalizationForm_KC).trimmed();
    OYAKO_TRY(finder.range("SELECT person_id FROM person_search WHERE book_id = ?1 AND number >= ?4 AND number < ?5 "
                           "AND is_child >= ?2 ORDER BY number LIMIT ?3",
                           number));
    const auto birthday = birthdayIn(query);
    const QString digits = digitsOf(query.text);
    if (birthday) {
        OYAKO_TRY(finder.exact("SELECT person_id FROM person_search WHERE book_id = ?1 AND birth_date = ?4 AND "
                               "is_child >= ?2 LIMIT ?3",
                               birthday->toString(Qt::ISODate)));
    }
    if (digits.size() >= phoneTailLength && looksLikePhone(query.text)) {
        OYAKO_TRY(findByPhone(connection, book, query.childrenOnly, finder, digits));
    }
    OYAKO_TRY(finder.range("SELECT person_id FROM person_search WHERE book_id = ?1 AND kana_folded >= ?4 AND "
                           "kana_folded < ?5 AND is_child >= ?2 ORDER BY kana_folded, birth_date LIMIT ?3",
                           folded));
    OYAKO_TRY(finder.range("SELECT person_id FROM person_search WHERE book_id = ?1 AND name_folded >= ?4 AND "
                           "name_folded < ?5 AND is_child >= ?2 ORDER BY name_folded, birth_date LIMIT ?3",
                           folded));
    OYAKO_TRY(finder.range("SELECT person_id FROM person_search WHERE book_id = ?1 AND given_kana >= ?4 AND "
                           "given_kana < ?5 AND is_child >= ?2 ORDER BY given_kana, birth_date LIMIT ?3",
                           folded));
    OYAKO_TRY(finder.range("SELECT person_id FROM person_search WHERE book_id = ?1 AND given_name >= ?4 AND "
                           "given_name < ?5 AND is_child >= ?2 ORDER BY given_name, birth_date LIMIT ?3",
                           folded));
    return finder.found();
}

} // namespace oyako::book
