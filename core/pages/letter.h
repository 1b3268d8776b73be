// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QPair>

namespace oyako::pages {

/// A letter of an office to one family, as printed.
struct Letter {
    QString postalCode; ///< Digits or "154-0001"; empty where unknown.
    QString address;
    QString addressee; ///< "山田 陽翔 様の保護者様"
    QString sender;    ///< Name, address and telephone of the office, in lines.
    QString date;
    QString title;
    QString body;                         ///< In paragraphs.
    QList<QPair<QString, QString>> facts; ///< What it is about, as a small table: label and words.
};

/// One sheet of A4 a letter. Folded in three at the marks, the address stands in the window of a long No. 3 envelope
/// (長形3号, window 90 × 45 mm, 20 mm from the left and 12 mm from the top). A long body is set smaller until it fits.
[[nodiscard]] Document layOutLetters(const QList<Letter> &letters, const QString &title);

/// Where the address stands: inside that window, with 3 mm to spare for paper that slips.
inline constexpr Rect addressWindow{23, 15, 84, 39};

/// "〒154-0001" from seven digits however they are written; as it is where they are not seven.
[[nodiscard]] QString printedPostalCode(const QString &postalCode);

} // namespace oyako::pages
