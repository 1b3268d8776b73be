// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/date_input.h"
#include "core/calendar/display_age.h"
#include "core/calendar/gestational_age.h"
#include "core/calendar/partial_date.h"
#include "ui/text/language.h"

namespace oyako::text {

/// Which years are written: 2026年, 令和8年, or both.
enum class YearStyle { Western, Era, Both };

/// "western", "era", "both": the value kept in settings.
[[nodiscard]] QString code(YearStyle style);
/// Reads code(); Western for anything else.
[[nodiscard]] YearStyle yearStyleFromCode(const QString &code);

/// How sentences are written for this reader. The catalogue of the language must be installed.
struct Speech {
    Language language = Language::Japanese;
    YearStyle years = YearStyle::Western;

    friend bool operator==(const Speech &, const Speech &) = default;
};

/// 2026年11月22日, 令和8年11月22日, 2026年11月22日(令和8年); 22 November 2026, 22 November 2026 (Reiwa 8). Empty for no
/// date.
[[nodiscard]] QString date(const QDate &date, const Speech &speech);
/// With the day of the week: 2026年11月22日(日); Sunday, 22 November 2026.
[[nodiscard]] QString dateWithWeekday(const QDate &date, const Speech &speech);
/// Without the year, for dates near today: 11月25日(水); Wed 25 Nov.
[[nodiscard]] QString shortDate(const QDate &date, const Speech &speech);
/// As far as it is known: 2024年5月, 2024年5月ごろ, 日づけはわからない.
[[nodiscard]] QString partialDate(const calendar::PartialDate &date, const Speech &speech);

/// 1歳6か月; below a month, days: 生後12日. Years alone from 6 years on.
[[nodiscard]] QString age(const QDate &birth, const QDate &on, const Speech &speech);
/// 24週3日; 24 weeks 3 days.
[[nodiscard]] QString gestation(const calendar::GestationalAge &age, const Speech &speech);

/// Why a typed date was not understood, from the argument of parseDate(); calm, with an example.
[[nodiscard]] QString dateComplaint(const Error &error);

} // namespace oyako::text
