// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms.h"

#include <cmath>

namespace oyako::growth {

namespace {

/// Below this power the formula loses more digits than its logarithmic limit is wrong by.
constexpr double zeroPower = 1e-9;

/// valueAt() where it is known to exist.
double existingValueAt(double z, const Lms &lms)
{
    return lms.m *
           (std::fabs(lms.l) < zeroPower ? std::exp(lms.s * z) : std::exp(std::log1p(lms.l * lms.s * z) / lms.l));
}

} // namespace

double zScore(double value, const Lms &lms)
{
    const double logarithm = std::log(value / lms.m);
    return std::fabs(lms.l) < zeroPower ? logarithm / lms.s : std::expm1(lms.l * logarithm) / (lms.l * lms.s);
}

std::optional<double> valueAt(double z, const Lms &lms)
{
    return lms.l * lms.s * z > -1 ? std::optional(existingValueAt(z, lms)) : std::nullopt;
}

double restrictedZScore(double value, const Lms &lms)
{
    const double z = zScore(value, lms);
    if (z > 3) {
        const double third = existingValueAt(3, lms);
        return 3 + (value - third) / (third - existingValueAt(2, lms));
    }
    if (z < -3) {
        const double third = existingValueAt(-3, lms);
        return -3 + (value - third) / (existingValueAt(-2, lms) - third);
    }
    return z;
}

double restrictedValueAt(double z, const Lms &lms)
{
    if (z > 3) {
        const double third = existingValueAt(3, lms);
        return third + (z - 3) * (third - existingValueAt(2, lms));
    }
    if (z < -3) {
        const double third = existingValueAt(-3, lms);
        return third + (z + 3) * (existingValueAt(-2, lms) - third);
    }
    return existingValueAt(z, lms);
}

double percentile(double z)
{
    return 50 * std::erfc(-z / std::sqrt(2.0));
}

Lms between(const Lms &a, const Lms &b, double share)
{
    return {a.l + share * (b.l - a.l), a.m + share * (b.m - a.m), a.s + share * (b.s - a.s)};
}

} // namespace oyako::growth
