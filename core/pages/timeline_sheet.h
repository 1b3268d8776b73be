// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_timeline.h"
#include "core/pages/age_axis.h"
#include "core/pages/flow.h"

namespace oyako::pages {

/// What a row of the picture is called, and what is written out under it.
struct TimelineSheetRow {
    QString name;
    QString next; ///< 「2回目 2026年12月1日から」; empty where nothing follows.
};

struct TimelineSheet {
    QString title = {};
    QString person = {}; ///< Name and birthday, on the sheet's head.
    QString legend = {};
    QString source = {}; ///< Schedule and version.
    QString advice = {};
    QString today = {};                ///< Word beside today's line.
    QList<TimelineSheetRow> rows = {}; ///< One for each row of the timeline.
    QStringList tickLabels = {};       ///< One for each of `ticks`.
    QList<AgeTick> ticks = {};         ///< axis.ticks()
    care::VaccinationTimeline timeline = {};
};

/// A lying A4 sheet: age to the right, a row a vaccine, windows pale and standard periods dark, doses with their
/// numbers, the next one hollow. Windows and periods differ in height as well as in tone, for grey printers.
[[nodiscard]] Document layOut(const TimelineSheet &sheet, const AgeAxis &axis, const TextMeasure &measure);

} // namespace oyako::pages
