// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/age.h"
#include "core/growth/japan.h"
#include "core/growth/obesity.h"
#include "core/growth/percentile_table.h"
#include "core/growth/reference_files.h"
#include "core/pages/plot.h"

#include <functional>
#include <optional>

namespace oyako::pages {

/// What was measured of a child on one day. `code` names it for whoever answers a click or reads it aloud.
struct ChildPoint {
    growth::Age age = {}; ///< the one to plot by
    std::optional<double> weightKg = {};
    std::optional<double> lengthCm = {};
    std::optional<double> headCm = {};
    QString code = {};
    bool corrected = false; ///< `age` counts from the due date
};

/// A child to be drawn. Points by age.
struct ChartedChild {
    growth::Sex sex = growth::Sex::Male;
    QList<ChildPoint> points = {};
};

/// How much of a survey a chart shows: the handbook's band from the 3rd to the 97th percentile (the middle 94 %), or
/// the bands from the 10th to the 90th and from the 25th to the 75th inside it and the median as well.
enum class ChartDetail { AsTheHandbook, AllPercentiles };

// The handbook's growth curves (様式第三号, handbook rules 1.18). Ages are months; labels are codes: titles
// "chart-…", axes "age-months", "age-years", "weight", "length", "head-circumference", "bmi"; "percentile-3-97",
// "percentile-50", "sd-plus-2", "obesity-plus-20". `Plot::reference` names data set and edition; `Plot::note` is
// "corrected-age" when a point is drawn by it, and such points are hollow. Bands stand at the middle of the survey's
// age classes, and are interrupted where it leaves a class out. A measure that the table lacks has no band.

/// 乳児身体発育曲線: weight (right axis) and length (left axis), 0–12 months.
[[nodiscard]] Plot infantChart(const ChartedChild &child, const growth::PercentileTable &survey,
                               const growth::ReferenceInfo &reference, ChartDetail detail = ChartDetail::AsTheHandbook);

/// 幼児身体発育曲線: weight (right axis) and height (left axis), 1–6 years.
[[nodiscard]] Plot toddlerChart(const ChartedChild &child, const growth::PercentileTable &survey,
                                const growth::ReferenceInfo &reference,
                                ChartDetail detail = ChartDetail::AsTheHandbook);

/// 乳幼児頭囲: to 3 years, where the 2023 survey ends; to 6 years when the table or a point goes further.
[[nodiscard]] Plot headChart(const ChartedChild &child, const growth::PercentileTable &survey,
                             const growth::ReferenceInfo &reference, ChartDetail detail = ChartDetail::AsTheHandbook);

/// 幼児の身長体重曲線: weight by height, 70–120 cm, with the lines of the degree of obesity −20, −15, +15, +20, +30 %
/// and the band between ±15 % (ふつう).
[[nodiscard]] Plot weightForHeightChart(const ChartedChild &child, const growth::StandardWeights &weights,
                                        const growth::ReferenceInfo &reference);

/// A reference by age: the value at a standard score in a month of age, nothing where it has none.
struct ReferenceByAge {
    int endMonths = 0;
    std::function<std::optional<double>(double z, int month)> valueAt;
};

/// Height to the end of a reference: mean and −2, −1, +1, +2 standard deviations.
[[nodiscard]] Plot heightChart(const ChartedChild &child, const ReferenceByAge &curves,
                               const growth::ReferenceInfo &reference);
/// Body mass index to the end of a reference: seven percentiles. Points that hold weight and length.
[[nodiscard]] Plot bmiChart(const ChartedChild &child, const ReferenceByAge &curves,
                            const growth::ReferenceInfo &reference);

/// Height to 17.5 years: mean and −2, −1, +1, +2 standard deviations of the 2000 survey.
[[nodiscard]] Plot heightChart(const ChartedChild &child, const growth::JapanReferences &japan,
                               const growth::ReferenceInfo &reference);

/// Body mass index to 17.5 years: percentiles of the 2000 survey. Points that hold weight and length.
[[nodiscard]] Plot bmiChart(const ChartedChild &child, const growth::JapanReferences &japan,
                            const growth::ReferenceInfo &reference);

/// Size at birth by gestational age, 22–42 weeks: the band from the 10th to the 90th percentile and the median.
struct BirthPoint {
    growth::Gestation gestation = {};
    double value = 0; ///< g for weight, else cm
    QString code = {};
};
[[nodiscard]] Plot birthSizeChart(growth::Measure measure, growth::Sex sex, growth::Parity parity,
                                  const std::optional<BirthPoint> &birth, const growth::JapanReferences &japan,
                                  const growth::ReferenceInfo &reference);

} // namespace oyako::pages
