// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/date_range.h"

#include <QDate>

#include <compare>
#include <optional>

namespace oyako::calendar {

/// Days since the first day of the last menstrual period (LMP), which is 0w0d. Never negative.
class GestationalAge final {
public:
    constexpr GestationalAge() = default;
    /// `days` >= 0.
    [[nodiscard]] static constexpr GestationalAge fromDays(int days) { return GestationalAge(days); }
    /// `weeks` >= 0, `days` 0–6.
    [[nodiscard]] static constexpr GestationalAge fromWeeks(int weeks, int days = 0)
    {
        return GestationalAge(weeks * 7 + days);
    }

    [[nodiscard]] constexpr int totalDays() const { return m_days; }
    /// Completed weeks (満週数).
    [[nodiscard]] constexpr int weeks() const { return m_days / 7; }
    /// The days beyond the completed weeks, 0–6.
    [[nodiscard]] constexpr int daysOfWeek() const { return m_days % 7; }
    /// The month of pregnancy, 月数, which is counted and not completed: 0w0d–3w6d is month 1, 28w–31w month 8, 36w–39w
    /// month 10. Nothing from 40w0d on, which forms print as 40週〜.
    [[nodiscard]] constexpr std::optional<int> countedMonth() const
    {
        return weeks() < 40 ? std::optional<int>(weeks() / 4 + 1) : std::nullopt;
    }

    friend constexpr auto operator<=>(const GestationalAge &, const GestationalAge &) = default;

private:
    explicit constexpr GestationalAge(int days)
        : m_days(days)
    {
    }
    int m_days = 0;
};

/// How a pregnancy that ended at this age is classed (Japan Society of Obstetrics and Gynecology).
enum class TermClass {
    Miscarriage, ///< 流産, before 22w0d
    Preterm,     ///< 早産, 22w0d–36w6d
    Term,        ///< 正期産, 37w0d–41w6d
    PostTerm,    ///< 過期産, from 42w0d
};

/// What a due date rests on.
enum class DueDateBasis { LastPeriod, CrownRumpLength, BiparietalDiameter, AssistedReproduction, Other };

/// LMP + 280 days; not the "nine months and seven days" shortcut, which is up to three days off.
[[nodiscard]] QDate dueDateFromLmp(const QDate &lmp);
/// The day that is 0w0d for this due date: due date − 280 days.
[[nodiscard]] QDate lmpFromDueDate(const QDate &dueDate);
/// Fertilisation (egg retrieval) is 2w0d: day + 266.
[[nodiscard]] QDate dueDateFromFertilisation(const QDate &day);

/// The age on `date` under the due date now in force (40w0d). Nothing before 0w0d or without a valid date.
[[nodiscard]] std::optional<GestationalAge> gestationalAgeOn(const QDate &date, const QDate &dueDate);
/// The day on which `age` is reached.
[[nodiscard]] QDate dateOfGestationalAge(const GestationalAge &age, const QDate &dueDate);
/// The seven days of a completed week, `week` >= 0.
[[nodiscard]] DateRange weekOfPregnancy(int week, const QDate &dueDate);
/// The 28 days of a counted month, 1–10.
[[nodiscard]] DateRange monthOfPregnancy(int month, const QDate &dueDate);

[[nodiscard]] TermClass termClass(const GestationalAge &atEnd);
/// Whether 死産届 is due for a loss at this age: from 12w0d (Ordinance on Reporting Stillbirths, art. 2).
[[nodiscard]] bool needsStillbirthNotification(const GestationalAge &atEnd);
/// The routine maternal RSV vaccine: 28w0d–36w6d, due date − 84 days to due date − 22 days.
[[nodiscard]] DateRange rsvVaccinationWindow(const QDate &dueDate);

/// Whether a due date measured by the clinic usually replaces the one from the LMP: CRL from 7 days of difference on,
/// BPD from 10; assisted reproduction always; others never by themselves. Advice for the reader: the clinic decides.
[[nodiscard]] bool usuallyReplacesLmp(const QDate &fromLmp, const QDate &measured, DueDateBasis basis);

} // namespace oyako::calendar
