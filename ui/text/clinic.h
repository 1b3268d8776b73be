// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/day_list.h"
#include "core/clinic/growth_hint.h"
#include "core/office/list.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// What a list over many children is called: 健診に案内する子, 健診にまだ来ていない子 …
[[nodiscard]] QString listName(office::ListKind kind);

/// 済, 記入中, 持参あり, —.
[[nodiscard]] QString dayStateName(clinic::DayState state);

/// 「前回 9か月 71.8 cm・25〜50パーセンタイル・−0.3 SD」; empty when nothing is known.
[[nodiscard]] QString growthHint(const clinic::GrowthHint &hint, const forms::Item &item, const QDate &birth,
                                 const Speech &speech);

/// 山田 晴斗 2025年5月16日生, one after another.
[[nodiscard]] QString namesakes(const QList<clinic::StoredPerson> &children, const Speech &speech);

} // namespace oyako::text
