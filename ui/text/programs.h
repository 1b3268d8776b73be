// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/procedure_source.h"
#include "core/care/grants.h"
#include "core/programs/programme_match.h"
#include "core/programs/registry.h"
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
/// The question behind a condition of a procedure (Procedure::facts): there is one for each of the table's.
[[nodiscard]] QString conditionText(const QString &fact);
/// What a day that only the family knows is called: 休みに入る日.
[[nodiscard]] QString dayName(programs::Anchor day);
/// 「届きましたか」 for August: 8月.
[[nodiscard]] QString monthName(const QDate &day, const Speech &speech);

/// 対象の可能性があります, 年齢の条件がわかりません, 対象ではなさそうです
[[nodiscard]] QString matchGroupName(programs::MatchGroup group);
/// One reason for 「なぜ表示」.
[[nodiscard]] QString matchReason(programs::MatchReason reason);
/// 「3回」, 「1時間30分」
[[nodiscard]] QString amount(int ticketsOrMinutes, bool counted);
/// What speaks against a use of tickets or hours.
[[nodiscard]] QString bookingProblem(const care::BookingFinding &finding, bool counted, const Speech &speech);
/// 使える, 期限切れ …
[[nodiscard]] QString voucherState(care::VoucherState state);
/// 「30,000円」
[[nodiscard]] QString yen(int amount);
/// 「10か月」, 「1歳」, 「1歳6か月」
[[nodiscard]] QString ageOfMonths(int months);
/// What stays of usual length cost a child of this age, equal prices once: 「4時間まで 800円」, 「8時間 1,600円」.
[[nodiscard]] QStringList stayPrices(const records::FeeCard &card, int ageMonths);
/// 「1歳から3歳未満・4時間まで 800円」, 「1時間ごとに 500円」
[[nodiscard]] QString feeLine(const records::Fee &fee);
/// What care::readBookingRule() answers, as people type it: 「1か月前」; a day stays as it is.
[[nodiscard]] QString bookingRule(const QString &rule);
/// From or until when a stay is booked, of what care::readBookingRule() answers: 「使う日の1か月前」, or a day.
[[nodiscard]] QString bookingDay(const QString &rule, const Speech &speech);
/// "30, 7"
[[nodiscard]] QString numberList(const QList<int> &numbers);
/// The same read back, with 、 and full-width digits; nothing where a part is no number from 0 to 999.
[[nodiscard]] std::optional<QList<int>> readNumberList(const QString &text);
/// Why a list of programmes could not be read, and what to do.
[[nodiscard]] QString programmeFileProblem(const Error &error);
/// 「12件目: IDがないので取り込めません」
[[nodiscard]] QString registryRemark(const programs::RegistryRemark &remark);

} // namespace oyako::text
