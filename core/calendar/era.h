// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace oyako::calendar {

enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

/// A year of an era; 1 is written 元.
struct EraYear {
    Era era = Era::Reiwa;
    int year = 1;

    friend bool operator==(const EraYear &, const EraYear &) = default;
};

/// The first day of an era. Meiji begins here on 1873-01-01 (明治6年), the first day of the Gregorian calendar in
/// Japan.
[[nodiscard]] QDate firstDayOf(Era era);
/// The era and its year on a day; on a day of change the newer era. Nothing before 1873-01-01.
[[nodiscard]] std::optional<EraYear> eraYearOf(const QDate &date);
/// The Gregorian year of an era year, without asking whether the era lasted that long: 令和6年 → 2024.
[[nodiscard]] int gregorianYear(const EraYear &year);

/// The date of an era date. InvalidValue (argument "no_such_day") where the day does not exist, (argument
/// "outside_era") where the era had not begun or was over; 1912-07-30 and 1926-12-25 belong to both their eras.
[[nodiscard]] Result<QDate> fromEra(const EraYear &year, int month, int day);

/// 令和, 平成 …
[[nodiscard]] QString eraName(Era era);
/// R, H, S, T, M.
[[nodiscard]] QChar eraLetter(Era era);
/// 令和6年, 令和元年.
[[nodiscard]] QString formatEraYear(const EraYear &year);
/// 令和6年5月3日; the ISO form before 1873.
[[nodiscard]] QString formatEraDate(const QDate &date);
/// R6.5.3; the ISO form before 1873.
[[nodiscard]] QString formatShortEraDate(const QDate &date);

} // namespace oyako::calendar
