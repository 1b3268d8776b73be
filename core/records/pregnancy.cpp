// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/pregnancy.h"

namespace oyako::records {

namespace {

constexpr int daysToDueDate = 280;

} // namespace

QDate currentDueDate(const Pregnancy &pregnancy)
{
    if (!pregnancy.dueDates.isEmpty()) {
        return pregnancy.dueDates.last().date;
    }
    return pregnancy.lastPeriod.addDays(daysToDueDate);
}

QDate gestationStart(const Pregnancy &pregnancy)
{
    return currentDueDate(pregnancy).addDays(-daysToDueDate);
}

bool isOngoing(const Pregnancy &pregnancy)
{
    return std::any_of(pregnancy.fetuses.cbegin(), pregnancy.fetuses.cend(),
                       [](const Fetus &fetus) { return fetus.outcome == Outcome::Ongoing; });
}

QDate endOf(const Pregnancy &pregnancy)
{
    QDate last;
    for (const Fetus &fetus : pregnancy.fetuses) {
        if (fetus.outcome == Outcome::Ongoing) {
            return {};
        }
        last = last.isValid() ? std::max(last, fetus.outcomeDate) : fetus.outcomeDate;
    }
    return last;
}

} // namespace oyako::records
