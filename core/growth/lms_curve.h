// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/lms.h"

#include <optional>
#include <vector>

namespace oyako::growth {

/// L, M and S along age, length or gestation, in the unit of the table they come from.
class LmsCurve final {
public:
    LmsCurve() = default;
    /// `keys` ascend strictly, one for each of `rows`; there is at least one.
    LmsCurve(std::vector<double> keys, std::vector<Lms> rows);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] double first() const { return m_keys.front(); }
    [[nodiscard]] double last() const { return m_keys.back(); }
    [[nodiscard]] bool covers(double key) const { return !isEmpty() && key >= first() && key <= last(); }
    /// The row whose key this is (to 1e-9), or null. Nothing is interpolated.
    [[nodiscard]] const Lms *at(double key) const;
    /// The row there, or the straight line between its neighbours; nothing outside the table.
    [[nodiscard]] std::optional<Lms> interpolated(double key) const;

    [[nodiscard]] const std::vector<double> &keys() const { return m_keys; }
    [[nodiscard]] const std::vector<Lms> &rows() const { return m_rows; }

private:
    [[nodiscard]] size_t rowBefore(double key) const;

    std::vector<double> m_keys;
    std::vector<Lms> m_rows;
    double m_perKey = 0; ///< rows per unit where keys stand at equal distances, else 0
};

} // namespace oyako::growth
