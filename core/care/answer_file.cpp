// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/answer_file.h"

#include "core/base/json_text.h"
#include "core/calendar/era.h"
#include "core/forms/response.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace oyako::care {

using records::Person;

namespace {

const QString anonymousUrl = QStringLiteral("urn:oyako:extension:anonymous");
const QString markSystem = QStringLiteral("urn:oyako:answer");
const QString cover = QStringLiteral("＊＊＊");
constexpr qsizetype shortestWord = 2;

/// The ways a day is written in Japan.
QStringList writtenDays(const QDate &day)
{
    if (!day.isValid()) {
        return {};
    }
    const QString shortEra = calendar::formatShortEraDate(day);
    QStringList written{calendar::formatEraDate(day), shortEra};
    for (const char separator : {'/', '-'}) {
        written.append(QString(shortEra).replace(QLatin1Char('.'), QLatin1Char(separator)));
    }
    for (const char *form : {"yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "yyyy/M/d", "yyyy.M.d", "yyyy.MM.dd",
                             "yyyy年M月d日", "yyyy年MM月dd日", "yyyyMMdd"}) {
        written.append(day.toString(QString::fromUtf8(form)));
    }
    return written;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// The same text in hiragana and in katakana.
QStringList inBothScripts(const QString &kana)
{
    constexpr char16_t apart = u'ァ' - u'ぁ';
    QString hiragana = kana;
    QString katakana = kana;
    for (qsizetype i = 0; i < kana.size(); ++i) {
        const char16_t unit = kana.at(i).unicode();
        if (unit >= u'ぁ' && unit <= u'ゖ') {
            katakana[i] = QChar(char16_t(unit + apart));
        } else if (unit >= u'ァ' && unit <= u'ヶ') {
            hiragana[i] = QChar(char16_t(unit - apart));
        }
    }
    return {hiragana, katakana};
}

/// A telephone number or postal code however its digits are grouped, 090(1234)5678, and with +81 for the first 0.
QString groupedPattern(const QString &digits)
{
    const QString between = QStringLiteral("[\\s().\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}-]{0,2}");
    QStringList parts;
    for (const QChar digit : digits) {
        parts.append(digit);
    }
    const bool isNational = digits.startsWith(QLatin1Char('0'));
    if (isNational) {
        parts.first() = QStringLiteral("(?:\\+?81%1(?:\\(?0\\)?)?|0)").arg(between);
    }
    return QStringLiteral("(?<!\\d)%1(?!\\d)").arg(parts.join(between));
}

/// What says who somebody is: texts, and what is looked for by its shape.
struct TellingWords {
    QStringList words;
    QList<QRegularExpression> patterns;

    void addPattern(const QString &pattern)
    {
        patterns.append(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    }
};

/// Numbers by their digits, and each word of a name in Latin letters where it stands alone.
void addPatterns(TellingWords &telling, const Person &person)
{
    constexpr qsizetype shortestNumber = 7;
    for (const QString &number : {person.phone, person.postalCode}) {
        const QString digits = digitsOf(number.normalized(QString::NormalizationForm_KC));
        if (digits.size() >= shortestNumber) {
            telling.addPattern(groupedPattern(digits));
        }
    }
    const QStringList parts = person.romanName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.size() >= shortestWord) {
            telling.addPattern(QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(part)));
        }
    }
}

void addPerson(QStringList &words, const book::Stored<Person> &stored)
{
    const Person &person = stored.value;
    for (const QString &kana : {records::fullKana(person), QString(person.familyKana + person.givenKana),
                                person.familyKana, person.givenKana}) {
        words << inBothScripts(kana);
    }
    words << records::fullName(person) << person.familyName + person.givenName << person.familyName << person.givenName
          << person.romanName << person.phone << digitsOf(person.phone) << person.patientNumber << person.postalCode
          << person.address << stored.id.toString();
    words << writtenDays(person.birthDate);
}

