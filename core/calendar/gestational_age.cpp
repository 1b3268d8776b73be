// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/gestational_age.h"

#include <cstdlib>

namespace oyako::calendar {

namespace {
constexpr int pregnancyDays = 280;
constexpr int fertilisationDay = 14;
constexpr int daysOfMonth = 28;
} // namespace

QDate dueDateFromLmp(const QDate &lmp)
{
    return lmp.addDays(pregnancyDays);
}

QDate lmpFromDueDate(const QDate &dueDate)
{
    return dueDate.addDays(-pregnancyDays);
}

QDate dueDateFromFertilisation(const QDate &day)
{
    return day.addDays(pregnancyDays - fertilisationDay);
}

std::optional<GestationalAge> gestationalAgeOn(const QDate &date, const QDate &dueDate)
{
    if (!date.isValid() || !dueDate.isValid()) {
        return std::nullopt;
    }
    const qint64 days = lmpFromDueDate(dueDate).daysTo(date);
    return days < 0 ? std::nullopt : std::optional(GestationalAge::fromDays(static_cast<int>(days)));
}

QDate dateOfGestationalAge(const GestationalAge &age, const QDate &dueDate)
{
    return lmpFromDueDate(dueDate).addDays(age.totalDays());
}

DateRange weekOfPregnancy(int week, const QDate &dueDate)
{
    const QDate first = dateOfGestationalAge(GestationalAge::fromWeeks(week), dueDate);
    return {first, first.addDays(6)};
}

DateRange monthOfPregnancy(int month, const QDate &dueDate)
{
    const QDate first = lmpFromDueDate(dueDate).addDays((month - 1) * daysOfMonth);
    return {first, first.addDays(daysOfMonth - 1)};
}

TermClass termClass(const GestationalAge &atEnd)
{
    if (atEnd < GestationalAge::fromWeeks(22)) {
        return TermClass::Miscarriage;
    }
    if (atEnd < GestationalAge::fromWeeks(37)) {
        return TermClass::Preterm;
    }
    return atEnd < GestationalAge::fromWeeks(42) ? TermClass::Term : TermClass::PostTerm;
}

bool needsStillbirthNotification(const GestationalAge &atEnd)
{
    return atEnd >= GestationalAge::fromWeeks(12);
}

DateRange rsvVaccinationWindow(const QDate &dueDate)
{
    return {dateOfGestationalAge(GestationalAge::fromWeeks(28), dueDate),
            dateOfGestationalAge(GestationalAge::fromWeeks(36, 6), dueDate)};
}

bool usuallyReplacesLmp(const QDate &fromLmp, const QDate &measured, DueDateBasis basis)
{
    const qint64 difference = std::abs(fromLmp.daysTo(measured));
    switch (basis) {
    case DueDateBasis::CrownRumpLength: return difference >= 7;
    case DueDateBasis::BiparietalDiameter: return difference >= 10;
    case DueDateBasis::AssistedReproduction: return difference > 0;
    case DueDateBasis::LastPeriod:
    case DueDateBasis::Other: break;
    }
    return false;
}

} // namespace oyako::calendar
