// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/growth_history.h"
#include "core/growth/score_table.h"
#include "core/pages/growth_chart.h"
#include "core/pages/page.h"

namespace oyako::pages {

/// The growth charts of a child, in the order of the handbook (rules 1.18).
enum class ChildChart { Infant, Toddler, Head, WeightForHeight, Height, Bmi, BirthWeight, BirthLength, BirthHead };

[[nodiscard]] const QList<ChildChart> &childCharts();
/// The stable word for scripts and settings: "infant", "weight-for-height"; and back.
[[nodiscard]] QLatin1String chartWord(ChildChart chart);
[[nodiscard]] std::optional<ChildChart> childChartFromWord(const QString &word);

/// What the curves come from. Japan: the 2023 survey to six years, the 2000 survey for weight for height, and to 17.5
/// years; WHO: the standards of 2006 and the reference of 2007, to 19 years; Own: a survey that somebody has loaded.
enum class ChartReference { Japan, Who, Own };

/// The references a chart can be drawn with, the usual one first. Own is named for the charts that take it.
[[nodiscard]] QList<ChartReference> referencesOf(ChildChart chart);

/// An institution's percentiles by age (growth::readPercentileTable()), as its file calls them.
struct OwnReference {
    growth::PercentileTable table;
    growth::ReferenceInfo info;
};

/// What charts are drawn with.
struct ReferenceSet {
    const growth::Library &library;
    std::optional<OwnReference> own = {};
};

struct ChartChoice {
    ChildChart chart = ChildChart::Infant;
    ChartReference reference = ChartReference::Japan;
    growth::AgeBasis basis = growth::AgeBasis::Birth;
    ChartDetail detail = ChartDetail::AsTheHandbook;
};

/// The chart that shows the most of a child of this age: to one year, to six, then height.
[[nodiscard]] ChildChart usualChart(const care::GrowthHistory &history, const QDate &today);

/// By which age a chart of this child begins, whatever day it is: the corrected age for a child born before 37w0d on
/// the charts of the handbook (rules 1.18, "preterm: plot by corrected age"). On those that run on to grown-up years
/// while the latest measurement is one of the first three years (rules 4.3). Charts by gestation count no age.
[[nodiscard]] growth::AgeBasis advisedBasis(const care::GrowthHistory &history, ChildChart chart);

/// Whether the chart compares by age, so that the two ages of a preterm child make a difference to it.
[[nodiscard]] bool countsAge(ChildChart chart);

/// The code of the point for the birth weight written with the child, when nothing was measured that day.
inline constexpr QLatin1String birthPointCode{"birth"};

/// A chart with what the book knows of the child; a mark's code is the id of its record. MissingValue (field: "sex",
/// "birthDate", "gestationalDaysAtBirth" or "birthOrder") names what has to be written with the child first;
/// NotAllowed (field: "reference") for a reference the chart cannot be drawn with. The note of a preterm child's chart
/// by age names the age it is drawn by: "corrected-age" or "lived-age".
[[nodiscard]] Result<Plot> childChart(const care::GrowthHistory &history, const ChartChoice &choice,
                                      const ReferenceSet &references);

/// A chart on a page of its own, `heading` (name and birthday) above it. On A6 it is a page of the paper book.
[[nodiscard]] Page chartPage(const Plot &plot, const QString &heading, const Size &size = a6);

/// The chart pages of the handbook in its order – infant, toddler, head, weight for height – with the 2023 survey, by
/// the advised age. Labels are codes: text::nameCharts() writes the words. Empty for a child whose sex or birthday is
/// not known.
[[nodiscard]] Result<QList<Page>> growthPages(const care::GrowthHistory &history, const QString &heading,
                                              const ReferenceSet &references, const Size &size = a6);

} // namespace oyako::pages
