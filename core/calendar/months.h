// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace oyako::calendar {

/// `date` moved by months: the same day number, or the **first day of the following month** where that day does not
/// exist (8-31 + 6 months → 3-01). This is rule 6 of the Japanese interval rules and CALCDT-5 of CDC's CDSi logic
/// specification. Years are 12 months.
[[nodiscard]] QDate rollForward(const QDate &date, int months);

/// The day on which `months` of age are reached: the day before rollForward() (年齢計算ニ関スル法律; Civil Code 143).
/// Born 2020-04-01, 12 months → 2021-03-31. Born 2024-02-29, 12 months → 2025-02-28.
[[nodiscard]] QDate reached(const QDate &birth, int months);

/// The last day of a period of `months` that begins on `first` (Civil Code 143): the same arithmetic as reached().
[[nodiscard]] QDate lastDayOfPeriod(const QDate &first, int months);

/// `date` moved by months, clamped to the last day of a shorter month (5-31 + 9 months → 2-28).
[[nodiscard]] QDate clampedMonths(const QDate &date, int months);

} // namespace oyako::calendar
