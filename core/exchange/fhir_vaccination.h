// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"

#include <QJsonArray>
#include <QJsonObject>

namespace oyako::exchange::fhir {

/// What the schedule says of a person's doses, as R4: one ImmunizationEvaluation for each dose and vaccine group, and
/// one ImmunizationRecommendation with what is still to come (earliest day, due day, day from which it is overdue, last
/// routine day as the latest). Diseases are named by the schedule's own groups; nothing is guessed into a code system.
/// Ids are made from the records (UUIDv5): the same answer on another day has the same id. Bundle entries under their
/// urn:uuid.
[[nodiscard]] QJsonArray vaccinationEntries(const care::VaccinationHistory &history,
                                            const immunization::Schedule &schedule, const QDate &today);

/// Whether a resource only repeats what a schedule makes of the doses: it is never taken in, but calculated anew.
[[nodiscard]] bool isCalculated(const QJsonObject &resource);

} // namespace oyako::exchange::fhir
