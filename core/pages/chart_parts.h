// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/growth/reference_files.h"
#include "core/pages/plot.h"

namespace oyako::pages {

/// The code alone; whoever knows the reader's language adds the text.
[[nodiscard]] Label coded(const QString &code);

/// Name and edition of a data set, as every chart has to say.
[[nodiscard]] Label named(const growth::ReferenceInfo &reference);

/// The part of a line between two places of the horizontal axis; its ends are interpolated. x must rise.
[[nodiscard]] QList<PlotPoint> clipped(const QList<PlotPoint> &line, double from, double to);

/// Months, with a tick at every full year and a fine one every `step` months; every `labelYears` the year is labelled.
[[nodiscard]] QList<Tick> yearTicks(double fromMonths, double toMonths, double step, int labelYears);

/// evenTicks(), labelled only within [labelFrom, labelTo]: for two scales that share the height of a chart.
[[nodiscard]] QList<Tick> partlyLabelled(QList<Tick> ticks, double labelFrom, double labelTo);

} // namespace oyako::pages
