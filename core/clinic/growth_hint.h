// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/growth_history.h"
#include "core/forms/definition.h"
#include "core/growth/percentile_table.h"
#include "core/growth/score_table.h"

namespace oyako::clinic {

/// What is worth knowing beside the field of a measurement.
struct GrowthHint {
    struct Last {
        QDate on;
        double value = 0; ///< In the field's unit.
    };
    std::optional<Last> last; ///< The value before this day.
    /// Of the value typed, by the percentiles of the 2023 survey as published. Nothing without sex, birthday, or where
    /// the survey has no class.
    std::optional<growth::PercentileInterval> interval;
    /// Standard deviation score of length or weight by the 2000 survey.
    std::optional<double> z;
    bool corrected = false; ///< Both count from the due date.
};

/// `value` in the item's unit; nothing: only the last value is said. `item` is bound to a measurement, else all is
/// empty. `on`: day of the checkup.
[[nodiscard]] GrowthHint growthHint(const care::GrowthHistory &history, const forms::Item &item,
                                    const std::optional<double> &value, const QDate &on,
                                    const growth::Library &library);

} // namespace oyako::clinic
