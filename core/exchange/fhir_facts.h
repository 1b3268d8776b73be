// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"

#include <QJsonArray>

namespace oyako::exchange::fhir {

/// What a record says that its own resource has no place for, as Observations other programs read (interoperability
/// reference §3, evidence V or J): of a pregnancy the due date now in force by how it was found (11779-6 last period,
/// 11781-2 ultrasound, else 11778-8), the last period (8665-2) and, while it goes on, that it does (82810-3); of a
/// child the weight (8339-4) and the gestational age (76516-4, in days) at birth. Their ids follow from the record's;
/// they are marked as derived, so that taking our own file in makes no record of them.
[[nodiscard]] QJsonArray factsOf(const book::StoredRecord &record);

} // namespace oyako::exchange::fhir
