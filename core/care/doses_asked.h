// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"

namespace oyako::care {

/// The doses somebody is asked for, now or later: the next one of each group, in the order of the schedule. Voluntary
/// vaccines are asked for once begun, and never one that a combination vaccine carries. What a person's own list and a
/// clinic's lists name follows from these.
[[nodiscard]] QList<DoseForecast> dosesAskedFor(const VaccinationStatus &status);

} // namespace oyako::care
