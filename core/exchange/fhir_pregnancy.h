// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/fhir_read.h"

namespace oyako::exchange::fhir {

/// A resource of a file and what was read from it alone.
struct ReadResource {
    QJsonObject resource;
    Incoming incoming;
};

/// A pregnancy is told by several resources together (interoperability reference §3): an EpisodeOfCare of the type
/// pregnancy that has not ended, the due date as an Observation (LOINC 11778-8; 11779-6 by last period, 11780-4 by
/// ovulation, 11781-2 by ultrasound) and the first day of the last period (8665-2). Each person's become one record:
/// under the id of the episode, where there is exactly one, else of the first due date. What went into it is no longer
/// among the resources; what could not be placed – an episode without any date, one that has ended without saying how –
/// stays refused ("no_date", "unmapped").
[[nodiscard]] QList<ReadResource> withPregnancies(const QList<ReadResource> &read);

} // namespace oyako::exchange::fhir
