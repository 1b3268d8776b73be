// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/corrected_age.h"

namespace oyako::calendar {

bool usesCorrectedAge(const QDate &birth, const QDate &dueDate)
{
    const std::optional<GestationalAge> atBirth = gestationalAgeOn(birth, dueDate);
    return atBirth && *atBirth < GestationalAge::fromWeeks(37);
}

std::optional<CorrectedAge> correctedAge(const QDate &birth, const QDate &dueDate, const QDate &date)
{
    if (!date.isValid() || date < birth || !usesCorrectedAge(birth, dueDate)) {
        return std::nullopt;
    }
    if (date < dueDate) {
        return CorrectedAge{gestationalAgeOn(date, dueDate), std::nullopt};
    }
    return CorrectedAge{std::nullopt, displayAge(dueDate, date)};
}

QDate dueDateFromBirth(const QDate &birth, const GestationalAge &atBirth)
{
    return dueDateFromLmp(birth.addDays(-atBirth.totalDays()));
}

} // namespace oyako::calendar
