// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace oyako::growth {

/// A z-score (standard deviation score) as a reference gives it.
struct ZScore {
    double unrounded = 0;
    bool implausible = false; ///< outside the range in which WHO takes a measurement for real; never set elsewhere

    /// To two decimals, as it is shown.
    [[nodiscard]] double rounded() const { return std::round(unrounded * 100) / 100; }
};

} // namespace oyako::growth
