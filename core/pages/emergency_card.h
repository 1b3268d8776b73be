// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

namespace oyako::pages {

/// A heading with what stands under it.
struct CardPart {
    QString heading;
    QString words; ///< May have several lines; empty leaves room to write by hand.
};

/// One panel of the folded card.
struct CardPanel {
    QString title;
    QList<CardPart> parts;
};

/// A card on one side of A4, folded twice to A6: four panels, read left to right, top to bottom. Long words are set
/// smaller, so that the card never grows beyond its sheet.
struct EmergencyCard {
    QString title;
    QString note; ///< At the foot of each panel: day of printing.
    CardPanel family;
    CardPanel first;
    CardPanel second;
    CardPanel help;
};

/// One A4 page. Dotted lines show where to fold.
[[nodiscard]] Result<Document> layOut(const EmergencyCard &card);

} // namespace oyako::pages
