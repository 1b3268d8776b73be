// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/date_text.h"

#include <QRegularExpression>

#include <array>

namespace oyako::calendar {

namespace {

const QString kanjiDigits = QStringLiteral("〇一二三四五六七八九");
const QString kanjiPowers = QStringLiteral("十百千");

/// 二十三 → 23, 二〇二四 → 2024. Of nine characters at most: what makes no sense stays a number all the same.
qint64 kanjiNumber(const QString &text)
{
    qint64 total = 0;
    qint64 digit = 0;
    bool hasDigit = false;
    for (const QChar c : text) {
        const qsizetype power = kanjiPowers.indexOf(c);
        if (power >= 0) {
            constexpr std::array<int, 3> factors{10, 100, 1000};
            total += (hasDigit ? digit : 1) * factors.at(static_cast<size_t>(power));
            digit = 0;
            hasDigit = false;
        } else {
            digit = digit * 10 + kanjiDigits.indexOf(c);
            hasDigit = true;
        }
    }
    return total + digit;
}

QString withoutKanjiNumerals(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("[〇一二三四五六七八九十百千]{1,9}"));
    QString result;
    qsizetype end = 0;
    auto matches = run.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + QString::number(kanjiNumber(match.captured()));
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

struct EraWord {
    QString word;
    Era era;
};

const QList<EraWord> &eraWords()
{
    static const QList<EraWord> all = [] {
        QList<EraWord> words;
        for (const Era era : {Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji}) {
            words.append({eraName(era), era});
            words.append({eraName(era).left(1), era});
            words.append({QString(eraLetter(era)), era});
        }
        return words;
    }();
    return all;
}

/// Takes the era from the front of `text`.
std::optional<Era> takeEra(QString &text)
{
    for (const EraWord &word : eraWords()) {
        if (text.startsWith(word.word, Qt::CaseInsensitive)) {
            text = text.mid(word.word.size()).trimmed();
            if (text.startsWith(QLatin1Char('.'))) {
                text.remove(0, 1);
            }
            return word.era;
        }
    }
    return std::nullopt;
}

/// Takes 頃 and 日不明 from the end of `text`.
void takeEndings(QString &text, DateNumbers &into)
{
    static const QRegularExpression about(QStringLiteral("(頃|ごろ|ころ|~)\\z"));
    static const QRegularExpression dayUnknown(QStringLiteral("(?<=月)\\s*日(にち)?不(明|詳)\\z"));
    const auto take = [&text](const QRegularExpression &ending) {
        const qsizetype before = text.size();
        text.remove(ending);
        text = text.trimmed();
        return text.size() != before;
    };
    into.about = take(about);
    into.dayUnknown = take(dayUnknown);
}

} // namespace

QString plainDateText(const QString &text)
{
    static const QRegularExpression weekday(QStringLiteral("\\s*\\([日月火水木金土](曜日?)?\\)\\z"));
    static const QRegularExpression dashes(QStringLiteral("[‐‑‒–—―−ーｰ]"));
    static const QRegularExpression tildes(QStringLiteral("[〜～]"));
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(dashes, QStringLiteral("-"));
    plain.replace(tildes, QStringLiteral("~"));
    plain.replace(QStringLiteral("。"), QStringLiteral("."));
    plain.replace(QStringLiteral("・"), QStringLiteral("."));
    plain.remove(weekday);
    return withoutKanjiNumerals(plain);
}

std::optional<DateNumbers> splitDate(const QString &plain)
{
    static const QRegularExpression number(
        QStringLiteral("\\G\\s*(?:([0-9]{1,8})(?![0-9])|(元))\\s*([年月日])?\\s*([-/.])?"));
    DateNumbers result;
    QString text = plain;
    takeEndings(text, result);
    result.era = takeEra(text);
    qsizetype end = 0;
    bool separatorLeft = false;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0) {
            break;
        }
        const QString digits = match.captured(1);
        result.numbers.append({digits.isEmpty() ? 1 : digits.toInt(), static_cast<int>(digits.size()),
                               match.captured(3).isEmpty() ? QChar() : match.captured(3).at(0)});
        separatorLeft = !match.captured(4).isEmpty();
        end = match.capturedEnd();
    }
    const bool complete = end == text.size() && !separatorLeft;
    return complete && !result.numbers.isEmpty() && result.numbers.size() <= 3 ? std::optional(result) : std::nullopt;
}

} // namespace oyako::calendar
