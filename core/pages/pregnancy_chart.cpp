// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/pregnancy_chart.h"

#include "core/growth/rates.h"
#include "core/pages/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace oyako::pages {

namespace {

constexpr double termFromWeeks = 37;
constexpr double lastWeek = 42;

double weeksOf(const growth::Gestation &gestation)
{
    return gestation.inDays() / 7.0;
}

Axis weeksAxis(double from)
{
    return {.title = coded(QStringLiteral("gestation-weeks")),
            .from = from,
            .to = lastWeek,
            .ticks = evenTicks(from, lastWeek, 1, 4)};
}

Axis valueAxis(const QString &code, const QString &unit, double from, double to, double step, double labelStep)
{
    return {.title = coded(code), .unit = unit, .from = from, .to = to, .ticks = evenTicks(from, to, step, labelStep)};
}

void addPoints(Plot &plot, const QString &code, const QList<VisitPoint> &points)
{
    if (points.isEmpty()) {
        return;
    }
    Series series{.label = coded(code)};
    for (const VisitPoint &point : points) {
        series.marks.append({{weeksOf(point.gestation), point.value}, point.code});
    }
    plot.series.append(std::move(series));
}

/// Room for all of the values, in whole fives with one to spare on either side; a usual weight where there are none.
std::pair<double, double> roomFor(const QList<double> &values)
{
    if (values.isEmpty()) {
        return {40, 80};
    }
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return {std::floor(*least / 5 - 0.2) * 5, std::ceil(*greatest / 5 + 0.2) * 5};
}

/// Draws the guidance and adds the weights it aims at to `values`. Whether there was one to draw.
bool addGuidance(Plot &plot, const BeforePregnancy &before, const std::vector<growth::WeightGainBand> &guidance,
                 QList<double> &values)
{
    const double weight = before.weight.kilograms();
    plot.guides.append({coded(QStringLiteral("weight-before-pregnancy")), Qt::Horizontal, weight});
    values.append(weight);
    if (before.height.tenthMillimetres() <= 0) {
        plot.note = coded(QStringLiteral("guidance-needs-height"));
        return false;
    }
    const auto &band = growth::weightGainBand(guidance, growth::bodyMassIndex(weight, before.height.centimetres()));
    if (!band.gainToKg) {
        return false;
    }
    const double highest = weight + *band.gainToKg;
    values.append(highest);
    if (!band.gainFromKg) {
        plot.guides.append({coded(QStringLiteral("weight-gain-individual")), Qt::Horizontal, highest});
        return true;
    }
    const double lowest = weight + *band.gainFromKg;
    plot.bands.append({coded(QStringLiteral("weight-gain-by-term")),
                       {{termFromWeeks, lowest}, {lastWeek, lowest}},
                       {{termFromWeeks, highest}, {lastWeek, highest}}});
    return true;
}

void addFetalBands(Plot &plot, const FetalWeightReference &reference)
{
    const auto line = [&](double growth::FetalWeightRow::*weight) {
        QList<PlotPoint> points;
        for (const growth::FetalWeightRow &row : reference.rows) {
            points.append({row.weeks, row.*weight});
        }
        return points;
    };
    plot.bands.append({coded(QStringLiteral("sd-2")), line(&growth::FetalWeightRow::minus2Sd),
                       line(&growth::FetalWeightRow::plus2Sd)});
    plot.bands.append({coded(QStringLiteral("sd-1.5")), line(&growth::FetalWeightRow::minus1_5Sd),
                       line(&growth::FetalWeightRow::plus1_5Sd), Side::Left, 1});
    plot.curves.append({.label = coded(QStringLiteral("mean")), .points = line(&growth::FetalWeightRow::mean)});
    plot.reference = named(reference.info);
}

} // namespace

Plot pregnancyWeightChart(const QList<VisitPoint> &weights, const std::optional<BeforePregnancy> &before,
                          const std::vector<growth::WeightGainBand> &guidance, const growth::ReferenceInfo &reference)
{
    Plot plot;
    plot.title = coded(QStringLiteral("chart-pregnancy-weight"));
    plot.x = weeksAxis(0);
    QList<double> values;
    for (const VisitPoint &point : weights) {
        values.append(point.value);
    }
    if (!before) {
        plot.note = coded(QStringLiteral("guidance-needs-weight"));
    } else if (addGuidance(plot, *before, guidance, values)) {
        plot.reference = named(reference);
    }
    const auto [from, to] = roomFor(values);
    plot.y = valueAxis(QStringLiteral("weight"), QStringLiteral("kg"), from, to, 1, 5);
    addPoints(plot, QStringLiteral("weight"), weights);
    return plot;
}

Plot bloodPressureChart(const QList<BloodPressurePoint> &visits)
{
    Plot plot;
    plot.title = coded(QStringLiteral("chart-blood-pressure"));
    plot.x = weeksAxis(0);
    double highest = 180;
    Series systolic{.label = coded(QStringLiteral("systolic"))};
    Series diastolic{.label = coded(QStringLiteral("diastolic")), .marker = Marker::Square, .colour = 1};
    for (const BloodPressurePoint &visit : visits) {
        systolic.marks.append({{weeksOf(visit.gestation), static_cast<double>(visit.systolic)}, visit.code});
        diastolic.marks.append({{weeksOf(visit.gestation), static_cast<double>(visit.diastolic)}, visit.code});
        highest = std::max(highest, std::ceil(visit.systolic / 20.0) * 20);
    }
    plot.y = valueAxis(QStringLiteral("blood-pressure"), QStringLiteral("mmHg"), 40, highest, 10, 20);
    plot.guides.append({coded(QStringLiteral("systolic-140")), Qt::Horizontal, 140});
    plot.guides.append({coded(QStringLiteral("diastolic-90")), Qt::Horizontal, 90});
    if (!visits.isEmpty()) {
        plot.series = {systolic, diastolic};
    }
    return plot;
}

Plot fundalHeightChart(const QList<VisitPoint> &heights)
{
    Plot plot;
    plot.title = coded(QStringLiteral("chart-fundal-height"));
    plot.x = weeksAxis(16);
    plot.y = valueAxis(QStringLiteral("fundal-height"), QStringLiteral("cm"), 5, 45, 1, 5);
    addPoints(plot, QStringLiteral("fundal-height"), heights);
    return plot;
}

Plot fetalWeightChart(const QList<VisitPoint> &estimates, const std::optional<FetalWeightReference> &reference)
{
    Plot plot;
    plot.title = coded(QStringLiteral("chart-fetal-weight"));
    plot.x = weeksAxis(18);
    plot.y = valueAxis(QStringLiteral("estimated-fetal-weight"), QStringLiteral("g"), 0, 4500, 100, 500);
    if (reference) {
        addFetalBands(plot, *reference);
    }
    addPoints(plot, QStringLiteral("estimated-fetal-weight"), estimates);
    return plot;
}

} // namespace oyako::pages
