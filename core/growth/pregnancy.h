// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/types.h"

#include <QString>

#include <optional>
#include <vector>

namespace oyako::growth {

/// Fetal diameters by ultrasound, in centimetres (devices often report millimetres).
struct FetalBiometry {
    double biparietalCm = 0; ///< BPD
    double abdominalCm = 0;  ///< AC, circumference
    double femurCm = 0;      ///< FL
};

/// Estimated fetal weight in grams, 1.07·BPD³ + 0.30·AC²·FL (modified Shinozuka formula, 日本超音波医学会 2003).
/// ValueNotPositive; ValueImplausible for a BPD above 13, an AC above 50 or an FL above 10 cm: millimetres.
[[nodiscard]] Answer<double> estimatedFetalWeight(const FetalBiometry &fetus);

/// One row of a fetal weight curve: weeks of gestation, weights in grams.
struct FetalWeightRow {
    double weeks = 0;
    double minus2Sd = 0;
    double minus1_5Sd = 0;
    double mean = 0;
    double plus1_5Sd = 0;
    double plus2Sd = 0;
};

/// Reads an institution's curve: columns ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g. None
/// comes with the program. BadData (field: the place) for a missing column or number, weeks that do not ascend, or
/// weights that do not ascend within a row or fall from week to week.
[[nodiscard]] Result<std::vector<FetalWeightRow>> readFetalWeightCurve(const QString &name, QByteArrayView content);

/// Guidance on weight gain to term by body mass index before pregnancy (日本産科婦人科学会 2021).
struct WeightGainBand {
    QString className;                ///< 「普通体重」
    std::optional<double> bmiFrom;    ///< inclusive
    std::optional<double> bmiTo;      ///< exclusive
    std::optional<double> gainFromKg; ///< nothing: individual advice
    std::optional<double> gainToKg;
    QString note; ///< as the guidance words the exception
};

/// The bands in ascending order of BMI; together they cover every BMI. BadData names the place.
[[nodiscard]] Result<std::vector<WeightGainBand>> weightGainBands();

/// The band of a BMI before pregnancy. `bands` as weightGainBands() gives them.
[[nodiscard]] const WeightGainBand &weightGainBand(const std::vector<WeightGainBand> &bands, double bmi);

} // namespace oyako::growth
