// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/types.h"

#include <QString>

#include <array>
#include <vector>

namespace oyako::growth {

/// Standard weights for height by the 2000 survey, and the degree of obesity (肥満度) they give. The names the booklets
/// have for degrees (ふとりぎみ …) are not shipped: their bounds could not be checked against a second source.
class StandardWeights final {
public:
    /// BadData names the place when a table breaks its format.
    [[nodiscard]] static Result<StandardWeights> load();

    /// Standard weight (kg), 1 to under 6 years, 70 ≤ height < 120 cm. HeightOutOfRange.
    [[nodiscard]] Answer<double> toddler(Sex sex, double heightCm) const;
    /// Standard weight (kg) by height alone, 6 to under 18 years, 101 ≤ height < 184 (boys) or 171 cm (girls).
    /// HeightOutOfRange. The pieces step by up to 0.13 kg at 140 and 149 cm, as published.
    [[nodiscard]] Answer<double> school(Sex sex, double heightCm) const;
    /// Standard weight (kg) by completed years of age (5–17) and height, as schools use it. AgeOutOfRange;
    /// HeightOutOfRange where the line gives no weight.
    [[nodiscard]] Answer<double> schoolByAge(Sex sex, int completedYears, double heightCm) const;

private:
    struct Piece {
        Sex sex = Sex::Male;
        double fromCm = 0;
        double toCm = 0;
        bool inMetres = false;
        std::array<double, 4> coefficients{};
    };
    struct Line {
        Sex sex = Sex::Male;
        int years = 0;
        double perCm = 0;
        double constant = 0;
    };

    [[nodiscard]] Result<void> readFormulas(const QString &name);
    [[nodiscard]] Result<void> readLines(const QString &name);
    [[nodiscard]] static Answer<double> standardWeight(const std::vector<Piece> &pieces, Sex sex, double heightCm);

    std::vector<Piece> m_toddler;
    std::vector<Piece> m_school;
    std::vector<Line> m_lines;
};

/// Percent above (or, negative, below) the standard weight. The standard weight is not rounded before.
[[nodiscard]] double obesityDegree(double weightKg, double standardKg);

} // namespace oyako::growth
