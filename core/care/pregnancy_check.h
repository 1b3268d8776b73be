// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/pregnancy.h"

#include <optional>

// What is odd about the days of a pregnancy. Asked once, kindly; nothing is refused for it.
namespace oyako::care {

enum class DueDateQuestion {
    LongPast, ///< More than 14 days ago: 42 weeks 0 days, where post-term begins (日本産科婦人科学会), are over.
    FarAhead, ///< More than 280 days ahead: the pregnancy would not have begun yet (40 weeks 0 days, 満の数え方).
};

/// Of an ongoing pregnancy as seen from a day; nothing for an invalid date.
[[nodiscard]] std::optional<DueDateQuestion> dueDateQuestion(const QDate &dueDate, const QDate &today);

enum class VisitQuestion {
    BeforePregnancy, ///< Before its first day.
    AfterEnd,        ///< After the birth or the loss.
};

/// Of the day of an antenatal visit; nothing where the days of the pregnancy or the visit are not known.
[[nodiscard]] std::optional<VisitQuestion> visitQuestion(const records::Pregnancy &pregnancy, const QDate &visit);

} // namespace oyako::care
