// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/lms.h"
#include "core/growth/types.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace oyako::growth {

/// c3·x³ + c2·x² + c1·x + c0 from `from` up to, not including, the next piece.
struct CubicPiece {
    double from = 0;
    std::array<double, 4> coefficients{}; ///< c3, c2, c1, c0
};

/// L, M and S as pieces of cubics in decimal months (Kato et al. 2011, BMI of the 2000 survey).
class CubicLms final {
public:
    /// `months` from 0; the last piece has no end, the caller knows how far the reference goes.
    [[nodiscard]] Lms at(Sex sex, double months) const;

private:
    friend Result<CubicLms> readCubicLms(const QString &name, QByteArrayView content);

    std::array<std::array<std::vector<CubicPiece>, 2>, 3> m_pieces; ///< [l, m, s][sex]
};

/// Reads columns parameter (l, m, s), sex, age_from_months_inclusive, age_to_months_exclusive (empty: no end), c3, c2,
/// c1, c0. BadData (field: the place) for a missing column or number, an unknown parameter, pieces that do not begin at
/// 0 or do not join, or a parameter that lacks its pieces.
[[nodiscard]] Result<CubicLms> readCubicLms(const QString &name, QByteArrayView content);

} // namespace oyako::growth
