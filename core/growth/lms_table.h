// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/lms_curve.h"
#include "core/growth/types.h"

#include <QByteArray>

#include <vector>

namespace oyako::growth {

/// What the rows of a table are looked up by.
enum class LmsKey {
    AgeDays,
    AgeMonths,
    CompletedMonths,
    AgeYears,
    BandMiddleMonths,
    LengthCm,
    HeightCm,
    GestationDays
};

/// One L, M, S table: curves by measure, sex and (birth size) parity.
struct LmsTable {
    struct Group {
        QByteArray measure;     ///< "" in a file of one measure
        std::optional<Sex> sex; ///< nothing: for both
        std::optional<Parity> parity;
        QByteArray unit; ///< of M: "kg", "g", "cm", "mm", "kg_m2"
        LmsCurve curve;
    };

    LmsKey key = LmsKey::AgeMonths;
    std::vector<Group> groups;

    /// The curve for this measure, or null. A curve for both sexes or any parity fits every one.
    [[nodiscard]] const LmsCurve *find(QByteArrayView measure, Sex sex, std::optional<Parity> parity = {}) const;
};

/// Reads a table in any of the layouts of resources/growth. Columns: `sex`; the key (age_days, age_months,
/// age_completed_months, age_years, age_mid_months, length_cm, height_cm, or ga_weeks with ga_days); `l`, a column
/// beginning with `m_` or named `m`, `s`; or mean_UNIT and sd_UNIT in their place. Optional: `measure`, `unit_of_m`,
/// `parity`. Further columns are ignored. `name` is what errors call the file.
/// BadData (field: the place) for a missing column, a cell that is not a number, M or S not above 0, keys that do not
/// ascend within a group, a group with fewer than two rows, or a row without a third standard deviation (|3·L·S| ≥ 1).
[[nodiscard]] Result<LmsTable> readLmsTable(const QString &name, QByteArrayView content);

} // namespace oyako::growth
