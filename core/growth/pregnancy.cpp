// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/pregnancy.h"

#include "core/growth/reference_files.h"
#include "core/growth/table_file.h"

#include <algorithm>

namespace oyako::growth {

namespace {

FetalWeightRow rowOf(TableFile &file)
{
    return {file.positive("ga_weeks"), file.positive("minus_2sd_g"),  file.positive("minus_1_5sd_g"),
            file.positive("mean_g"),   file.positive("plus_1_5sd_g"), file.positive("plus_2sd_g")};
}

bool ascends(const FetalWeightRow &row)
{
    return row.minus2Sd < row.minus1_5Sd && row.minus1_5Sd < row.mean && row.mean < row.plus1_5Sd &&
           row.plus1_5Sd < row.plus2Sd;
}

} // namespace

Answer<double> estimatedFetalWeight(const FetalBiometry &fetus)
{
    if (fetus.biparietalCm <= 0 || fetus.abdominalCm <= 0 || fetus.femurCm <= 0) {
        return refuse(Reason::ValueNotPositive);
    }
    if (fetus.biparietalCm > 13 || fetus.abdominalCm > 50 || fetus.femurCm > 10) {
        return refuse(Reason::ValueImplausible);
    }
    const double bpd = fetus.biparietalCm;
    return 1.07 * bpd * bpd * bpd + 0.30 * fetus.abdominalCm * fetus.abdominalCm * fetus.femurCm;
}

Result<std::vector<FetalWeightRow>> readFetalWeightCurve(const QString &name, QByteArrayView content)
{
    TableFile file(name, content);
    std::vector<FetalWeightRow> rows;
    while (file.next()) {
        const FetalWeightRow row = rowOf(file);
        if (!rows.empty() && row.weeks <= rows.back().weeks) {
            file.refuse("ga_weeks");
        }
        if (!ascends(row) || (!rows.empty() && row.mean <= rows.back().mean)) {
            file.refuse("mean_g");
        }
        rows.push_back(row);
    }
    OYAKO_TRY(file.finish());
    return rows;
}

Result<std::vector<WeightGainBand>> weightGainBands()
{
    const QString name = QStringLiteral("japan-gestational-weight-gain-2021.csv");
    const auto content = referenceFile(name);
    if (!content) {
        return fail(content.error());
    }
    TableFile file(name, *content);
    std::vector<WeightGainBand> bands;
    while (file.next()) {
        WeightGainBand band{file.string("class_ja"),
                            file.optionalNumber("prepregnancy_bmi_from_inclusive"),
                            file.optionalNumber("prepregnancy_bmi_to_exclusive"),
                            file.optionalNumber("gain_from_kg"),
                            file.optionalNumber("gain_to_kg"),
                            file.string("rule_ja")};
        if (band.bmiFrom != (bands.empty() ? std::nullopt : bands.back().bmiTo)) {
            file.refuse("prepregnancy_bmi_from_inclusive");
        }
        bands.push_back(std::move(band));
    }
    OYAKO_TRY(file.finish());
    return bands.back().bmiTo ? Result<std::vector<WeightGainBand>>(
                                    fail(ErrorCode::BadData, name + QLatin1String(": prepregnancy_bmi_to_exclusive")))
                              : bands;
}

const WeightGainBand &weightGainBand(const std::vector<WeightGainBand> &bands, double bmi)
{
    return *std::find_if(bands.begin(), bands.end(),
                         [&](const WeightGainBand &band) { return !band.bmiTo || bmi < *band.bmiTo; });
}

} // namespace oyako::growth
