// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/agenda_calendar.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// How an item is written into a calendar file: a title that says which day it is (「BCGを公費で受けられる最終日」),
/// and what to bring, why, and the day the rule names. The same on every day it is written.
[[nodiscard]] exchange::EventWords eventWords(const agenda::AgendaItem &item, agenda::DayReason reason,
                                              const Speech &speech);

/// The same as a calendar export takes it.
[[nodiscard]] exchange::EventWriter eventWriter(const Speech &speech);

} // namespace oyako::text
