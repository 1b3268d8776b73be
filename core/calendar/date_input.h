// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/calendar/partial_date.h"

#include <QDate>
#include <QString>

namespace oyako::calendar {

/// Which year a date typed without one belongs to.
enum class MissingYear {
    This,           ///< The year of today.
    NotAfterToday,  ///< The last such day up to today: records of what happened.
    NotBeforeToday, ///< The next such day from today on: appointments.
};

/// What a typed date needs to know of its surroundings.
struct DateInputContext {
    QDate today;
    MissingYear missingYear = MissingYear::This;
};

/// Reads a date as people in Japan type it:
///  - Gregorian: 2024-05-03, 2024/5/3, 2024.5.3, 2024年5月3日, 20240503;
///  - of an era: R6.5.3, 令和6年5月3日, 令6/5/3, 令和元年5月1日, ㋿6.5.3, R060503, 5060503 (codes 1 明治 … 5
///  令和);
///  - a year of two digits: 060503, 6.5.3; the first of 令和, 20yy, 平成, 昭和 that is at most two years after today;
///  - no year: 5/3, 5月3日, 0503; the year comes from context.missingYear.
/// Full-width characters, kanji numerals (二〇二四年五月三日, 三十一日) and a weekday in brackets behind are
/// understood.
///
/// MissingValue for blank text. InvalidValue with one argument: "format" (not understood), "no_such_day",
/// "outside_era" (the era had not begun or was over), "out_of_range" (before 1868 or after 2199), "not_exact" (only a
/// month, a year, or with 頃: parsePartialDate() reads it). Arguments never repeat what was typed.
[[nodiscard]] Result<QDate> parseDate(const QString &text, const DateInputContext &context);

/// As parseDate(), and also 2024年5月, 2024-05, 202405, R6.5, 令和6年, 2024, each with 頃 / ごろ / ころ / ~ behind it,
/// 日不明 behind a month, and 不明.
[[nodiscard]] Result<PartialDate> parsePartialDate(const QString &text, const DateInputContext &context);

} // namespace oyako::calendar
