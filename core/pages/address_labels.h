// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

namespace oyako::pages {

/// A sticker for an envelope.
struct AddressLabel {
    QString postalCode;
    QString address;
    QString addressee; ///< With 様 or 御中.
};

/// Sheets of stickers as stationers sell them, on A4 with equal margins.
enum class LabelSheet {
    Twelve,     ///< 2 × 6 of 86.4 × 42.3 mm
    TwentyFour, ///< 3 × 8 of 66.0 × 33.9 mm
};

/// How many stickers a sheet has.
[[nodiscard]] int labelsOn(LabelSheet sheet);
/// The place of a sticker, row by row from the top left; 0 <= index < labelsOn(sheet).
[[nodiscard]] Rect labelAt(LabelSheet sheet, int index);

/// The labels in rows; on the first sheet `firstFree` stickers (0 … labelsOn - 1) are used up already. No frames are
/// printed. Every text stays inside its sticker, 3 mm from its edges.
[[nodiscard]] Document layOutLabels(const QList<AddressLabel> &labels, LabelSheet sheet, int firstFree,
                                    const QString &title);

} // namespace oyako::pages
