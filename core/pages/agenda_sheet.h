// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/flow.h"

namespace oyako::pages {

/// One thing to do, in the words the screen shows.
struct AgendaLine {
    QString who = {};
    QString title = {};
    QString when = {}; ///< "11月25日(水) 10:30", "2027年5月9日まで"
    QString where = {};
    QString bring = {};
    QString note = {};
};

struct AgendaGroup {
    QString title = {}; ///< "今週"
    QList<AgendaLine> lines = {};
};

/// The list of what to do now, for the door of the refrigerator. Words come from the caller.
struct AgendaSheet {
    QString title = {};
    QString day = {};          ///< Of printing.
    QString bringCaption = {}; ///< "もちもの"
    QString empty = {};        ///< What to say when there is nothing.
    QList<AgendaGroup> groups = {};
};

/// A4, a box to tick before every line. A line is never split over two pages.
[[nodiscard]] Document layOut(const AgendaSheet &sheet, const TextMeasure &measure);

} // namespace oyako::pages
