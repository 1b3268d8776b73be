// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/care/vaccination_status.h"

namespace oyako::agenda {

/// The next doses of one person: one item for each group that still asks for one, by the first of its courses that
/// does. A routine vaccine by itself, a voluntary one only once begun; nothing that is over, complete, advised against
/// or not for this person, and nothing more than six years ahead. A dose for which waiting for its advised time would
/// be too late opens on its earliest day. The id is "vaccination/COURSE/DOSE/PERSON"; of a vaccine of pregnancy it ends
/// with the pregnancy, of a seasonal one the course is "FLU-2026", after the fiscal year.
[[nodiscard]] QList<AgendaItem> vaccinationItems(const care::VaccinationHistory &history,
                                                 const immunization::Schedule &schedule, const QDate &today);

/// The same for everybody, as a source of the agenda. The schedule must outlive it.
[[nodiscard]] AgendaSource vaccinationSource(QList<care::VaccinationHistory> histories,
                                             const immunization::Schedule &schedule);

} // namespace oyako::agenda
