// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include <optional>

// Age as parents and nurses say it, by birthdays. Never used for eligibility: that is legalAge().
namespace oyako::calendar {

/// Completed years, months of the year (0–11) and days of the month since the last matching day.
struct DisplayAge {
    int years = 0;
    int months = 0;
    int days = 0;

    [[nodiscard]] int totalMonths() const { return years * 12 + months; }

    friend bool operator==(const DisplayAge &, const DisplayAge &) = default;
};

/// The age on `date`. A month is full on the same day number, or on the first of the following month where that day
/// does not exist, so someone born on 29 February turns a year on 1 March of a common year. Nothing before birth.
[[nodiscard]] std::optional<DisplayAge> displayAge(const QDate &birth, const QDate &date);

/// Age in days, 日齢: the day of birth is 0. Nothing before birth.
[[nodiscard]] std::optional<int> ageInDays(const QDate &birth, const QDate &date);

/// The day on which the birthday is kept in `year`: 1 March in common years for 29 February.
[[nodiscard]] QDate birthdayIn(int year, const QDate &birth);

} // namespace oyako::calendar
