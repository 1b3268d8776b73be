// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/facilities/facility_reader.h"
#include "ui/text/language.h"

#include <optional>

namespace oyako::text {

/// 授乳室, 保育園など …
[[nodiscard]] QString facilityKindName(records::FacilityKind kind);
/// What a list without a name may be called: 「江東区 授乳室の一覧」, after the town and the kind of most of its
/// places. It has at least one.
[[nodiscard]] QString proposedListName(const facilities::Reading &reading);
/// あり, なし, 記載なし: three, never two.
[[nodiscard]] QString statedWords(std::optional<bool> value);
/// The vaccine of a course that clinics are listed for ("MR"); the id itself when it has no words.
[[nodiscard]] QString offeredVaccineName(const QString &id);
[[nodiscard]] QStringList offeredVaccineIds();
/// 「約350 m」, 「約1.2 km」: straight, not by road.
[[nodiscard]] QString distanceWords(double metres);
/// Days and hours as the list has them, on one line; 「記載なし」 when it has none.
[[nodiscard]] QString hoursWords(const records::Facility &facility);
/// What a remark of an import says, with its line.
[[nodiscard]] QString remarkSentence(const facilities::Remark &remark, bool countsEntries);
/// Why a file cannot be taken in, and what to do.
[[nodiscard]] QString listProblem(const Error &error);

} // namespace oyako::text