/// Everything that says who somebody in the book is; longer ones first, so that a whole name goes before its parts.
Result<TellingWords> tellingWords(const book::Book &book)
{
    const auto persons = book.list<Person>();
    const auto handbooks = book.list<records::Handbook>();
    if (!persons || !handbooks) {
        return fail(persons ? handbooks.error() : persons.error());
    }
    TellingWords telling{{book.id().toString()}, {}};
    QStringList &words = telling.words;
    for (const auto &person : *persons) {
        addPerson(words, person);
        addPatterns(telling, person.value);
    }
    for (const auto &handbook : *handbooks) {
        words << handbook.value.number << handbook.id.toString();
    }
    words.removeIf([](const QString &word) { return word.trimmed().size() < shortestWord; });
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    words.removeDuplicates();
    return telling;
}

QString covered(QString text, const TellingWords &telling)
{
    for (const QString &word : telling.words) {
        text.replace(word, cover, Qt::CaseInsensitive);
        // Full-width digits and letters, half-width kana.
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        const QString plainWord = word.normalized(QString::NormalizationForm_KC);
        if (plain.contains(plainWord, Qt::CaseInsensitive)) {
            text = QString(plain).replace(plainWord, cover, Qt::CaseInsensitive);
        }
    }
    for (const QRegularExpression &pattern : telling.patterns) {
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        text = plain.contains(pattern) ? QString(plain).replace(pattern, cover) : text;
    }
    return text;
}

/// Takes what tells who somebody is out of the items of a response.
class Cleaner final {
public:
    Cleaner(const forms::Form &form, TellingWords telling, AnswerFile &report)
        : m_form(form)
        , m_telling(std::move(telling))
        , m_report(report)
    {
    }

    [[nodiscard]] QJsonArray items(const QJsonArray &all) const
    {
        QJsonArray kept;
        for (const QJsonValue &value : all) {
            QJsonObject item = value.toObject();
            const QString linkId = item.value(QLatin1String("linkId")).toString();
            const forms::Item *asked = m_form.find(linkId);
            if (asked && !asked->binding.isEmpty()) {
                m_report.leftOut.append(linkId);
                continue;
            }
            if (item.contains(QLatin1String("item"))) {
                item.insert(QStringLiteral("item"), items(item.value(QLatin1String("item")).toArray()));
            }
            if (item.contains(QLatin1String("answer"))) {
                item.insert(QStringLiteral("answer"), answers(item.value(QLatin1String("answer")).toArray(), linkId));
            }
            const bool isEmpty = item.value(QLatin1String("answer")).toArray().isEmpty() &&
                                 item.value(QLatin1String("item")).toArray().isEmpty();
            if (!isEmpty) {
                kept.append(item);
            }
        }
        return kept;
    }

private:
    [[nodiscard]] QJsonArray answers(const QJsonArray &all, const QString &linkId) const
    {
        QJsonArray kept;
        for (const QJsonValue &value : all) {
            QJsonObject answer = value.toObject();
            if (!clean(answer, linkId)) {
                m_report.leftOut.append(linkId);
                continue;
            }
            if (answer.contains(QLatin1String("item"))) {
                answer.insert(QStringLiteral("item"), items(answer.value(QLatin1String("item")).toArray()));
            }
            kept.append(answer);
        }
        return kept;
    }

    /// False when the answer as a whole says who somebody is: a day of birth, a number.
    bool clean(QJsonObject &answer, const QString &linkId) const
    {
        for (auto it = answer.begin(); it != answer.end(); ++it) {
            if (it.value().isString()) {
                const QString text = it.value().toString();
                const QString clean = covered(text, m_telling);
                const bool isText = it.key() == QLatin1String("valueString");
                if (clean != text && !isText) {
                    return false;
                }
                if (clean != text) {
                    m_report.covered.append(linkId);
                    it.value() = clean;
                }
            } else if (it.value().isDouble() && m_telling.words.contains(QString::number(it.value().toInteger()))) {
                return false;
            }
        }
        return !tells(answer.value(QLatin1String("valueCoding")).toObject());
    }

