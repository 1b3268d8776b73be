// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/age.h"
#include "core/growth/types.h"

#include <QString>

#include <array>
#include <vector>

namespace oyako::growth {

/// The percentiles that the Japanese surveys publish and the handbook's curves are drawn from.
inline constexpr std::array surveyPercentiles{3, 10, 25, 50, 75, 90, 97};

/// One row of a survey: all children of an age class, or of one day (birth, 30 days).
struct PercentileBand {
    QString label;           ///< as the survey words it: 「1〜2か月未満」
    double fromMonths = 0;   ///< inclusive; equal to toMonths for a single day
    double toMonths = 0;     ///< exclusive
    double middleMonths = 0; ///< where the values are plotted
    std::array<double, surveyPercentiles.size()> values{};

    [[nodiscard]] bool isSingleDay() const { return fromMonths == toMonths; }
};

/// Between which two of the published percentiles a value lies: from ≤ value < to; 0 and 100 are the open ends.
struct PercentileInterval {
    int from = 0;
    int to = 100;

    friend bool operator==(const PercentileInterval &, const PercentileInterval &) = default;
};

/// Percentiles by age class, as published: nothing is fitted or interpolated.
struct PercentileTable {
    struct Group {
        Measure measure = Measure::Weight;
        Sex sex = Sex::Male;
        QByteArray unit;                   ///< "kg" or "cm"
        std::vector<PercentileBand> bands; ///< by age
    };

    std::vector<Group> groups;

    [[nodiscard]] const Group *find(Measure measure, Sex sex) const;
    /// The age class of a child. AgeOutOfRange, AgeBetweenBands (the survey leaves the age out: days 1–29),
    /// NotInReference (no such measure).
    [[nodiscard]] Answer<const PercentileBand *> bandAt(Measure measure, Sex sex, const Age &age) const;
    /// `value` in the group's unit. As bandAt(), and ValueNotPositive.
    [[nodiscard]] Answer<PercentileInterval> interval(Measure measure, Sex sex, const Age &age, double value) const;
};

/// Reads a survey: columns measure (weight, length_height, head_circumference, chest_circumference), unit, sex,
/// band_label_ja, age_from_months, age_to_months, age_mid_months, p3, p10, p25, p50, p75, p90, p97. Further columns are
/// ignored; age classes may be missing. BadData (field: the place) for a missing column or number, percentiles that do
/// not ascend, a middle outside its class, or classes that overlap or stand out of order.
[[nodiscard]] Result<PercentileTable> readPercentileTable(const QString &name, QByteArrayView content);

} // namespace oyako::growth
