// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/pregnancy_check.h"

namespace oyako::care {

namespace {

constexpr int daysUntilPostTerm = 14;
constexpr int daysOfPregnancy = 280;

} // namespace

std::optional<DueDateQuestion> dueDateQuestion(const QDate &dueDate, const QDate &today)
{
    if (!dueDate.isValid() || !today.isValid()) {
        return std::nullopt;
    }
    const qint64 ahead = today.daysTo(dueDate);
    if (ahead < -daysUntilPostTerm) {
        return DueDateQuestion::LongPast;
    }
    return ahead > daysOfPregnancy ? std::optional(DueDateQuestion::FarAhead) : std::nullopt;
}

std::optional<VisitQuestion> visitQuestion(const records::Pregnancy &pregnancy, const QDate &visit)
{
    const QDate first = records::gestationStart(pregnancy);
    const QDate last = records::endOf(pregnancy);
    if (visit.isValid() && first.isValid() && visit < first) {
        return VisitQuestion::BeforePregnancy;
    }
    const bool isAfter = visit.isValid() && last.isValid() && visit > last;
    return isAfter ? std::optional(VisitQuestion::AfterEnd) : std::nullopt;
}

} // namespace oyako::care
