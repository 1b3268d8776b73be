// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/age.h"
#include "core/growth/cubic_lms.h"
#include "core/growth/lms_table.h"
#include "core/growth/percentile_table.h"
#include "core/growth/score.h"
#include "core/growth/types.h"

#include <optional>

namespace oyako::growth {

/// The Japanese references by age and by gestation, loaded and checked. Scores by the 2000 survey serve medical
/// assessment; the percentiles of the 2023 survey are what the handbook draws. Their numbers differ: the reference is
/// named wherever one is shown.
class JapanReferences final {
public:
    /// BadData names the place when a table breaks its format.
    [[nodiscard]] static Result<JapanReferences> load();

    /// Standard deviation score of height by the 2000 survey's mean and SD of the completed month, 0–215 months.
    /// ValueNotPositive, AgeOutOfRange; so for the others by age.
    [[nodiscard]] Answer<ZScore> heightScore(Sex sex, const Age &age, double heightCm) const;
    /// Another height score from the same survey: L, M and S of 2016, 0–17.5 years, on straight lines between the ages
    /// printed. Other values than heightScore().
    [[nodiscard]] Answer<ZScore> heightScore2016(Sex sex, const Age &age, double heightCm) const;
    /// By the 2000 survey's L, M and S of the completed month, 0–210 months.
    [[nodiscard]] Answer<ZScore> weightScore(Sex sex, const Age &age, double weightKg) const;
    /// By the 2000 survey's cubic curves of L, M and S at the decimal month, 0–210 months.
    [[nodiscard]] Answer<ZScore> bmiScore(Sex sex, const Age &age, double weightKg, double heightCm) const;

    /// Size at birth by gestational age (板橋ら 2010), 22w0d–41w6d: weight in grams by sex and parity, length and head
    /// in centimetres for all. GestationOutOfRange, ValueNotPositive, MissingSex, MissingParity, NotInReference
    /// (chest).
    [[nodiscard]] Answer<ZScore> birthSizeScore(Measure measure, std::optional<Sex> sex, std::optional<Parity> parity,
                                                const Gestation &gestation, double value) const;

    /// The 2023 survey as published.
    [[nodiscard]] const PercentileTable &survey2023() const { return m_survey; }
    /// L, M and S fitted to it, at the middle of each age class: for soft ranges beyond the published percentiles only.
    [[nodiscard]] const LmsTable &survey2023Fitted() const { return m_surveyFitted; }
    [[nodiscard]] const LmsTable &height2000() const { return m_height; }
    [[nodiscard]] const LmsTable &weight2000() const { return m_weight; }
    [[nodiscard]] const LmsTable &lms2016() const { return m_lms2016; }
    [[nodiscard]] const LmsTable &birthSize() const { return m_birthSize; }
    [[nodiscard]] const CubicLms &bmi2000() const { return m_bmi; }

private:
    LmsTable m_height;
    LmsTable m_weight;
    LmsTable m_lms2016;
    LmsTable m_birthSize;
    LmsTable m_surveyFitted;
    CubicLms m_bmi;
    PercentileTable m_survey;
};

} // namespace oyako::growth
