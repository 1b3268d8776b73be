// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/display_age.h"
#include "core/calendar/gestational_age.h"

#include <QDate>

#include <optional>

namespace oyako::calendar {

/// Age counted from the due date. Exactly one of the two is set.
struct CorrectedAge {
    std::optional<GestationalAge> beforeDueDate; ///< Until the day before the due date: not a negative age.
    std::optional<DisplayAge> age;               ///< From the due date on.

    friend bool operator==(const CorrectedAge &, const CorrectedAge &) = default;
};

/// Whether a corrected age is used at all: births before 37w0d.
[[nodiscard]] bool usesCorrectedAge(const QDate &birth, const QDate &dueDate);

/// The corrected age (修正月齢) on `date`; for growth and development, never for vaccinations. Nothing for births from
/// 37w0d on, before birth, or without valid dates.
[[nodiscard]] std::optional<CorrectedAge> correctedAge(const QDate &birth, const QDate &dueDate, const QDate &date);

/// The due date that belongs to a birth at `atBirth`, where only that age was written down.
[[nodiscard]] QDate dueDateFromBirth(const QDate &birth, const GestationalAge &atBirth);

} // namespace oyako::calendar
