// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/search_words.h"

#include "core/calendar/date_input.h"

#include <algorithm>

namespace oyako::clinic {

using records::Person;

namespace {

const QChar between = QLatin1Char(' ');

bool isKana(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar one) {
        return one.script() == QChar::Script_Hiragana || one.script() == QChar::Script_Katakana || one == QChar(0x30FC);
    });
}

bool isDigits(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar one) { return one.isDigit(); });
}

/// Ten digits and more, from a nought on: not the end of one.
bool isWholePhone(const QString &word)
{
    constexpr qsizetype shortest = 10;
    QString digits = word.normalized(QString::NormalizationForm_KC);
    digits.remove(QLatin1Char('-'));
    return digits.size() >= shortest && digits.startsWith(QLatin1Char('0')) && isDigits(digits);
}

/// Whether a day that was typed would be the same a year later: not "5/10".
bool saysItsYear(const QString &word, const QDate &day, const QDate &today)
{
    const auto later = calendar::parseDate(word, {.today = today.addYears(1)});
    return later && *later == day;
}

} // namespace

Person personFromSearch(const QString &text, const QDate &today)
{
    Person child{.role = records::Role::Child};
    QStringList names;
    const QStringList words = text.simplified().split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool hasDigit = std::any_of(word.cbegin(), word.cend(), [](QChar one) { return one.isDigit(); });
        const auto day = calendar::parseDate(word, {.today = today});
        if (day) {
            child.birthDate = saysItsYear(word, *day, today) && *day <= today ? *day : child.birthDate;
        } else if (hasDigit && isWholePhone(word)) {
            child.phone = word;
        } else if (hasDigit) {
            child.patientNumber = isDigits(word) ? child.patientNumber : word; // Or else the end of a telephone number.
        } else {
            names.append(word);
        }
    }
    const bool isReading = std::all_of(names.cbegin(), names.cend(), isKana);
    (isReading ? child.familyKana : child.familyName) = names.value(0);
    (isReading ? child.givenKana : child.givenName) = names.mid(1).join(between);
    return child;
}

} // namespace oyako::clinic
