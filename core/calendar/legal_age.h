// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/date_range.h"

#include <QDate>

#include <optional>

// Age as the law counts it (年齢計算ニ関スル法律; Civil Code 143): a year or month of age is gained at 24:00 of the day
// before the matching day. For eligibility only; what people say is displayAge(). The two are never mixed.
namespace oyako::calendar {

/// Completed months of age in law on `date`: the greatest n with reached(birth, n) <= date. Nothing before birth.
/// Born 2020-04-01: 11 on 2021-03-30, 12 on 2021-03-31.
[[nodiscard]] std::optional<int> legalAgeInMonths(const QDate &birth, const QDate &date);

/// Completed years of age in law on `date`. Nothing before birth.
[[nodiscard]] std::optional<int> legalAge(const QDate &birth, const QDate &date);

/// The days of `生後 from 月から生後 until 月に至るまで` (also 以上 … 未満, に達するまで): the day on which an age is
/// reached belongs to both sides (notice of the Ministry of Health, Labour and Welfare, 2014-03-11).
[[nodiscard]] DateRange ageWindow(const QDate &birth, int fromMonths, int untilMonths);

/// The days of `満 over を超え満 until に達しない`, as in Maternal and Child Health Act art. 12: from the day after
/// `overMonths` are reached through the day on which `untilMonths` are.
[[nodiscard]] DateRange ageWindowAfter(const QDate &birth, int overMonths, int untilMonths);

/// `出生 weeks 週 days 日後`: the day of birth is 0 weeks 0 days.
[[nodiscard]] QDate weeksAfterBirth(const QDate &birth, int weeks, int days = 0);

/// The first day after an interval of `days` clear days (`27日以上の間隔` → the 28th day after, the same weekday).
[[nodiscard]] QDate afterClearDays(const QDate &from, int days);

/// The first day after an interval of `months` (`3月以上の間隔`): the same day number, or the first of the following
/// month.
[[nodiscard]] QDate afterMonths(const QDate &from, int months);

} // namespace oyako::calendar