    /// An option of the form was written by its author; one typed beside the list may say anything.
    [[nodiscard]] bool tells(const QJsonObject &coding) const
    {
        const QString display = coding.value(QLatin1String("display")).toString();
        const bool isListed = !coding.value(QLatin1String("code")).toString().isEmpty();
        return !isListed && covered(display, m_telling) != display;
    }

    const forms::Form &m_form;
    TellingWords m_telling;
    AnswerFile &m_report;
};

enum class Names { Given, LeftOut };

/// The same for the same book and form, and no way back: the book's id is random and known to nobody else. With names
/// it is another than without, or an office that asks the same questions in both ways could tell who is who.
QString makeMark(const book::Book &book, const forms::Session &session, const FormSubject &subject, Names names)
{
    QString source = book.id().toString() + QLatin1Char('|') + subject.person.toString() + QLatin1Char('|') +
                     session.form().url + session.form().id;
    source += names == Names::Given ? QLatin1String("|named") : QLatin1String();
    constexpr qsizetype digits = 32;
    return QString::fromLatin1(
        QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

QString nameAndBirthday(const Person &person)
{
    return QString(records::fullName(person) + QLatin1Char(' ') + person.birthDate.toString(Qt::ISODate)).trimmed();
}

void addMark(QJsonObject &response, const QString &mark)
{
    response.insert(QStringLiteral("identifier"),
                    QJsonObject{{QStringLiteral("system"), markSystem}, {QStringLiteral("value"), mark}});
}

} // namespace

bool asksWithoutNames(const forms::Form &form)
{
    const QJsonArray extensions = form.json.value(QLatin1String("extension")).toArray();
    return std::any_of(extensions.begin(), extensions.end(), [](const QJsonValue &one) {
        return one[QLatin1String("url")] == anonymousUrl && one[QLatin1String("valueBoolean")].toBool();
    });
}

Result<AnswerFile> answersWithName(const book::Book &book, const forms::Session &session, const FormSubject &subject)
{
    OYAKO_TRY(checkComplete(session));
    const Clock &clock = book.clock();
    const QDateTime now = clock.now().toOffsetFromUtc(clock.zone().offsetFromUtc(clock.now()));
    QJsonObject response =
        forms::toResponse(session, {.status = QStringLiteral("completed"),
                                    .authored = now.toString(Qt::ISODate),
                                    .subject = QLatin1String("urn:uuid:") + subject.person.toString()});
    if (const auto person = book.find<Person>(subject.person)) {
        QJsonObject named = response.value(QLatin1String("subject")).toObject();
        named.insert(QStringLiteral("display"), nameAndBirthday(person->value));
        response.insert(QStringLiteral("subject"), named);
    }
    addMark(response, makeMark(book, session, subject, Names::Given));
    return AnswerFile{json::indented(response), {}, {}};
}

Result<AnswerFile> answersWithoutName(const book::Book &book, const forms::Session &session, const FormSubject &subject)
{
    OYAKO_TRY(checkComplete(session));
    auto words = tellingWords(book);
    if (!words) {
        return fail(words.error());
    }
    AnswerFile file;
    QJsonObject response = forms::toResponse(session, {.status = QStringLiteral("completed")});
    const Cleaner cleaner(session.form(), std::move(*words), file);
    response.insert(QStringLiteral("item"), cleaner.items(response.value(QLatin1String("item")).toArray()));
    addMark(response, makeMark(book, session, subject, Names::LeftOut));
    file.bytes = json::indented(response);
    file.leftOut.removeDuplicates();
    file.covered.removeDuplicates();
    return file;
}

QString namedIn(const QJsonObject &response)
{
    constexpr qsizetype longest = 200; // it is shown beside others, and comes from anybody
    const QJsonObject subject = response.value(QLatin1String("subject")).toObject();
    return subject.value(QLatin1String("display")).toString().left(longest).simplified();
}

QString markOf(const QJsonObject &response)
{
    const QJsonObject identifier = response.value(QLatin1String("identifier")).toObject();
    return identifier.value(QLatin1String("system")) == markSystem ? identifier.value(QLatin1String("value")).toString()
                                                                   : QString();
}

} // namespace oyako::care
