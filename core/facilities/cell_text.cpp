// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/cell_text.h"

#include "core/calendar/date_input.h"
#include "core/programs/municipalities.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace oyako::facilities {

namespace {

const QString dayLetters = QStringLiteral("月火水木金土日");

QString plain(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (!character.isSpace()) {
            result.append(character);
        }
    }
    return result;
}

/// A text parted into what stands outside of brackets and before ※, and the rest.
struct Parts {
    QString main;
    QString remarks;
};

Parts partsOf(const QString &text)
{
    Parts parts;
    int depth = 0;
    bool isNote = false;
    for (const QChar character : text) {
        depth += character == u'(' || character == u'【' || character == u'〔' ? 1 : 0;
        isNote = isNote || character == u'※';
        (depth > 0 || isNote ? parts.remarks : parts.main).append(character);
        depth -= depth > 0 && (character == u')' || character == u'】' || character == u'〕') ? 1 : 0;
    }
    return parts;
}

/// Reads 月～金, 土日, 平日 … to a set of days; stops at the first word it does not know.
class DayReader final {
public:
    explicit DayReader(const QString &text)
        : m_rest(text)
    {
    }

    /// Bits 1 to 7; 0 when anything is left over.
    unsigned read()
    {
        while (!m_rest.isEmpty()) {
            if (!takeWord() && !takeDay() && !takeBetween()) {
                return 0;
            }
        }
        return m_isRange ? 0 : m_days;
    }

private:
    bool takePrefix(const QString &prefix)
    {
        if (!m_rest.startsWith(prefix)) {
            return false;
        }
        m_rest.remove(0, prefix.size());
        return true;
    }
    bool takeWord()
    {
        struct Word {
            QString text;
            unsigned days;
        };
        static const Word words[]{{QStringLiteral("全日"), 0b11111110U},
                                  {QStringLiteral("毎日"), 0b11111110U},
                                  {QStringLiteral("年中無休"), 0b11111110U},
                                  {QStringLiteral("平日"), 0b00111110U},
                                  {QStringLiteral("毎週"), 0U},
                                  {QStringLiteral("土日"), 0b11000000U},
                                  {QStringLiteral("祝祭日"), 0U},
                                  {QStringLiteral("祝日"), 0U},
                                  {QStringLiteral("祝"), 0U}};
        for (const Word &word : words) {
            if (takePrefix(word.text)) {
                m_days |= word.days;
                m_last = 0;
                return true;
            }
        }
        return false;
    }
    bool takeDay()
    {
        const qsizetype at = m_rest.isEmpty() ? -1 : dayLetters.indexOf(m_rest.front());
        if (at < 0) {
            return false;
        }
        const int day = static_cast<int>(at) + 1;
        m_rest.remove(0, 1);
        static_cast<void>(takePrefix(QStringLiteral("曜日")) || takePrefix(QStringLiteral("曜")));
        for (int from = m_isRange ? m_last : day; from != day; from = from % 7 + 1) {
            m_days |= 1U << static_cast<unsigned>(from);
        }
        m_days |= 1U << static_cast<unsigned>(day);
        m_last = day;
        m_isRange = false;
        return true;
    }
    bool takeBetween()
    {
        for (const QString &range :
             {QStringLiteral("から"), QStringLiteral("~"), QStringLiteral("～"), QStringLiteral("〜"),
              QStringLiteral("-"), QStringLiteral("ー"), QStringLiteral("―"), QStringLiteral("–")}) {
            if (m_last > 0 && !m_isRange && takePrefix(range)) {
                m_isRange = true;
                return true;
            }
        }
        for (const QString &comma : {QStringLiteral("及び"), QStringLiteral("および"), QStringLiteral("と"),
                                     QStringLiteral("・"), QStringLiteral("、"), QStringLiteral(","),
                                     QStringLiteral("/"), QStringLiteral("。"), QStringLiteral("まで")}) {
            if (!m_isRange && takePrefix(comma)) {
                return true;
            }
        }
        return false;
    }

    QString m_rest;
    unsigned m_days = 0;
    int m_last = 0; ///< The day before the place read; 0 after a word.
    bool m_isRange = false;
};

/// Whether a remark speaks of a week day that is among `days`.
bool touches(const QString &remark, unsigned days)
{
    static const QRegularExpression dates(
        QStringLiteral("\\d+月|\\d+日|祝日|祝祭日|平日|土日祝|休館日|閉館日|休業日|日時|月末|当日|前日|翌日"));
    QString words = remark;
    if (words.contains(QStringLiteral("土日"))) {
        words += QStringLiteral("土日");
    }
    words.remove(dates);
    for (int day = 1; day <= 7; ++day) {
        if ((days & (1U << static_cast<unsigned>(day))) != 0 && words.contains(dayLetters.at(day - 1))) {
            return true;
        }
    }
    return false;
}

