// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/era.h"

#include <QList>
#include <QString>

#include <optional>

// The first half of reading a typed date: characters to numbers. What the numbers mean is decided in date_input.
namespace oyako::calendar {

/// Full-width and compatibility characters made plain, kanji numerals turned into digits, blanks at the ends and a
/// weekday in brackets dropped. "令和六年五月三日（金）" → "令和6年5月3日".
[[nodiscard]] QString plainDateText(const QString &text);

/// The numbers of a date text and what stood around them.
struct DateNumbers {
    struct Number {
        int value = 0;
        int digits = 0;  ///< 0 for 元.
        QChar unit = {}; ///< 年, 月 or 日 where one followed.

        friend bool operator==(const Number &, const Number &) = default;
    };
    std::optional<Era> era;
    QList<Number> numbers;
    bool about = false;      ///< 頃
    bool dayUnknown = false; ///< 日不明 behind a month
};

/// Splits text from plainDateText(). Nothing when it holds anything that is no part of a date.
[[nodiscard]] std::optional<DateNumbers> splitDate(const QString &plain);

} // namespace oyako::calendar
