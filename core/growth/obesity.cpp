// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/obesity.h"

#include "core/growth/reference_files.h"
#include "core/growth/table_file.h"

#include <algorithm>

namespace oyako::growth {

Result<StandardWeights> StandardWeights::load()
{
    StandardWeights weights;
    OYAKO_TRY(weights.readFormulas(QStringLiteral("japan-standard-weight-formulas.csv")));
    OYAKO_TRY(weights.readLines(QStringLiteral("japan-standard-weight-by-age-height.csv")));
    return weights;
}

Result<void> StandardWeights::readFormulas(const QString &name)
{
    const auto content = referenceFile(name);
    if (!content) {
        return fail(content.error());
    }
    TableFile file(name, *content);
    while (file.next()) {
        const QByteArrayView formula = file.text("name");
        const QByteArrayView unit = file.text("height_unit_in_formula");
        if (unit != "cm" && unit != "m") {
            file.refuse("height_unit_in_formula");
        }
        auto &pieces = formula == "toddler_quadratic_2000" ? m_toddler : m_school;
        if (formula != "toddler_quadratic_2000" && formula != "school_cubic_2000") {
            file.refuse("name");
        }
        pieces.push_back({file.sex("sex"),
                          file.positive("height_from_cm_inclusive"),
                          file.positive("height_to_cm_exclusive"),
                          unit == "m",
                          {file.number("c3"), file.number("c2"), file.number("c1"), file.number("c0")}});
    }
    return file.finish();
}

Result<void> StandardWeights::readLines(const QString &name)
{
    const auto content = referenceFile(name);
    if (!content) {
        return fail(content.error());
    }
    TableFile file(name, *content);
    while (file.next()) {
        m_lines.push_back({file.sex("sex"), static_cast<int>(file.positive("age_years_completed")),
                           file.positive("a_kg_per_cm"), file.number("b_kg")});
    }
    return file.finish();
}

Answer<double> StandardWeights::standardWeight(const std::vector<Piece> &pieces, Sex sex, double heightCm)
{
    const auto fits = [&](const Piece &piece) {
        return piece.sex == sex && heightCm >= piece.fromCm && heightCm < piece.toCm;
    };
    const auto piece = std::find_if(pieces.begin(), pieces.end(), fits);
    if (piece == pieces.end()) {
        return refuse(Reason::HeightOutOfRange);
    }
    const double x = piece->inMetres ? heightCm / 100 : heightCm;
    const auto &c = piece->coefficients;
    return ((c[0] * x + c[1]) * x + c[2]) * x + c[3];
}

Answer<double> StandardWeights::toddler(Sex sex, double heightCm) const
{
    return standardWeight(m_toddler, sex, heightCm);
}

Answer<double> StandardWeights::school(Sex sex, double heightCm) const
{
    return standardWeight(m_school, sex, heightCm);
}

Answer<double> StandardWeights::schoolByAge(Sex sex, int completedYears, double heightCm) const
{
    const auto fits = [&](const Line &line) { return line.sex == sex && line.years == completedYears; };
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), fits);
    if (line == m_lines.end()) {
        return refuse(Reason::AgeOutOfRange);
    }
    const double weight = line->perCm * heightCm + line->constant;
    return weight > 0 ? Answer<double>(weight) : refuse(Reason::HeightOutOfRange);
}

double obesityDegree(double weightKg, double standardKg)
{
    return (weightKg - standardKg) / standardKg * 100;
}

} // namespace oyako::growth
