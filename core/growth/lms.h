// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace oyako::growth {

/// The three parameters of a Box-Cox normal distribution: power L, median M, coefficient of variation S
/// (Cole and Green 1992). M > 0, S > 0; L may be 0 or change sign.
struct Lms {
    double l = 1;
    double m = 1;
    double s = 1;

    friend bool operator==(const Lms &, const Lms &) = default;
};

/// z = ((y/M)^L − 1)/(L·S), and ln(y/M)/S where L is 0. `value` must be above 0.
[[nodiscard]] double zScore(double value, const Lms &lms);

/// The value that lies `z` standard deviations from the median; nothing where the distribution ends before.
[[nodiscard]] std::optional<double> valueAt(double z, const Lms &lms);

/// As zScore(), but beyond ±3 in steps of the distance between the second and third standard deviation on that side
/// (WHO Child Growth Standards 2006, chapter 7: restricted LMS). SD2 and SD3 must exist: |3·L·S| < 1.
[[nodiscard]] double restrictedZScore(double value, const Lms &lms);

/// The inverse of restrictedZScore().
[[nodiscard]] double restrictedValueAt(double z, const Lms &lms);

/// The share of the reference at or below z, in percent: 0 … 100.
[[nodiscard]] double percentile(double z);

/// L, M and S on the straight line from `a` (share 0) to `b` (share 1).
[[nodiscard]] Lms between(const Lms &a, const Lms &b, double share);

} // namespace oyako::growth