/// Whether a remark says that it is not every week, and not which day: 土曜日（第2・第4）, （隔週）, （月2回）.
bool saysSomeWeeks(const QString &remark)
{
    static const QRegularExpression some(QStringLiteral("第[\\d一二三四五]|隔週|月[\\d一二三四]回"));
    QString rest = remark;
    rest.remove(some);
    const auto isDay = [](QChar c) { return dayLetters.contains(c); };
    return rest != remark && std::none_of(rest.cbegin(), rest.cend(), isDay);
}

/// The codes in use: of municipalities and of whole prefectures.
QSet<QString> readKnownCodes()
{
    QSet<QString> codes;
    for (const programs::Municipality &one : programs::MunicipalityTable::builtIn().all()) {
        codes.insert(one.code);
        codes.insert(programs::prefectureCode(one.prefecture));
    }
    return codes;
}

/// A code of five digits with what it lost: the zero in front or the check digit. One in ten fits the check digit both
/// ways by chance, so only codes in use count; empty when there are two.
QString completedCode(const QString &five)
{
    static const QSet<QString> known = readKnownCodes();
    QStringList found;
    if (const QString padded = QLatin1Char('0') + five; known.contains(padded)) {
        found.append(padded);
    }
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (const QString completed = five + QLatin1Char(digit); known.contains(completed)) {
            found.append(completed);
        }
    }
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

std::optional<bool> yesOrNo(const QString &cell)
{
    static const QSet<QString> yes{QStringLiteral("有"),   QStringLiteral("有り"), QStringLiteral("あり"),
                                   QStringLiteral("○"),    QStringLiteral("◯"),    QStringLiteral("〇"),
                                   QStringLiteral("◎"),    QStringLiteral("1"),    QStringLiteral("可"),
                                   QStringLiteral("可能"), QStringLiteral("はい"), QStringLiteral("実施"),
                                   QStringLiteral("true"), QStringLiteral("yes")};
    static const QSet<QString> no{QStringLiteral("無"),    QStringLiteral("無し"),   QStringLiteral("なし"),
                                  QStringLiteral("×"),     QStringLiteral("✕"),      QStringLiteral("0"),
                                  QStringLiteral("不可"),  QStringLiteral("いいえ"), QStringLiteral("未実施"),
                                  QStringLiteral("false"), QStringLiteral("no")};
    const QString word = partsOf(plain(cell)).main.toCaseFolded();
    if (yes.contains(word)) {
        return true;
    }
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString weekdaysOf(const QString &cell)
{
    const Parts parts = partsOf(plain(cell));
    const unsigned days = DayReader(parts.main).read();
    if (touches(parts.remarks, days) || saysSomeWeeks(parts.remarks)) {
        return {};
    }
    QString digits;
    for (int day = 1; day <= 7; ++day) {
        if ((days & (1U << static_cast<unsigned>(day))) != 0) {
            digits.append(QChar::fromLatin1(static_cast<char>('0' + day)));
        }
    }
    return digits;
}

bool namesSingleDays(const QString &remark)
{
    static const QRegularExpression single(QStringLiteral("第[^。]{0,8}[月火水木金土日]曜|隔週"));
    return single.match(plain(remark)).hasMatch();
}

QString municipalityCodeOf(const QString &cell)
{
    constexpr qsizetype whole = 6;
    const QString code = plain(cell);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (code.size() < whole - 1 || code.size() > whole || !std::all_of(code.cbegin(), code.cend(), isDigit)) {
        return {};
    }
    if (code.size() == whole) {
        return programs::isMunicipalityCode(code) ? code : QString();
    }
    return completedCode(code);
}

std::optional<double> degreesOf(const QString &cell, double limit)
{
    bool isNumber = false;
    const double degrees = plain(cell).toDouble(&isNumber);
    const bool fits = isNumber && degrees != 0 && degrees >= -limit && degrees <= limit;
    return fits ? std::optional(degrees) : std::nullopt;
}

QString webAddressOf(const QString &cell)
{
    const QString text = cell.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool hasLogin = !url.userInfo().isEmpty();
    return url.isValid() && isWeb && !url.host().isEmpty() && !hasLogin ? text : QString();
}

QDate dayNamedIn(const QString &title)
{
    static const QRegularExpression day(QStringLiteral("(?:令和|平成)(?:元|\\d{1,2})年\\d{1,2}月\\d{1,2}日|\\d{4}(?:"
                                                       "年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})"));
    auto found = day.globalMatch(plain(title));
    QSet<QDate> days;
    while (found.hasNext()) {
        const auto date = calendar::parseDate(found.next().captured(), {});
        if (date) {
            days.insert(*date);
        }
    }
    return days.size() == 1 ? *days.cbegin() : QDate();
}

} // namespace oyako::facilities
