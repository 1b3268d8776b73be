// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

// What a cell of a published list says without any doubt. Where there is doubt, each of these says nothing.
namespace oyako::facilities {

/// 有, ○, あり, 1 … are yes; 無, ×, なし, 0 … are no; blank, dashes and anything else are not stated. A remark in
/// brackets behind the word (○（要予約）) leaves it as it is.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &cell);

/// The ISO week days ("12345") on which a place opens every week: 月～金, 月火水, 月曜日から金曜日, 平日, 全日,
/// 月・水・金. Public holidays are left out of account. A remark in brackets that takes away days it does not open
/// anyway changes nothing; one that touches an open day (全日（第２月曜日を除く）) leaves doubt, and the answer is
/// empty.
[[nodiscard]] QString weekdaysOf(const QString &cell);

/// Whether a remark takes single week days of the month away (第2土曜日はお休み).
[[nodiscard]] bool namesSingleDays(const QString &remark);

/// The six-digit local government code, with a lost leading zero or a missing check digit put back; empty when it is
/// none.
[[nodiscard]] QString municipalityCodeOf(const QString &cell);

/// A number of degrees; nothing outside ±`limit`, for 0 and for anything that is not a plain number.
[[nodiscard]] std::optional<double> degreesOf(const QString &cell, double limit);

/// The cell when it is one http or https address; else empty.
[[nodiscard]] QString webAddressOf(const QString &cell);

/// The day that a title row speaks of: 「令和8年3月31日現在」, 「(2026/3/31)」; invalid when it names none or several.
[[nodiscard]] QDate dayNamedIn(const QString &title);

} // namespace oyako::facilities
