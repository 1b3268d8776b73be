// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/immunization/schedule.h"

#include <QByteArray>

#include <memory>

namespace oyako::immunization {

/// Reads a schedule in Oyako's own form (resources/schedules/japan/PROVENANCE.md) into the model that CDC's data use too:
/// inclusive last days become exclusive ends, the one rule on injected live vaccines becomes a table of pairs.
/// NotJson; BadData (field: the series or product, argument: what is wrong).
[[nodiscard]] Result<std::shared_ptr<const Schedule>> loadJapan(const QByteArray &json);

/// The schedule shipped inside the program.
[[nodiscard]] Result<std::shared_ptr<const Schedule>> loadBuiltInJapan();

/// The same, read once for the life of the program; without any course should it not be readable.
[[nodiscard]] const Schedule &japanSchedule();

} // namespace oyako::immunization
