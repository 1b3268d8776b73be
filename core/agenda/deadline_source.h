// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// The days the family noted themselves, each as an item with that last day, reminded of two weeks before.
[[nodiscard]] SourceAnswer deadlineSource(const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
