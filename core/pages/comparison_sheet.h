// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/flow.h"

#include <QStringList>

namespace oyako::pages {

/// One column of a comparison.
struct ComparedPlace {
    QString name;
    QStringList values; ///< One for each row; blank ones stay empty for writing by hand.
};

/// Places side by side, with what one asks of each down the left edge.
struct ComparisonSheet {
    QString title = {};
    QStringList rows = {};
    QList<ComparedPlace> places = {};
    QString note = {}; ///< At the foot.
};

inline constexpr qsizetype comparedOnOneSheet = 6;

/// A4 landscape, six places on a sheet; a further six begin a new one. With fewer, the other columns are left for
/// writing by hand. Nothing is cut: what is long makes its row taller and goes on on the next page.
[[nodiscard]] Document layOut(const ComparisonSheet &sheet, const TextMeasure &measure);

} // namespace oyako::pages
