// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/child_charts.h"

namespace oyako::pages {

/// One mark of a child's chart with all that can be said of it in words; ui/text makes the sentence.
struct PointReading {
    QDate on;
    records::Measurement measured; ///< The birth weight written with the child reads as a measurement of that day.
    bool corrected = false;        ///< The chart counts from the due date.
    QDate dueDate;                 ///< Valid when corrected.
    std::optional<growth::Gestation> gestation = {};         ///< Of charts by gestation.
    std::optional<growth::PercentileInterval> interval = {}; ///< By a survey's published percentiles.
    std::optional<double> z = {};                            ///< By a reference with standard deviations.
    std::optional<double> bodyMassIndex = {};                ///< kg/m², on its own chart.
    std::optional<double> obesityDegree = {};                ///< Percent, on the chart of weight for height.
    std::optional<double> gramsPerDay = {};                  ///< Since the weighing before.
};

/// What the mark with this code says by the reference the chart is drawn with; nothing for an unknown code. Scores a
/// reference refuses (growth::Reason) are left out.
[[nodiscard]] std::optional<PointReading> readPoint(const care::GrowthHistory &history, const ChartChoice &choice,
                                                    const ReferenceSet &references, const QString &code);

} // namespace oyako::pages
