// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_dates.h"

#include "core/calendar/holidays.h"

namespace oyako::programs {

namespace {

Result<ProcedureDates> datesOf(const Procedure &procedure, const Anchors &anchors)
{
    ProcedureDates dates;
    std::optional<Error> missing;
    for (const auto &[rule, date] :
         {std::pair(&procedure.opens, &dates.opens), std::pair(&procedure.due, &dates.due)}) {
        if (!*rule) {
            continue;
        }
        const Result<QDate> computed = (*rule)->evaluate(anchors);
        if (computed) {
            *date = *computed;
        } else if (computed.error().code == ErrorCode::MissingValue) {
            missing = missing.value_or(computed.error());
        } else {
            return fail(computed.error());
        }
    }
    if (missing && !dates.opens && !dates.due) {
        return fail(*missing);
    }
    return dates;
}

} // namespace

Result<ProcedureDates> procedureDates(const Procedure &procedure, const Anchors &given)
{
    Anchors anchors = completed(given);
    Result<ProcedureDates> dates = datesOf(procedure, anchors);
    if (dates && dates->opens && dates->due && *dates->due < *dates->opens && anchors.contains(Anchor::April1)) {
        anchors[Anchor::April1] = anchors.value(Anchor::April1).addYears(1);
        dates = datesOf(procedure, anchors);
    }
    return dates;
}

QDate lastCountingDay(const Procedure &procedure, const QDate &due)
{
    return procedure.rollsIfClosed ? calendar::openDayOnOrAfter(due) : due;
}

QDate safeDay(const QDate &due)
{
    return calendar::openDayOnOrBefore(due);
}

} // namespace oyako::programs
