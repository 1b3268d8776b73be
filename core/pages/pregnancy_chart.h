// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/units.h"
#include "core/growth/pregnancy.h"
#include "core/growth/reference_files.h"
#include "core/pages/plot.h"

#include <optional>
#include <vector>

namespace oyako::pages {

/// A value of one visit. `code` names it for whoever answers a click or reads it aloud.
struct VisitPoint {
    growth::Gestation gestation = {};
    double value = 0;
    QString code = {};
};

struct BloodPressurePoint {
    growth::Gestation gestation = {};
    int systolic = 0; ///< mmHg
    int diastolic = 0;
    QString code = {};
};

/// What the guidance on weight gain goes by.
struct BeforePregnancy {
    Mass weight;
    Length height;
};

// Charts of a pregnancy: the horizontal axis is weeks of gestation, labels are codes as in growth_chart.h.

/// Weight in kg, 0–42 weeks, with a line at the weight before pregnancy and the guidance of 2021 where it applies: a
/// band of the weights it aims at by term, 37–42 weeks. The guidance gives no course towards it, so none is drawn. From
/// a body mass index of 30 on it is individual: a line at the upper guide value instead of the band.
[[nodiscard]] Plot pregnancyWeightChart(const QList<VisitPoint> &weights, const std::optional<BeforePregnancy> &before,
                                        const std::vector<growth::WeightGainBand> &guidance,
                                        const growth::ReferenceInfo &reference);

/// Both numbers in mmHg, with the lines of 140 and 90.
[[nodiscard]] Plot bloodPressureChart(const QList<BloodPressurePoint> &visits);

/// Height of the fundus in cm.
[[nodiscard]] Plot fundalHeightChart(const QList<VisitPoint> &heights);

/// A fetal weight curve that an institution has loaded.
struct FetalWeightReference {
    std::vector<growth::FetalWeightRow> rows; ///< at least one
    growth::ReferenceInfo info;
};

/// Estimated fetal weight in grams, 18–42 weeks: points, and the mean with its bands where a reference is loaded.
[[nodiscard]] Plot fetalWeightChart(const QList<VisitPoint> &estimates,
                                    const std::optional<FetalWeightReference> &reference);

} // namespace oyako::pages
