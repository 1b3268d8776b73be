// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"

namespace oyako::records {

/// Refuses what cannot be: the hard limits of the handbook reference (§1), dates before 1900 or, for what has already
/// happened, after `today`. MissingValue or InvalidValue, naming the field; also for a text
/// that no file could say again (half a pair of surrogates, U+0000). What is merely unusual passes: a
/// professional is never stopped.
[[nodiscard]] Result<void> validate(const AnyRecord &record, const QDate &today);

/// Whether `text` holds a run of twelve digits (half or full width, hyphens or blanks between groups allowed) whose
/// last one is the check digit of an 個人番号 (行政手続における特定の個人を識別するための番号の利用等に関する法律施行令
/// 8条; 平成26年総務省令85号 5条). For a warning: other numbers may fit by chance (one in eleven).
[[nodiscard]] bool looksLikeIndividualNumber(const QString &text);

/// The names of text fields in which looksLikeIndividualNumber() holds.
[[nodiscard]] QStringList fieldsLikeIndividualNumber(const AnyRecord &record);

/// Longest text kept in a single field, in UTF-16 units.
inline constexpr qsizetype longestText = 20'000;

} // namespace oyako::records
