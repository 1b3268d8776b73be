// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/plot_part.h"
#include "core/pages/point_reading.h"
#include "core/pages/pregnancy_charts.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// 乳児の体重と身長, カウプ指数(BMI) …: for a chooser.
[[nodiscard]] QString chartName(pages::ChildChart chart);
[[nodiscard]] QString chartName(pages::PregnancyChart chart);
/// 令和5年調査, WHO …: for a chooser. `own`: what its file is called.
[[nodiscard]] QString referenceName(pages::ChartReference reference, pages::ChildChart chart, const QString &own = {});

/// Writes the words of a chart beside its codes, as the handbook has them; a code without words stays. The data set and
/// its edition are named as 「基準: …」.
void nameChart(pages::Plot &plot);
/// The same for every chart on these pages.
void nameCharts(QList<pages::Page> &pages);

/// 首がすわった, ひとり歩きをした …, by care::milestoneNames().
[[nodiscard]] QString milestoneName(const QString &name);

/// One point in words: 「1歳6か月 体重 10.4 kg(2026年11月21日・家) …」, one fact a line. `birth`: of the child.
[[nodiscard]] QString reading(const pages::PointReading &point, const QDate &birth, const Speech &speech);
/// The same of a visit in pregnancy: 「24週3日 体重 56.2 kg(2026年11月20日)」.
[[nodiscard]] QString reading(const records::Measurement &measured, const calendar::GestationalAge &age,
                              const Speech &speech);

/// What a named chart shows, for somebody who cannot see it: of each series how many values there are, the first and
/// the last, whether they rise, and where the last one lies beside the outermost band. Facts, no verdict.
[[nodiscard]] QString trend(const pages::Plot &plot);

} // namespace oyako::text
