// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list_table.h"
#include "ui/text/dates.h"

namespace oyako::ui {

/// A column of listColumns().
[[nodiscard]] QString columnName(const QString &column);
/// 案内する, 受けた, まだ来ていない …
[[nodiscard]] QString standingName(office::Standing standing);
/// 異常なし, 要経過観察 …
[[nodiscard]] QString judgementName(office::Judgement judgement);
/// 「歯科: 要経過観察」
[[nodiscard]] QString partName(const office::PartJudgement &part);
/// 「BCG」, 「5種混合 3回目」
[[nodiscard]] QString gapName(const office::Gap &gap);
/// 1歳6か月児健診; also 「その他」 and 「歯科」 of statistics.
[[nodiscard]] QString occasionName(const QString &occasion);

/// For screens and CSV files.
[[nodiscard]] office::ListWords listWords(const text::Speech &speech);
[[nodiscard]] office::StatisticsWords statisticsWords();

} // namespace oyako::ui
