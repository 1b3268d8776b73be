// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"

#include <QJsonObject>

namespace oyako::exchange::fhir {

/// One record as one R4 resource (interoperability reference §3): Patient, Observation, Immunization, Encounter,
/// EpisodeOfCare, QuestionnaireResponse, Appointment; kinds without a counterpart as Basic. The id is the record's, and
/// what FHIR has no place for is in our extension.
[[nodiscard]] QJsonObject toResource(const book::StoredRecord &record);

/// The same without our extension: what another program would read.
[[nodiscard]] QJsonObject toPlainResource(const book::StoredRecord &record);

} // namespace oyako::exchange::fhir
