// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/date_range.h"

#include <QDate>

namespace oyako::calendar {

/// The fiscal year (年度) of a date, named by the year of its 1 April: 2026-03-31 → 2025.
[[nodiscard]] int fiscalYear(const QDate &date);
/// 1 April – 31 March.
[[nodiscard]] DateRange fiscalYearDays(int year);
/// The fiscal year in which `years` of age are reached in law (`12歳となる日の属する年度`): the day before the birthday
/// decides, so those born from 2 April to 1 April share it.
[[nodiscard]] int fiscalYearOfAge(const QDate &birth, int years);
/// The first 1 April after the day on which six years are reached (School Education Act art. 17): born 2020-04-01 →
/// 2026-04-01, born 2020-04-02 → 2027-04-01.
[[nodiscard]] QDate schoolEntry(const QDate &birth);
/// The first 1 April on or after `date`.
[[nodiscard]] QDate nextFirstOfApril(const QDate &date);

} // namespace oyako::calendar
