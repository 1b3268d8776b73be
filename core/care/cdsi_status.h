// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"
#include "core/care/vaccination_timeline.h"

namespace oyako::care {

/// vaccinationStatus() by CDC's schedule: one forecast for each vaccine group with a best patient series. A group that
/// is for a special risk alone is named as voluntary. Past diseases told by the family are no evidence of immunity here:
/// CDC asks for a laboratory or a provider's verified history (schedule supporting data, observations 018 to 025).
[[nodiscard]] VaccinationStatus cdsiStatus(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                           const QDate &today);

/// The rows of vaccinationTimeline() by CDC's schedule: the doses, the time from earliest to latest of the next dose,
/// and its recommended time. The data state no window for doses beyond the next.
[[nodiscard]] QList<TimelineRow> cdsiRows(const VaccinationHistory &history, const immunization::Schedule &schedule,
                                          const QDate &today);

} // namespace oyako::care
