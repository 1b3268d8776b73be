// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/procedure_source.h"
#include "core/programs/programme_match.h"
#include "core/records/family_records.h"
#include "ui/text/dates.h"

#include <QString>

// Words for procedures, applications and programmes.
namespace oyako::text {

/// 準備中, 提出済 …
[[nodiscard]] QString statusName(records::ApplicationStatus status);
/// 妊娠, お金 …
[[nodiscard]] QString procedureGroupName(programs::ProcedureGroup group);
/// The title of a row in the language of the moment.
[[nodiscard]] QString procedureTitle(const programs::Procedure &procedure, const Speech &speech);
/// The question behind a condition of a row; the row's own words where there is no other.
[[nodiscard]] QString conditionText(const QString &fact, const programs::Procedure &procedure);
/// What a day that only the family knows is called: 休みに入る日.
[[nodiscard]] QString dayName(programs::Anchor day);
/// 「届きましたか」 for August: 8月.
[[nodiscard]] QString monthName(const QDate &day, const Speech &speech);

/// 対象の可能性があります, 年齢の条件がわかりません, 対象ではなさそうです
[[nodiscard]] QString matchGroupName(programs::MatchGroup group);
/// One reason for 「なぜ表示」.
[[nodiscard]] QString matchReason(programs::MatchReason reason);

} // namespace oyako::text
