// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms_curve.h"

#include <algorithm>
#include <cmath>

namespace oyako::growth {

namespace {

constexpr double sameKey = 1e-9;

} // namespace

LmsCurve::LmsCurve(std::vector<double> keys, std::vector<Lms> rows)
    : m_keys(std::move(keys))
    , m_rows(std::move(rows))
{
    if (m_keys.size() < 2) {
        return;
    }
    const double perKey = static_cast<double>(m_keys.size() - 1) / (last() - first());
    const auto isEven = [&, i = 0](double key) mutable { return std::fabs(first() + i++ / perKey - key) < sameKey; };
    m_perKey = std::all_of(m_keys.begin(), m_keys.end(), isEven) ? perKey : 0;
}

size_t LmsCurve::rowBefore(double key) const
{
    if (m_perKey > 0) {
        return static_cast<size_t>((key - first()) * m_perKey + sameKey);
    }
    const auto after = std::upper_bound(m_keys.begin(), m_keys.end(), key + sameKey);
    return static_cast<size_t>(after - m_keys.begin()) - 1;
}

const Lms *LmsCurve::at(double key) const
{
    if (!covers(key)) {
        return nullptr;
    }
    const size_t row = rowBefore(key);
    return std::fabs(m_keys[row] - key) < sameKey ? &m_rows[row] : nullptr;
}

std::optional<Lms> LmsCurve::interpolated(double key) const
{
    if (!covers(key)) {
        return std::nullopt;
    }
    const size_t row = rowBefore(key);
    const double beyond = key - m_keys[row];
    if (beyond <= 0 || row + 1 == m_rows.size()) {
        return m_rows[row];
    }
    return between(m_rows[row], m_rows[row + 1], beyond / (m_keys[row + 1] - m_keys[row]));
}

} // namespace oyako::growth
