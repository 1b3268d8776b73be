// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/facility_number.h"

#include <algorithm>

namespace oyako::clinic {

namespace {

constexpr qsizetype length = 10;
constexpr int prefectures = 47;
constexpr qsizetype kindAt = 2;
constexpr QLatin1Char ownKind('9');

bool isKind(QChar digit)
{
    return QStringView(u"134569").contains(digit);
}

/// Japanese keyboards make a minus sign, a dash or a long vowel sign of the same key.
bool isHyphen(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || QStringView(u"\u2212\u30FC").contains(character);
}

/// Counted from the right, every second digit twice.
int weightedSum(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int product = i % 2 == 1 ? digit * 2 : digit;
        sum += product / 10 + product % 10;
    }
    return sum;
}

} // namespace

QString facilityDigits(const QString &typed)
{
    QString digits;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC)) {
        if (!character.isSpace() && !isHyphen(character)) {
            digits.append(character);
        }
    }
    return digits;
}

FacilityNumberCheck checkFacilityNumber(const QString &typed)
{
    const QString digits = facilityDigits(typed);
    const bool onlyDigits = std::all_of(digits.cbegin(), digits.cend(),
                                        [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (digits.size() != length || !onlyDigits || !isKind(digits.at(kindAt))) {
        return FacilityNumberCheck::NotANumber;
    }
    const int prefecture = digits.left(2).toInt();
    if (prefecture < 1 || prefecture > prefectures) {
        return FacilityNumberCheck::NotANumber;
    }
    const bool isSound = digits.at(kindAt) == ownKind || weightedSum(digits) % 10 == 0;
    return isSound ? FacilityNumberCheck::Sound : FacilityNumberCheck::WrongCheckDigit;
}

} // namespace oyako::clinic
