// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/flow.h"

namespace oyako::pages {

/// The sheet with the recovery code of a book, for the drawer where papers are kept. Words come from the caller, who
/// knows the reader's language; the code is printed large in groups that can be read out and typed. The sheet names no
/// person. The document must never be written to a file that stays: print it, or let the family choose where it goes.
struct RecoverySheet {
    QString title = {};
    QString explanation = {};
    QString codeCaption = {};
    QStringList code = {};  ///< Groups, in order.
    QStringList steps = {}; ///< What to do when the passphrase is lost.
    QString warning = {};
    QStringList blanks = {}; ///< Captions of boxes to fill in by hand: where the book lies, the date.
};

[[nodiscard]] Document layOut(const RecoverySheet &sheet, const TextMeasure &measure);

} // namespace oyako::pages
