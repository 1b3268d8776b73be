// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/doses_asked.h"

#include "core/care/vaccination_timeline.h"

#include <QSet>

namespace oyako::care {

using immunization::RoutineStatus;

QList<DoseForecast> dosesAskedFor(const VaccinationStatus &status)
{
    QList<DoseForecast> asked;
    QSet<QString> groups;
    for (const DoseForecast &forecast : status.forecasts) {
        const bool isWanted = !forecast.carried && (!forecast.voluntary || forecast.begun);
        const bool isAhead = isOpen(forecast) || (forecast.doseNumber > 0 && forecast.status == RoutineStatus::NotYet);
        if (isWanted && isAhead && !groups.contains(forecast.group)) {
            groups.insert(forecast.group);
            asked.append(forecast);
        }
    }
    return asked;
}

} // namespace oyako::care
